import { dublinCoreTags } from '../../domain/journal/formats/dublin-core.ts';
import { highwireTags, type MetaTag } from '../../domain/journal/formats/highwire.ts';
import type { EntryFile } from '../files/entry-file.ts';
import { withPdf } from '../files/pdf-file.ts';
import { recordOf } from '../journal/record-of.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/**
 * The tags by which indexers and reference managers know a work: of articles, issues and policies that are no examples and
 * were not taken back. `files` are those beside the page, among which the PDF may be.
 */
export function metaTagsOf(entry: SiteEntry, files: readonly EntryFile[], library: SiteLibrary, site: URL): MetaTag[] {
  const isIndexed = entry.collection === 'articles' || entry.collection === 'issues' || entry.collection === 'bulletins';
  if (!isIndexed || entry.example || (entry.data as { withdrawn?: unknown }).withdrawn) return [];
  const record = recordOf(entry, library, site);
  if (!record) return [];
  const whole = withPdf(record, entry, files, site);
  return [...highwireTags(whole), ...dublinCoreTags(whole)];
}
