import type { BibliographicRecord, RecordName } from '../../domain/journal/record.ts';
import { textRoles } from '../../domain/journal/roles.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { licenceUrls } from './licences.ts';
import { articleContainer, issueContainer } from './record-container.ts';
import { namesOf, ownerOf, publisherName } from './record-names.ts';
import { sourceRecord } from './source-record.ts';
import { updatesOf } from './updates-of.ts';

const known = new WeakMap<SiteEntry, BibliographicRecord | null>();

/**
 * The bibliographic record of what the page of an entry publishes or tells of, in the script of the edition: the article,
 * the issue, the policy document, the source, or the page itself. Null where there is nothing to cite: terms of the
 * network's vocabularies, which nobody publishes, and sources of which no more than a name is known.
 */
export function recordOf(entry: SiteEntry, library: SiteLibrary, site: URL): BibliographicRecord | null {
  const made = known.get(entry);
  if (made !== undefined) return made;
  const record = 'published' in entry.data ? makeRecord(entry, library, site) : null;
  known.set(entry, record);
  return record;
}

function makeRecord(entry: SiteEntry, library: SiteLibrary, site: URL): BibliographicRecord | null {
  const page = pageRecord(entry, library, site);
  switch (entry.collection) {
    case 'articles':
    case 'article-versions':
      return articleRecord(entry, page, library, site);
    case 'issues':
      return issueRecord(entry, page, library, site);
    case 'bulletins':
      return bulletinRecord(entry, page);
    case 'sources':
      return sourceRecord(entry, page);
    default:
      return page;
  }
}

/** The page as a page of this website, by the association that wrote it. */
function pageRecord(entry: SiteEntry, library: SiteLibrary, site: URL): BibliographicRecord {
  const data = entry.data as { titleEn?: string; summary?: string; published: string; updated?: string };
  const owner = ownerOf(entry, library, site);
  return {
    id: entry.id,
    type: 'webpage',
    language: library.edition.tag,
    title: entry.title,
    titleEn: data.titleEn,
    names: [owner],
    host: library.network.shortTitle,
    publisher: owner.name,
    numbers: [],
    issued: data.published,
    modified: data.updated,
    accessed: library.network.asOf,
    url: new URL(entry.href, site).href,
    abstract: data.summary,
    keywords: [],
    funding: [],
    version: 1,
    updates: [],
    example: entry.example,
  };
}

/** An earlier version stands in the issue in which its article came out. */
function articleRecord(
  entry: SiteEntry<'articles' | 'article-versions'>,
  page: BibliographicRecord,
  library: SiteLibrary,
  site: URL,
): BibliographicRecord {
  const { data } = entry;
  const licence = data.licence ?? library.network.journal.licence;
  const contributors = namesOf(data.contributors, library, site);
  const incoming = 'versionOf' in data ? (library.get(`articles/${data.versionOf}`)?.incoming ?? []) : entry.incoming;
  return {
    ...page,
    type: 'article-journal',
    names: contributors.some(({ role }) => role === 'author') ? authorsFirst(contributors) : [...page.names, ...contributors],
    container: articleContainer(incoming, library, site),
    host: library.network.journal.title,
    publisher: publisherName(library),
    abstract: data.abstract ?? data.summary,
    keywords: data.keywords ?? [],
    licence: licence && licenceUrls[licence],
    received: data.received,
    accepted: data.accepted,
    doi: data.doi,
    pages: data.pages,
    funding: data.funding ?? [],
    version: data.version ?? 1,
    updates: updatesOf(entry, library, site),
  };
}

function authorsFirst(names: readonly RecordName[]): RecordName[] {
  return [...names.filter(({ role }) => role === 'author'), ...names.filter(({ role }) => role !== 'author')];
}

function issueRecord(entry: SiteEntry<'issues'>, page: BibliographicRecord, library: SiteLibrary, site: URL): BibliographicRecord {
  return {
    ...page,
    type: 'periodical',
    names: namesOf([...entry.data.editors, ...(entry.data.credits ?? []).filter(({ role }) => isTextRole(role))], library, site),
    container: issueContainer(entry, library, site),
    host: library.network.journal.title,
    publisher: publisherName(library),
    issued: entry.data.date,
    updates: updatesOf(entry, library, site),
  };
}

function isTextRole(role: string): boolean {
  return (textRoles as readonly string[]).includes(role);
}

function bulletinRecord({ data }: SiteEntry<'bulletins'>, page: BibliographicRecord): BibliographicRecord {
  return {
    ...page,
    type: data.kind === 'law' || data.kind === 'administrative-regulation' ? 'legislation' : 'regulation',
    names: data.issuers.map((name) => ({ kind: 'organisation', name, role: 'author' })),
    host: undefined,
    publisher: undefined,
    numbers: data.documentNumbers ?? [],
    issued: data.revised ?? data.issued ?? data.adopted,
    modified: undefined,
    workUrl: data.officialUrl ?? null,
  };
}
