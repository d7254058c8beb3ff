import type { Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** What the associations agreed on together in 2007: one of the ten kinds of joint work in its own words, with `remark`. */
export function agreedSection(number: number, remark: string, library: SiteLibrary, { strings }: Words): Section[] {
  const item = library.get(`work-items/${number}`);
  if (item?.collection !== 'work-items') return [];
  const cites = item.data.sources.flatMap(({ id, page }) => {
    const source = library.get(`sources/${id}`);
    return source ? [{ text: [source.title, page].filter(Boolean).join('，'), href: source.href, note: true as const }] : [];
  });
  return [
    {
      id: 'agreed',
      title: strings.work.agreed,
      blocks: [
        { kind: 'text', line: [{ text: item.title, href: item.href }, `：${item.data.summary}`, ...cites] },
        { kind: 'list', items: item.data.meaning },
        { kind: 'text', line: [item.data.note, remark].filter(Boolean).join(''), tone: 'hint' },
      ],
    },
  ];
}
