import type { Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** What the associations agreed on together in 2007, in the words of the work item. */
export function agreedSection(library: SiteLibrary, { strings }: Words): Section[] {
  const item = library.get('work-items/3');
  if (item?.collection !== 'work-items') return [];
  const { agreed, agreedNote } = strings.work.recognition;
  const cites = item.data.sources.flatMap(({ id, page }) => {
    const source = library.get(`sources/${id}`);
    return source ? [{ text: [source.title, page].filter(Boolean).join('，'), href: source.href, note: true as const }] : [];
  });
  return [
    {
      id: 'agreed',
      title: agreed,
      blocks: [
        { kind: 'text', line: [{ text: item.title, href: item.href }, `：${item.data.summary}`, ...cites] },
        { kind: 'list', items: item.data.meaning },
        { kind: 'text', line: [item.data.note, agreedNote].filter(Boolean).join(''), tone: 'hint' },
      ],
    },
  ];
}
