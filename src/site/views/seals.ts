import { gravest, takesBack } from '../../domain/journal/updates.ts';
import type { SiteEntry } from '../site-library.ts';
import type { Words } from '../words.ts';

/** A small square with a word in it; the kind is the class of its frame. */
export interface Seal {
  kind: string;
  text: string;
}

/**
 * The seals of an entry: of a policy its status and whether what it rests on holds no more; of an article what happened
 * to it after it came out; of an earlier version that it is one; of an issue that is not out how far it is; and 示例.
 */
export function sealsOf(entry: SiteEntry, words: Words): Seal[] {
  const seals = ownSeals(entry, words);
  if (entry.lapsedBases.length > 0) seals.push({ kind: 'lapsed-basis', text: words.strings.work.cascade.lapsedBasis });
  return entry.example ? [...seals, { kind: 'example', text: words.strings.example }] : seals;
}

function ownSeals(entry: SiteEntry, { labels, strings }: Words): Seal[] {
  switch (entry.collection) {
    case 'bulletins':
      return [{ kind: entry.data.status, text: labels.status[entry.data.status] }];
    case 'articles': {
      const update = gravest(entry.data.updates ?? []);
      return update ? [{ kind: takesBack(update.type) ? 'taken-back' : 'updated', text: labels.updateType[update.type] }] : [];
    }
    case 'article-versions':
      return [{ kind: 'superseded', text: strings.journal.pages.oldVersion }];
    case 'issues':
      return entry.data.state === 'published' ? [] : [{ kind: 'not-out', text: labels.issueState[entry.data.state] }];
    default:
      return [];
  }
}
