import { expect, it } from 'vitest';
import { simplified } from '../../../tests/support/words.ts';
import { hans } from '../../i18n/editions.ts';
import type { Block } from '../blocks/block.ts';
import { assembleSiteLibrary, type NetworkData, siteEntry } from '../site-library.ts';
import { scoreboardPart } from './scoreboard.ts';

const { words } = simplified;
const place = { edition: hans, base: '/' };
const body = { html: '', headings: [], association: null, outgoing: [] };
const entry = (id: string, data: object) => siteEntry({ id, data, body }, place);

function pagesFor(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));
  const associations = numbers.map((number) =>
    entry(`associations/a${number}`, { title: `甲${number}`, kind: 'sme-association', level: 'county', example: number === '001' }),
  );
  const items = [1, 2].map((number) => entry(`work-items/${number}`, { title: `第${number}项` }));
  const training = { title: '培训', kind: 'training', start: '2026-09', hosts: ['a002'], sources: [{ id: 'x' }], workItems: ['2'] };
  const library = assembleSiteLibrary(
    [...associations, ...items, entry('activities/a002/one', training)],
    { asOf: '2026-11-22' } as NetworkData,
    place,
  );
  return scoreboardPart.pages(library, words);
}

function rowsOf(page: ReturnType<typeof pagesFor>[number] | undefined) {
  const blocks = page?.view().sections.flatMap((section) => section.blocks) ?? [];
  return blocks.flatMap((block: Block) => (block.kind === 'table' ? block.rows : []));
}

it('stands on one page while it is short, and leads to its other pages when it is long', () => {
  expect(pagesFor(60).map(({ path }) => path)).toEqual(['']);
  expect(
    pagesFor(60)[0]
      ?.view()
      .lead.some(({ kind }) => kind === 'list'),
  ).toBe(false);
  const pages = pagesFor(61);
  expect(pages.map(({ path }) => path)).toEqual(['', '2/']);
  expect(pages.map((page) => rowsOf(page).length)).toEqual([60, 1]);
  for (const page of pages) {
    const list = page.view().lead.find((block) => block.kind === 'list');
    expect(list?.items.map((line) => (line as { href: string }).href)).toEqual(['/work/scoreboard/', '/work/scoreboard/2/']);
  }
  expect(pages.map((page) => page.view().title)).toEqual(['十项工作记录板', '十项工作记录板（第2页）']);
});

it('opens the newest record, says how long ago it was, and has examples last', () => {
  const [first, last] = pagesFor(61);
  expect(rowsOf(first)[0]?.slice(1)).toEqual([
    '无记录',
    [
      { text: '2026年9月', href: '/activities/a002/one/' },
      { text: '共1条，2个月前', note: true },
    ],
  ]);
  expect(last?.view().sections.map(({ id }) => id)).toEqual(['examples']);
});
