import type { Download } from '../files/entry-files.ts';

/** A file that a reader opens by itself, with its size in bytes. */
export interface ReadingFile extends Download {
  size: number;
}

/** The files that a page offers for reading: those whose size it tells. The others are for programs, and stand with the citation. */
export function readingFiles(downloads: readonly Download[]): ReadingFile[] {
  return downloads.flatMap((download) => (download.size === null ? [] : [{ ...download, size: download.size }]));
}

/** A size in decimal units as a reader of a slow line reads it: at least 1 KB, from a megabyte on to a tenth of one. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
