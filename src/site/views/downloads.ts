import type { Shelf } from '../files/entry-file.ts';
import { type Download, entryFiles } from '../files/entry-files.ts';
import type { SiteEntry } from '../site-library.ts';

/** A file that a reader opens by itself, with its size in bytes. */
export interface ReadingFile extends Download {
  size: number;
}

/** The files that a page offers for reading: those whose size it tells. The others are for programs, and stand with the citation. */
export function readingFiles(downloads: readonly Download[]): ReadingFile[] {
  return downloads.flatMap((download) => (download.size === null ? [] : [{ ...download, size: download.size }]));
}

/** What these files are called, without making them. */
export function readingLabels(entry: SiteEntry, shelf: Shelf): string[] {
  return entryFiles(entry, shelf).flatMap(({ label, sized }) => (sized ? [label] : []));
}

/** A size in decimal units as a reader of a slow line reads it: at least 1 KB, from a megabyte on to a tenth of one. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
