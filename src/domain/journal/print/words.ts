/** The words that print adds to a text, in the edition's script. */
export interface PrintWords {
  example: string;
  /** What 示例 means, in a sentence. */
  exampleNote: string;
  /** Stands in the head of every page of a text that was taken back. */
  retracted: string;
  /** What stands after the year and the number of an issue: 2026年第1期. */
  issueBefore: string;
  issueAfter: string;
  summary: string;
  keywords: string;
  citeThis: string;
  published: string;
  licence: string;
  address: string;
  notices: string;
  notes: string;
  scopes: string;
  doubts: string;
  sources: string;
  statements: string;
  contents: string;
  editorsNote: string;
  credits: string;
  publisher: string;
  /** Between items of a list in a sentence. */
  comma: string;
}
