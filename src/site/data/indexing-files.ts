import { crossrefDeposit } from '../../domain/journal/formats/crossref.ts';
import { doajArticles } from '../../domain/journal/formats/doaj.ts';
import { type DatedRecord, staticRepository } from '../../domain/journal/formats/oai.ts';
import type { BibliographicRecord } from '../../domain/journal/record.ts';
import { articleContainer } from '../journal/record-container.ts';
import { publisherName } from '../journal/record-names.ts';
import { recordOf } from '../journal/record-of.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { changedOn } from '../views/dates.ts';
import type { Words } from '../words.ts';
import type { DataFile } from './data-file.ts';

const type = 'text/xml; charset=utf-8';

/**
 * What libraries harvest and what indexers are sent: one file of each kind, in the edition that stands without a prefix,
 * since the same work under two addresses would be counted twice. A file is there only where its format can be filled:
 * without an address for letters, an ISSN or a DOI there is none (docs/decisions/0023-deposits-say-what-is-known.md).
 */
export function indexingFiles(library: SiteLibrary, { strings }: Words): DataFile[] {
  const { edition, network } = library;
  if (edition.prefix !== '') return [];
  const { issn, indexing } = network.journal;
  const words = strings.journal.indexing;
  const articles = library.in('articles').filter((entry) => isOut(entry) && isInIssue(entry, library));
  const files: DataFile[] = [];
  if (indexing && harvested(library).length > 0) {
    files.push({ path: 'oai.xml', type, title: words.oai, text: (site) => oaiFile(library, indexing, words.oaiDescription, site) ?? '' });
  }
  if (issn !== undefined && articles.length > 0) {
    files.push({ path: 'doaj.xml', type, title: words.doaj, text: (site) => doajArticles(recordsOf(articles, library, site)) ?? '' });
  }
  if (indexing && issn !== undefined && articles.some(({ data }) => data.doi !== undefined)) {
    files.push({
      path: 'crossref.xml',
      type,
      title: words.crossref,
      text: (site) => crossrefFile(articles, library, indexing, site) ?? '',
    });
  }
  return files;
}

type Indexing = NonNullable<SiteLibrary['network']['journal']['indexing']>;

function oaiFile(library: SiteLibrary, { email, oaiGateway }: Indexing, description: string, site: URL): string | null {
  return staticRepository({
    name: library.network.shortTitle,
    url: new URL(library.href('/data/oai.xml'), site).href,
    email,
    gateway: oaiGateway,
    description,
    records: harvested(library).flatMap((entry): DatedRecord[] => {
      const record = recordOf(entry, library, site);
      return record === null ? [] : [{ record, changed: changedOn(entry) }];
    }),
  });
}

function crossrefFile(articles: readonly SiteEntry[], library: SiteLibrary, indexing: Indexing, site: URL): string | null {
  const { network } = library;
  return crossrefDeposit(recordsOf(articles, library, site), {
    name: publisherName(library),
    email: indexing.email,
    host: new URL(network.site).host,
    asOf: network.asOf,
    crossmarkPolicy: indexing.crossmarkPolicy,
  });
}

function harvested(library: SiteLibrary): SiteEntry[] {
  return [...library.in('articles'), ...library.in('issues'), ...library.in('bulletins')].filter(isOut);
}

function recordsOf(entries: readonly SiteEntry[], library: SiteLibrary, site: URL): BibliographicRecord[] {
  return entries.flatMap((entry) => recordOf(entry, library, site) ?? []);
}

/** Whether an entry is there for indexers: no example, not taken back, no issue still in the making. */
function isOut({ data, example }: SiteEntry): boolean {
  return !example && !('withdrawn' in data && data.withdrawn) && !('state' in data && data.state !== 'published');
}

function isInIssue({ incoming }: SiteEntry, library: SiteLibrary): boolean {
  return articleContainer(incoming, library, new URL(library.network.site)) !== undefined;
}
