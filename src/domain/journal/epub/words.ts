/** What a book says besides its texts, in the script of its edition. */
export interface EpubWords {
  cover: string;
  titlePage: string;
  contents: string;
  landmarks: string;
  textStart: string;
  editorsNote: string;
  notices: string;
  credits: string;
  colophon: string;
  abstract: string;
  keywords: string;
  notes: string;
  /** The heading of the scopes of the figures in a text. */
  scopes: string;
  doubts: string;
  sources: string;
  statements: string;
  cite: string;
  published: string;
  /** The earlier version that an update put away. */
  earlierVersion: string;
  example: string;
  exampleNote: string;
  journal: string;
  issue: string;
  publisher: string;
  date: string;
  modified: string;
  address: string;
  issn: string;
  cn: string;
  noRecord: string;
  /** What stands between the items of a list in a line. */
  separator: string;
  /** Which ways of reading the book serves, for schema.org's `accessibilitySummary`. */
  accessibility: string;
}
