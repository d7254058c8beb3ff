/** The pages on which a work stands. */
export interface PageRange {
  first: string;
  /** Null where it is one page. */
  last: string | null;
}

/** The first and the last of `12-15`, `12–15` or `12`; null for pages that are no one range (`3, 7-9`). */
export function pageRange(pages: string): PageRange | null {
  const match = /^\s*([\w.]+)(?:\s*[-–—]\s*([\w.]+))?\s*$/.exec(pages);
  return match?.[1] === undefined ? null : { first: match[1], last: match[2] ?? null };
}
