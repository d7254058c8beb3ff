import type { ScriptTable } from '../../domain/search/fold.ts';

/** What a search needs to know of its index before it asks it, in `search.json` beside it. */
export interface SearchSettings extends ScriptTable {
  documents: number;
  /** Frequent pairs of characters, the most frequent first, with a space between. */
  frequent: string;
}

export const settingsName = 'search.json';
