import { chineseNumeral } from '../../domain/text/numerals.ts';
import type { Line, PageView } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Fact } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { workParts } from './parts.ts';
import { numberOf, workItems } from './work-items.ts';
import type { WorkPage, WorkPart } from './work-part.ts';

/** Every page below `/work/` in an edition, the one that lists all parts first. */
export function workPages(library: SiteLibrary, words: Words): WorkPage[] {
  const hub = { title: words.strings.work.title, path: '' };
  return [
    { path: '', trail: [], view: () => hubView(library, words) },
    ...workParts.flatMap((part) => {
      const { title } = part.describe(words);
      const start = `${part.id}/`;
      return part.pages(library, words).map(({ path, view }) => ({
        path: start + path,
        trail: path === '' ? [hub] : [hub, { title, path: start }],
        view,
      }));
    }),
  ];
}

function hubView(library: SiteLibrary, words: Words): PageView {
  const { work, home } = words.strings;
  return {
    title: work.title,
    summary: work.summary,
    lead: [],
    sections: [
      { id: 'items', title: home.ledger, blocks: [{ kind: 'facts', label: home.ledger, facts: workItems(library).map(itemFact) }] },
      { id: 'systems', title: work.systems, blocks: [{ kind: 'list', items: systemsOf(library).map(systemLine) }] },
      {
        id: 'parts',
        title: work.parts,
        blocks: [{ kind: 'list', items: workParts.map((part) => partLine(library.href(`/work/${part.id}/`), part.describe(words))) }],
      },
    ],
  };
}

const itemFact = (item: SiteEntry<'work-items'>): Fact => ({
  term: chineseNumeral(numberOf(item)),
  values: [{ text: item.title, href: item.href, note: item.data.summary }],
});

/** The systems of services of the city's federation; those of the ministry stand beside them on the page of services. */
const systemsOf = (library: SiteLibrary) => library.in('service-systems').filter(({ data }) => data.scheme === 'chengdu');

const systemLine = ({ title, href }: SiteEntry<'service-systems'>): Line => [{ text: title, href }];

const partLine = (href: string, { title, summary }: ReturnType<WorkPart['describe']>): Line => [
  { text: title, href },
  { text: summary, note: true },
];
