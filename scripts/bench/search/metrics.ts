import { judgeFold, type Truth } from './haystack.ts';
import type { Question } from './question.ts';

/** One result as the page shows it. */
export interface ShownResult {
  /** The document's place in the corpus; null for an address that no document has. */
  document: number | null;
  /** Title, heading and excerpt as they are read. */
  text: string;
  /** What is marked in them, one string for each mark. */
  marks: readonly string[];
  excerpt: string;
}

/** What came of one question. */
export interface Answer {
  /** How many the page says there are. */
  total: number;
  /** In their order; all of them, or only the first ones. */
  results: readonly ShownResult[];
  /** Offered as similar, not as found. */
  similar: boolean;
}

export interface Share {
  of: number;
  count: number;
}

export interface Judgement {
  /**
   * Share of the required documents that were found. Where not all results were opened, the number that the page
   * claims stands for those that were not: precision is what tells whether they are the right ones.
   */
  recall: number;
  /** Share of right documents among the first ten results; 0 where nothing was found that had to be. */
  precision: number;
  /** One over the rank of the first right document; 0 where there is none, null where none had to be found. */
  reciprocalRank: number | null;
  /** Results of a question that has no answer; null for one that has. */
  falseHits: number | null;
  /** For a name: whether a document of that name stands first. */
  ownFirst: boolean | null;
  /** Of the required documents among the first ten results, how many show and mark what was asked for. */
  showing: Share;
  /** Of the right ones among the first ten, how many have an excerpt that stands in their text in the reader's script. */
  inScript: Share;
}

const top = 10;

/** `textOf` gives the text of a document in the reader's script, its parts joined by line ends. */
export function judge(question: Question, truth: Truth, answer: Answer, textOf: (document: number) => string): Judgement {
  const first = answer.results.slice(0, top);
  const isAllowed = ({ document }: ShownResult) => document !== null && truth.allowed.has(document);
  const isRequired = ({ document }: ShownResult) => document !== null && truth.required.has(document);
  const rank = answer.similar ? -1 : answer.results.findIndex(isAllowed);
  const right = first.filter(isAllowed);
  return {
    recall: recallOf(truth, answer),
    precision: first.length === 0 || answer.similar ? Number(truth.required.size === 0) : right.length / first.length,
    reciprocalRank: truth.required.size === 0 ? null : rank === -1 ? 0 : 1 / (rank + 1),
    falseHits: truth.allowed.size === 0 ? Math.max(answer.total, answer.results.length) : null,
    ownFirst: question.named ? truth.owners.has(answer.results[0]?.document ?? -1) : null,
    showing: shareOf(question.words.length > 0 ? first.filter(isRequired) : [], (result) => shows(question, result)),
    inScript: shareOf(right, (result) => standsIn(result.excerpt, textOf(result.document as number))),
  };
}

const shareOf = <T>(list: readonly T[], is: (item: T) => boolean): Share => ({ of: list.length, count: list.filter(is).length });

function recallOf({ required }: Truth, { total, results, similar }: Answer): number {
  if (required.size === 0) return 1;
  if (similar) return 0;
  const opened = new Set(results.map(({ document }) => document)).intersection(required as ReadonlySet<number | null>).size;
  if (results.length >= total) return opened / required.size;
  return Math.min(required.size, opened + total - results.length) / required.size;
}

/** What is marked has one of the words, or all is shown of which a number is made. */
function shows({ words, pieces }: Question, { text, marks }: ShownResult): boolean {
  const marked = marks.map(judgeFold);
  const read = judgeFold(text);
  if (words.some((word) => marked.some((mark) => mark.includes(judgeFold(word))))) return true;
  return pieces !== undefined && marks.length > 0 && pieces.every((piece) => read.includes(judgeFold(piece)));
}

/** Every stretch between the ellipses of an excerpt is in the text, letter by letter and in the same script. */
export function standsIn(excerpt: string, text: string): boolean {
  const plain = text.replace(/\s+/g, '');
  const pieces = excerpt.split(/[…｜|]|\.\.\./).map((piece) => piece.replace(/\s+/g, ''));
  return pieces.every((piece) => plain.includes(piece)) && pieces.some((piece) => piece !== '');
}

/** What the judgements of some questions come to; shares from 0 to 1. */
export interface Summary {
  questions: number;
  recall: number;
  precision: number;
  meanReciprocalRank: number;
  /** Share of questions without an answer that were given one. */
  falseHits: number;
  ownFirst: number;
  showing: number;
  inScript: number;
}

export function summarise(judgements: readonly Judgement[]): Summary {
  const named = judgements.flatMap(({ ownFirst }) => ownFirst ?? []);
  const ratio = (shares: readonly Share[]) => sum(shares.map(({ count }) => count)) / sum(shares.map(({ of }) => of));
  const known = (numbers: readonly (number | null)[]) => numbers.filter((number) => number !== null);
  return {
    questions: judgements.length,
    recall: mean(judgements.map(({ recall }) => recall)),
    precision: mean(judgements.map(({ precision }) => precision)),
    meanReciprocalRank: mean(known(judgements.map(({ reciprocalRank }) => reciprocalRank))),
    falseHits: mean(known(judgements.map(({ falseHits }) => falseHits)).map((hits) => Number(hits > 0))),
    ownFirst: mean(named.map(Number)),
    showing: ratio(judgements.map(({ showing }) => showing)),
    inScript: ratio(judgements.map(({ inScript }) => inScript)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Not a number where there is nothing. */
export const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

/** The smallest number that `share` of the numbers do not exceed. Not a number where there is nothing. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
