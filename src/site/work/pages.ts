import { chineseNumeral } from '../../domain/text/numerals.ts';
import type { Block, PageView } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { workParts } from './parts.ts';
import { numberOf, workItems } from './work-items.ts';
import type { WorkPage } from './work-part.ts';

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
      { id: 'items', title: home.ledger, blocks: [{ kind: 'list', items: workItems(library).map(itemLine) }] },
      { id: 'parts', title: work.parts, blocks: workParts.flatMap((part) => partBlocks(part.id, part.describe(words), library)) },
    ],
  };
}

const itemLine = (item: SiteEntry<'work-items'>) => [
  { text: `${chineseNumeral(numberOf(item))}、${item.title}`, href: item.href },
  { text: item.data.summary, note: true as const },
];

function partBlocks(id: string, { title, summary }: { title: string; summary: string }, library: SiteLibrary): Block[] {
  return [
    {
      kind: 'text',
      line: [
        { text: title, href: library.href(`/work/${id}/`) },
        { text: summary, note: true },
      ],
    },
  ];
}
