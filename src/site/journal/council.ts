import type { Line, Run, Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { periodText, run } from './schedule-sections.ts';

type Term = NonNullable<SiteLibrary['network']['journal']['council']>[number];

/** The editorial council, term by term, the latest first. */
export function councilSection(library: SiteLibrary, words: Words): Section {
  const { pages } = words.strings.journal;
  const terms = [...(library.network.journal.council ?? [])].sort((a, b) => (a.start < b.start ? 1 : -1));
  return {
    id: 'council',
    title: pages.council,
    blocks:
      terms.length > 0
        ? terms.flatMap((term) => [
            { kind: 'text' as const, line: termLine(term, library, words) },
            {
              kind: 'table' as const,
              label: `${pages.council} ${periodText(term.start, term.end, words)}`,
              head: [pages.member, pages.office, pages.opinion],
              rows: term.members.map((member) => memberRow(member, library, words)),
            },
          ])
        : [{ kind: 'text', line: words.strings.work.noRecord, tone: 'empty' }],
  };
}

function termLine({ start, end, note, source, example }: Term, library: SiteLibrary, words: Words): Line {
  const seal: (string | Run)[] = example ? [' ', { text: words.strings.example, seal: 'example' }] : [];
  const cite: (string | Run)[] = source === undefined ? [] : [' ', run(linkTo(library, `sources/${source}`))];
  return [periodText(start, end, words), ...seal, ...cite, ...(note === undefined ? [] : [{ text: note, note: true as const }])];
}

function memberRow({ person, association, name, office, note }: Term['members'][number], library: SiteLibrary, { strings }: Words): Line[] {
  const who = name ?? run(linkTo(library, person ? `people/${person}` : `associations/${association}`));
  return [who, office, note ?? strings.work.noRecord];
}
