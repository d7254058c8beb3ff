import type { Judged, SearchRun } from './measure.ts';
import { mean, percentile, type Summary, summarise } from './metrics.ts';
import { type QuestionKind, substringKinds } from './question.ts';

/** What the limits speak of, each with the kinds of questions that belong to it. */
export const groups = {
  substrings: [...substringKinds.map(({ kind }) => kind), 'punctuated', 'other'],
  titles: ['title', 'english-title'],
  numbers: ['printed', 'bracketed', 'typed'],
  quoted: ['quoted'],
  single: ['single'],
  absent: ['absent'],
} as const satisfies Record<string, readonly QuestionKind[]>;

export const summaryOf = (judged: readonly Judged[], kinds: readonly QuestionKind[]): Summary =>
  summarise(judged.filter(({ question }) => kinds.includes(question.kind)).map(({ judgement }) => judgement));

/** Milliseconds and KiB over some questions. */
export interface Costs {
  p50: number;
  p95: number;
  most: number;
  /** 95 of a hundred have their filters after so long. */
  filters: number;
  kibibytes: number;
  mostKibibytes: number;
  requests: number;
}

export function costsOf(judged: readonly Judged[]): Costs {
  const times = judged.map(({ milliseconds }) => milliseconds);
  const sizes = judged.map(({ bytes }) => bytes / 1024);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    most: percentile(times, 1),
    filters: percentile(
      judged.map(({ filtersAfter }) => filtersAfter),
      0.95,
    ),
    kibibytes: mean(sizes),
    mostKibibytes: percentile(sizes, 1),
    requests: mean(judged.map(({ requests }) => requests)),
  };
}

/** Of the questions asked with nothing loaded, those that stand for all; the worst ones are looked at one by one. */
export const ordinary = (judged: readonly Judged[]) => judged.filter(({ question }) => question.kind !== 'worst');

/** Bytes that grow with the number of documents, for each of them. */
export function bytesPerDocument({ size, index: { bytes } }: SearchRun) {
  return { words: bytes.words / size, fragments: bytes.fragments / size, all: (bytes.words + bytes.fragments + bytes.rest) / size };
}
