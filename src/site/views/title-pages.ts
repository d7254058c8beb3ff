import type { TitleKind } from './title-lines.ts';

/** Titles on one page, at most: at 34 bytes a title, compressed, about 50 KB. A longer list is told on several pages. */
export const mostTitles = 1500;

/** One page of the list of titles. It tells titles, or leads to the pages that do, or both. */
export interface TitlePage {
  /** Behind `/titles/`, with a slash at its end: `bulletins/2009/`; empty for the first page. */
  part: string;
  kind: Pick<TitleKind, 'id' | 'heading'> | null;
  year: string | null;
  /** From 1, of all pages of the same year. */
  number: number;
  kinds: TitleKind[];
  /** The pages of which this one is the list, each with the titles it has. */
  contents: TitleContent[];
}

export interface TitleContent {
  part: string;
  kind: Pick<TitleKind, 'id' | 'heading'>;
  year: string | null;
  number: number;
  count: number;
}

/**
 * Puts every title on one page; where these are more than `most`, a page for each kind; where a kind has more, one for
 * each of its years, and several for a year that has more still. As titles are only ever added, so are pages.
 */
export function titlePages(kinds: readonly TitleKind[], most = mostTitles): TitlePage[] {
  const first = { part: '', kind: null, year: null, number: 1 };
  if (sum(kinds.map(countOf)) <= most) return [{ ...first, kinds: [...kinds], contents: [] }];
  const contents = kinds.map((kind) => ({ part: `${kind.id}/`, kind, year: null, number: 1, count: countOf(kind) }));
  return [{ ...first, kinds: [], contents }, ...kinds.flatMap((kind) => pagesOfKind(kind, most))];
}

/** How many titles a kind has. */
export function countOf({ years }: TitleKind): number {
  return sum(years.map(({ lines }) => lines.length));
}

function pagesOfKind(kind: TitleKind, most: number): TitlePage[] {
  const first = { part: `${kind.id}/`, kind, year: null, number: 1 };
  if (countOf(kind) <= most) return [{ ...first, kinds: [kind], contents: [] }];
  const pages = kind.years.flatMap(({ year, lines }) =>
    Array.from({ length: Math.ceil(lines.length / most) }, (_, index) => {
      const part = `${kind.id}/${year || 'undated'}/${index === 0 ? '' : `${index + 1}/`}`;
      const years = [{ year, lines: lines.slice(index * most, (index + 1) * most) }];
      return { part, kind, year, number: index + 1, kinds: [{ ...kind, years }], contents: [] };
    }),
  );
  const contents = pages.map(({ part, year, number, kinds }) => ({ part, kind, year, number, count: sum(kinds.map(countOf)) }));
  return [{ ...first, kinds: [], contents }, ...pages];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
