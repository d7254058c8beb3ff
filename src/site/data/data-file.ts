/** A file for programs, below `/data/` of its edition. */
export interface DataFile {
  /** Below `/data/`: `calendar/all.ics`. Nothing may begin with `search`, where the open search data stands. */
  path: string;
  /** Its media type, as a host may send it. */
  type: string;
  /** What it holds, in words, and how many records; where its JSON Schema stands, below `/data/` too. */
  title?: string;
  records?: number;
  schema?: string;
  /** What it says; `site` is where the site stands, for whole addresses. */
  text(site: URL): string;
}
