import type { Entry } from '../entry.ts';
import { normaliseDocumentNumber, normaliseTitle } from '../text/typography.ts';

/** Finds a bulletin by what a text calls it. Keys are normalised and in Simplified script. */
export interface PolicyIndex {
  byNumber: ReadonlyMap<string, string>;
  byTitle: ReadonlyMap<string, string>;
}

/**
 * Indexes bulletins by document number and by every title. A name that several versions of one act share means the
 * newest version that nothing has replaced; examples are found only by their
 * titles in full.
 */
export function createPolicyIndex(bulletins: readonly Entry<'bulletins'>[], toHans: (text: string) => string): PolicyIndex {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const { id, data } of [...bulletins].sort(realFirst)) {
    for (const number of data.documentNumbers ?? []) setOnce(byNumber, normaliseDocumentNumber(toHans(number)), id);
    for (const title of titlesOf(data)) setOnce(byTitle, toHans(title), id);
  }
  for (const { id, data } of [...bulletins].filter((entry) => entry.data.example !== true).sort(byPrecedence)) {
    for (const title of titlesOf(data)) setOnce(byTitle, normaliseTitle(toHans(title)), id);
  }
  return { byNumber, byTitle };
}

/** Examples come after everything real, so that they never take a mention from it. */
function realFirst(a: Entry<'bulletins'>, b: Entry<'bulletins'>): number {
  return Number(a.data.example === true) - Number(b.data.example === true) || byPrecedence(a, b);
}

function titlesOf(data: Entry<'bulletins'>['data']): string[] {
  return [data.title, data.shortTitle, ...(data.otherTitles ?? [])].filter((title) => title !== undefined);
}

/** Unreplaced before replaced, newer before older, then by id. */
function byPrecedence(a: Entry<'bulletins'>, b: Entry<'bulletins'>): number {
  const replaced = (entry: Entry<'bulletins'>) => ((entry.data.supersededBy?.length ?? 0) > 0 ? 1 : 0);
  const date = (entry: Entry<'bulletins'>) => entry.data.issued ?? entry.data.effective ?? entry.data.adopted ?? '';
  if (replaced(a) !== replaced(b)) return replaced(a) - replaced(b);
  if (date(a) !== date(b)) return date(a) < date(b) ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function setOnce(map: Map<string, string>, key: string, id: string): void {
  if (!map.has(key)) map.set(key, id);
}
