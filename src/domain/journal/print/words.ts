/** The words that print adds to a text, in the edition's script. */
export interface PrintWords {
  example: string;
  /** What 示例 means, in a sentence. */
  exampleNote: string;
  /** Stands in the head of every page of a text that was taken back. */
  retracted: string;
  /** What stands before and after an issue's number: 2026年第1期. */
  yearUnit: string;
  issueUnit: string;
  summary: string;
  keywords: string;
  citeAs: string;
  doi: string;
  licence: string;
  published: string;
  address: string;
  notices: string;
  notes: string;
  figures: string;
  doubts: string;
  sources: string;
  statements: string;
  contents: string;
  editorsNote: string;
  credits: string;
  publisher: string;
  /** Between names, between a label and what it names. */
  comma: string;
  colon: string;
}
