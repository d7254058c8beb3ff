import { yearOf } from '../date.ts';
import { coverYear, inOrder, type Term, touchesYear } from './terms.ts';

/** A calendar year in which fewer meetings are on record than the rule demands. */
export interface Shortfall {
  year: string;
  held: number;
  /** The last term of the year. */
  term: Term;
}

/**
 * Years with fewer meetings than `minimum`. Only years that are over on `asOf` and of which every day lies in a recorded
 * term are counted: elsewhere the conference is not recorded here, and no record is not “not held”. A note on any term
 * of the year says why there were fewer.
 */
export function shortfalls(terms: readonly Term[], meetings: readonly string[], minimum: number, asOf: string): Shortfall[] {
  const years = [...new Set(terms.flatMap(({ start, end }) => yearsBetween(yearOf(start), yearOf(end))))].sort();
  return years.flatMap((year) => {
    if (year >= yearOf(asOf) || !coverYear(terms, year)) return [];
    const held = meetings.filter((start) => yearOf(start) === year).length;
    const ofYear = inOrder(terms).filter((term) => touchesYear(term, year));
    const term = ofYear.at(-1);
    return term && held < minimum && ofYear.every(({ meetingsNote }) => meetingsNote === undefined) ? [{ year, held, term }] : [];
  });
}

/** The years from one to another. A mistyped end costs no more than the two thousand years that no record spans. */
function yearsBetween(first: string, last: string): string[] {
  const length = Math.min(Number(last) - Number(first) + 1, 2000);
  return Array.from({ length: Math.max(0, length) }, (_, index) => String(Number(first) + index));
}
