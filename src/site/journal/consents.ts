import { chineseDate } from '../../domain/date.ts';
import type { PublishedConsent } from '../../domain/publish/consents.ts';
import type { Line, Run, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { part, run } from './schedule-sections.ts';

/** Which associations have a say in an issue, why, and what each said in its own folder; nothing where only its maker has. */
export function consentSection(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const consents = library.network.consents[issue.id] ?? [];
  const asked = consents.some(({ state }) => state !== 'maker') ? consents : [];
  return part('agreements', pages.agreements, asked, (all) => [
    {
      kind: 'table',
      label: pages.agreements,
      head: [pages.association, pages.agreement, pages.reason, pages.opinion],
      rows: all.map((consent) => consentRow(consent, library, words)),
    },
    { kind: 'text', line: pages.agreementsNote, tone: 'hint' },
  ]);
}

function consentRow({ association, state, why, agreement }: PublishedConsent, library: SiteLibrary, { strings }: Words): Line[] {
  const { pages } = strings.journal;
  const said = agreement === null ? undefined : (library.get(agreement) as SiteEntry<'agreements'> | undefined);
  const word = pages.consentStates[state];
  const when: (string | Run)[] = said ? [{ text: chineseDate(said.data.date), note: true }] : [];
  return [
    run(linkTo(library, `associations/${association}`)),
    [said ? { text: word, href: said.href } : word, ...when],
    why.join('；'),
    said?.data.note ?? strings.work.noRecord,
  ];
}
