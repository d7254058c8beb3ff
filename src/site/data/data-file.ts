/** A file for programs, below `/data/` of its edition. */
export interface DataFile {
  /** Below `/data/`: `calendar/all.ics`. Nothing may begin with `search`, where the open search data stands. */
  path: string;
  /** Its media type, as a host may send it. */
  type: string;
  /** What it says; `site` is where the site stands, for whole addresses. */
  text(site: URL): string;
}
