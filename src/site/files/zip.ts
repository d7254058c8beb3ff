import { type Zippable, zipSync } from 'fflate';
import { earliestDay, type PartialDate } from '../../domain/date.ts';

/** A file of an archive. What is compressed already, or must be read without unpacking, is `stored` as it is. */
export interface ZippedFile {
  /** With slashes, relative. */
  path: string;
  bytes: Uint8Array;
  stored?: boolean;
}

/** The first and last years that the format can tell. */
const years = { first: 1980, last: 2099 };

/**
 * A ZIP archive of the files in the given order, all of one date, so that the same files make the same bytes on every
 * machine: dates in ZIP have no time zone, and the library takes them from the local time.
 */
export function zipFiles(files: readonly ZippedFile[], date: PartialDate): Uint8Array {
  const [year, month, day] = earliestDay(date).split('-').map(Number) as [number, number, number];
  const mtime = new Date(Math.min(Math.max(year, years.first), years.last), month - 1, day);
  const entries: Zippable = {};
  for (const { path, bytes, stored } of files) {
    if (Object.hasOwn(entries, path)) throw new Error(`${path} stands twice in an archive`);
    entries[path] = [bytes, { level: stored ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
