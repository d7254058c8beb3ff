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

export interface Judgement {
  /**
   * Share of the required documents that were found. Where not all results were opened, the number that the page
   * claims stands for those that were not: precision is what tells whether they are the right ones.
   */
  recall: number;
  /** Share of right documents among the first ten results; 0 where nothing was found that had to be. */
  precision: number;
  /** One over the rank of the first document that had to be found; 0 where there is none. */
  reciprocalRank: number;
  /** Results of a question that has none. */
  falseHits: number;
  /** For a name: whether the document of that name stands first. */
  ownFirst: boolean | null;
  /** Of the first ten results, how many show and mark what was asked for. */
  showing: number;
  /** Of the first ten results, how many have an excerpt that stands in the page's text in the reader's script. */
  inScript: number;
  /** How many of the first ten there are to be judged so. */
  judged: number;
}

const top = 10;

/** `textOf` gives the folded-free text of a document in the reader's script, its parts joined by line ends. */
export function judge(question: Question, truth: Truth, answer: Answer, textOf: (document: number) => string): Judgement {
  const first = answer.results.slice(0, top);
  const isAllowed = ({ document }: ShownResult) => document !== null && truth.allowed.has(document);
  const isRequired = ({ document }: ShownResult) => document !== null && truth.required.has(document);
  const rank = answer.similar ? -1 : answer.results.findIndex(isRequired);
  const right = first.filter(isAllowed);
  return {
    recall: recallOf(truth, answer),
    precision: first.length === 0 || answer.similar ? Number(truth.required.size === 0) : right.length / first.length,
    reciprocalRank: rank === -1 ? 0 : 1 / (rank + 1),
    falseHits: truth.allowed.size === 0 ? Math.max(answer.total, answer.results.length) : 0,
    ownFirst: question.named ? answer.results[0]?.document === question.source : null,
    showing: right.filter((result) => shows(question, result)).length,
    inScript: right.filter((result) => standsIn(result.excerpt, textOf(result.document as number))).length,
    judged: right.length,
  };
}

function recallOf({ required }: Truth, { total, results, similar }: Answer): number {
  if (required.size === 0) return 1;
  if (similar) return 0;
  const opened = results.filter(({ document }) => document !== null && required.has(document)).length;
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
  const named = judgements.filter(({ ownFirst }) => ownFirst !== null);
  const judged = sum(judgements.map((judgement) => judgement.judged));
  return {
    questions: judgements.length,
    recall: mean(judgements.map(({ recall }) => recall)),
    precision: mean(judgements.map(({ precision }) => precision)),
    meanReciprocalRank: mean(judgements.map(({ reciprocalRank }) => reciprocalRank)),
    falseHits: mean(judgements.map(({ falseHits }) => Number(falseHits > 0))),
    ownFirst: mean(named.map(({ ownFirst }) => Number(ownFirst))),
    showing: sum(judgements.map(({ showing }) => showing)) / judged,
    inScript: sum(judgements.map(({ inScript }) => inScript)) / judged,
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
