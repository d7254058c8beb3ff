import type { RecordUpdate } from '../../domain/journal/record.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/**
 * What happened to a text after it came out, each with the page that tells of it: the notice, where one was published, or
 * the text's own page. Where the text was replaced, the version before it is named, if the site keeps it.
 */
export function recordUpdates(
  { href, data, incoming }: SiteEntry<'articles' | 'article-versions' | 'issues'>,
  library: SiteLibrary,
  site: URL,
): RecordUpdate[] {
  const absolute = (path: string) => new URL(path, site).href;
  const versions = incoming
    .filter(({ kind }) => kind === 'version-of')
    .map(({ from }) => library.get(from) as SiteEntry<'article-versions'> | undefined);
  return (data.updates ?? []).map(({ type, date, note, version, notice }) => {
    const earlier = version === undefined ? undefined : versions.find((candidate) => candidate?.data.version === version - 1);
    return {
      type,
      date,
      note,
      url: absolute((notice && library.get(`articles/${notice}`)?.href) || href),
      earlierUrl: earlier && absolute(earlier.href),
    };
  });
}
