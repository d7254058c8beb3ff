import type { SiteEntry } from '../site-library.ts';
import type { Words } from '../words.ts';

/** The seals of an entry: its status where it is a policy, and 示例 where it is an example. */
export function sealsOf(entry: SiteEntry, words: Words): { kind: string; text: string }[] {
  const seals =
    entry.collection === 'bulletins' ? [{ kind: entry.data.status as string, text: words.labels.status[entry.data.status] as string }] : [];
  return entry.example ? [...seals, { kind: 'example', text: words.strings.example }] : seals;
}
