import type { ScriptTable } from '../../domain/search/fold.ts';

/**
 * How words stand in the index and documents in its fragments: another number for whatever a program of today would
 * misread, be it ours or Pagefind's. Sites that ask one another must have the same.
 */
export const indexFormat = 'gongjian-index/1';

/** What a search needs to know of its index before it asks it, in `search.json` beside it. */
export interface SearchSettings extends ScriptTable {
  format: typeof indexFormat;
  documents: number;
  /** Frequent pairs of characters, the most frequent first, with a space between. */
  frequent: string;
}

export const settingsName = 'search.json';

/** Whether a value is settings that can be worked with: other sites' come from strangers. */
export function isSettings(value: unknown): value is SearchSettings {
  const { format, documents, hant, hans, frequent } = (value ?? {}) as Partial<Record<keyof SearchSettings, unknown>>;
  const isText = (text: unknown) => typeof text === 'string' && text.length <= longestText;
  return format === indexFormat && Number.isInteger(documents) && isText(hant) && isText(hans) && isText(frequent);
}

const longestText = 200_000;
