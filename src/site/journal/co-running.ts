import type { Credit } from '../../domain/journal/credits.ts';
import { coRunningWays, type Role } from '../../domain/journal/roles.ts';
import type { Line, Run, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { numberOf } from '../work/work-items.ts';
import { journalIndex } from './journal-index.ts';
import { creditRuns } from './party-credits.ts';

/** The kind of joint work by which associations run the journal together: the seventh of the agreement of 2007. */
const coRunningItem = 7;

/** On the page of that kind of joint work, who ran the journal in which of the eleven ways, for which issue. */
export function coRunningSection(item: SiteEntry<'work-items'>, library: SiteLibrary, words: Words): Section[] {
  if (numberOf(item) !== coRunningItem) return [];
  const { strings } = words;
  const { pages } = strings.journal;
  const rows = library.in('associations').flatMap((association) => coRunningRows(association, library, words));
  return [
    {
      id: 'co-running',
      title: pages.coRunning,
      blocks: [
        { kind: 'text', line: pages.coRunningNote, tone: 'hint' },
        rows.length > 0
          ? { kind: 'table', label: pages.coRunning, head: [pages.association, pages.issue, pages.way], rows }
          : { kind: 'text', line: strings.work.noRecord, tone: 'empty' },
        { kind: 'text', line: { text: pages.openJournal, href: library.href('/journal/') } },
      ],
    },
  ];
}

/** A row for each issue for which an association did something as one of those who run the journal. */
function coRunningRows(association: SiteEntry<'associations'>, library: SiteLibrary, words: Words): Line[][] {
  const { issues, creditsByParty } = journalIndex(library);
  const credits = (creditsByParty.get(association.id) ?? []).filter(({ role }) => isWay(role));
  const name: Line = [
    { text: association.title, href: association.href },
    ...(association.example ? [' ', { text: words.strings.example, seal: 'example' }] : []),
  ];
  return [...issues].reverse().flatMap((issue): Line[][] => {
    const own = credits.filter((credit) => credit.issue === issue.id);
    return own.length > 0 ? [[name, { text: issue.title, href: issue.href }, waysLine(own, library, words)]] : [];
  });
}

function waysLine(credits: readonly Credit[], library: SiteLibrary, words: Words): Line {
  return credits.flatMap((credit, index): (string | Run)[] => [...(index === 0 ? [] : ['；']), ...creditRuns(credit, library, words)]);
}

function isWay(role: Role): boolean {
  return (coRunningWays as readonly string[]).includes(role);
}
