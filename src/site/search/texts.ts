import type { FilterKey } from '../../domain/search/document.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The words of the search box, handed over by its HTML. */
export interface BoxTexts {
  /** The names of the kinds of documents. */
  kinds: Record<string, string>;
  /** What the list of suggestions is called, and how their number is told. */
  label: string;
  suggestions: string;
}

/** The words of the search page, handed over by its HTML. */
export interface SearchTexts {
  search: Strings['search'];
  example: string;
  /** Where all titles stand. */
  titles: string;
  filters: Record<FilterKey, string>;
  /** The names of the values of filters; a value without one is its own name. */
  names: Partial<Record<FilterKey, Record<string, string>>>;
}

/** How a value of a filter reads. */
export function nameOf({ names }: Pick<SearchTexts, 'names'>, key: FilterKey, value: string): string {
  const known = names[key];
  return known && Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}
