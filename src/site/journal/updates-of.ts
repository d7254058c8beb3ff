import type { RecordUpdate } from '../../domain/journal/record.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** The earlier versions of an article that are kept, the newest first. */
export function versionsOf(article: SiteEntry, library: SiteLibrary): SiteEntry<'article-versions'>[] {
  return article.incoming
    .filter(({ kind }) => kind === 'version-of')
    .flatMap(({ from }) => (library.get(from) as SiteEntry<'article-versions'> | undefined) ?? [])
    .sort((a, b) => b.data.version - a.data.version);
}

/** What happened to an article or an issue after it came out, the latest first, with the pages that tell of it. */
export function updatesOf(entry: SiteEntry<'articles' | 'article-versions' | 'issues'>, library: SiteLibrary, site: URL): RecordUpdate[] {
  const url = (to: SiteEntry | undefined) => to && new URL(to.href, site).href;
  const versions = versionsOf(entry, library);
  return (entry.data.updates ?? [])
    .map(({ type, date, note, version, notice }) => ({
      type,
      date,
      note,
      url: url(notice ? library.get(`articles/${notice}`) : undefined) ?? `${url(entry)}#history`,
      earlierUrl: version === undefined ? undefined : url(versions.find(({ data }) => data.version === version - 1)),
    }))
    .reverse();
}
