import { type FeedFormat, feedFormats } from '../../domain/journal/feed/feed.ts';
import { editions } from '../../i18n/editions.ts';
import type { Shelf } from '../files/entry-file.ts';
import { libraryOf } from '../library.ts';
import { wordsOf } from '../words.ts';
import { formats } from './feed-links.ts';
import { feedScopes, type ScopeEntries } from './feed-scopes.ts';

interface FeedPath {
  /** The edition and the scope together: neither needs to be there, and a route has room for one such part. */
  params: { scope: string | undefined; format: string };
  props: { listed: ScopeEntries; format: FeedFormat; shelf: Shelf };
}

/** Every feed of every edition. */
export async function feedPaths(): Promise<FeedPath[]> {
  const paths: FeedPath[] = [];
  for (const edition of editions) {
    const library = await libraryOf(edition);
    const shelf = { library, words: wordsOf(edition), site: new URL(import.meta.env.SITE) };
    for (const listed of feedScopes(library).values()) {
      const scope = [edition.prefix, listed.scope].filter(Boolean).join('/') || undefined;
      for (const format of formats) {
        const name = feedFormats[format].file.slice('feed.'.length);
        paths.push({ params: { scope, format: name }, props: { listed, format, shelf } });
      }
    }
  }
  return paths;
}
