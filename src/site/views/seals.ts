import type { SiteEntry } from '../site-library.ts';
import type { Words } from '../words.ts';

/** The seals of an entry: of a policy its status and whether what it rests on holds no more; and 示例 of an example. */
export function sealsOf(entry: SiteEntry, words: Words): { kind: string; text: string }[] {
  const seals: { kind: string; text: string }[] =
    entry.collection === 'bulletins' ? [{ kind: entry.data.status, text: words.labels.status[entry.data.status] }] : [];
  if (entry.lapsedBases.length > 0) seals.push({ kind: 'lapsed-basis', text: words.strings.work.cascade.lapsedBasis });
  return entry.example ? [...seals, { kind: 'example', text: words.strings.example }] : seals;
}
