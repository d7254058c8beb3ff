import { describe, expect, it } from 'vitest';
import type { TitleKind } from './title-lines.ts';
import { titlePages } from './title-pages.ts';

const kind = (id: string, years: Record<string, number>): TitleKind => ({
  id,
  heading: id.toUpperCase(),
  // Years that are numbers would be put in order by the object.
  years: Object.entries(years).map(([year, count]) => ({
    year: year.slice(1),
    lines: Array.from({ length: count }, (_, index) => ({
      href: `/${id}/${year}/${index}/`,
      title: `${index}`,
      names: [],
      example: false,
    })),
  })),
});
const kinds = [kind('bulletins', { y2009: 4, y2008: 1, y: 2 }), kind('people', { y: 3 })];
const hrefsOn = (pages: ReturnType<typeof titlePages>) =>
  pages.flatMap((page) => page.kinds.flatMap(({ years }) => years.flatMap(({ lines }) => lines.map(({ href }) => href))));
const every = hrefsOn(titlePages(kinds, 1000));

describe('titlePages', () => {
  it('tells everything on one page as long as it fits', () => {
    const pages = titlePages(kinds, 10);
    expect(pages.map(({ part, contents }) => [part, contents])).toEqual([['', []]]);
    expect(every).toHaveLength(10);
  });

  it('has a page for each kind, and a list of these, where it does not', () => {
    const pages = titlePages(kinds, 9);
    expect(pages.map(({ part }) => part)).toEqual(['', 'bulletins/', 'people/']);
    expect(pages[0]?.contents.map(({ part, count }) => [part, count])).toEqual([
      ['bulletins/', 7],
      ['people/', 3],
    ]);
    expect(pages[0]?.kinds).toEqual([]);
    expect(hrefsOn(pages)).toEqual(every);
  });

  it('parts a kind by year, what has no date too, and a long year by number', () => {
    const pages = titlePages(kinds, 3);
    expect(pages.map(({ part }) => part)).toEqual([
      '',
      'bulletins/',
      'bulletins/2009/',
      'bulletins/2009/2/',
      'bulletins/2008/',
      'bulletins/undated/',
      'people/',
    ]);
    expect(pages[1]?.contents.map(({ part, number, count }) => [part, number, count])).toEqual([
      ['bulletins/2009/', 1, 3],
      ['bulletins/2009/2/', 2, 1],
      ['bulletins/2008/', 1, 1],
      ['bulletins/undated/', 1, 2],
    ]);
    expect(hrefsOn(pages)).toEqual(every);
  });

  it('puts on no page more titles than are allowed', () => {
    for (const most of [1, 2, 5]) {
      for (const page of titlePages(kinds, most)) expect(hrefsOn([page]).length).toBeLessThanOrEqual(most);
    }
  });
});
