import { type AskIndex, findDocuments } from './find.ts';
import type { Frequency } from './plan.ts';

/** Terms of a question that are looked for singly, at most, and documents that are offered. */
const mostTerms = 8;
const mostDocuments = 30;

/** A document must have this share of what the question's terms weigh. */
const leastShare = 0.3;

/**
 * Documents that have most of the terms of a question, rare terms weighing more (inverse document frequency), for a long
 * question that stands nowhere as it is.
 */
export async function findSimilar(terms: readonly string[][], documents: number, ask: AskIndex, frequency: Frequency): Promise<string[]> {
  const scores = new Map<string, number>();
  let all = 0;
  for (const units of terms.slice(0, mostTerms)) {
    const found = await findDocuments({ words: [units] }, ask, frequency, 0);
    // A term that stands nowhere tells nothing apart.
    if (found.documents.size === 0) continue;
    const weight = Math.log(1 + documents / found.documents.size);
    all += weight;
    for (const id of found.documents.keys()) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score >= all * leastShare)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostDocuments)
    .map(([id]) => id);
}
