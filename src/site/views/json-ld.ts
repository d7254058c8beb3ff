import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { changedOn, dateOf } from './dates.ts';
import { searchTemplate } from './open-search.ts';

/** schema.org types by collection. */
const types: Partial<Record<SiteEntry['collection'], string>> = {
  bulletins: 'Legislation',
  associations: 'Organization',
  articles: 'ScholarlyArticle',
  'case-studies': 'Article',
  reports: 'Report',
  activities: 'Event',
  services: 'Service',
  people: 'Person',
  issues: 'PublicationIssue',
  columns: 'CreativeWorkSeries',
  regions: 'AdministrativeArea',
  topics: 'DefinedTerm',
  'work-items': 'DefinedTerm',
  sources: 'CreativeWork',
};

/** The entry as schema.org JSON-LD. Nothing is stated that the entry does not state. */
export function jsonLdOf(entry: SiteEntry, library: SiteLibrary, site: URL): Record<string, unknown> {
  const data = entry.data as { summary?: string; titleEn?: string };
  return compact({
    '@context': 'https://schema.org',
    '@type': types[entry.collection] ?? 'CreativeWork',
    '@id': new URL(entry.href, site).href,
    name: entry.title,
    alternateName: data.titleEn,
    description: data.summary,
    inLanguage: isWork(entry) ? library.edition.tag : undefined,
    ...ownProperties(entry, library, site),
  });
}

function isWork({ collection }: SiteEntry): boolean {
  return ['articles', 'case-studies', 'reports', 'bulletins'].includes(collection);
}

function ownProperties(entry: SiteEntry, library: SiteLibrary, site: URL): Record<string, unknown> {
  const reference = (id: string) => {
    const other = library.get(id);
    return other ? { '@id': new URL(other.href, site).href, name: other.title } : undefined;
  };
  switch (entry.collection) {
    case 'bulletins':
      return {
        legislationIdentifier: entry.data.documentNumbers,
        legislationDate: entry.data.adopted ?? entry.data.issued,
        legislationDateVersion: entry.data.revised,
        datePublished: entry.data.issued,
        legislationLegalForce: {
          'in-force': 'InForce',
          amended: 'NotInForce',
          repealed: 'NotInForce',
          expired: 'NotInForce',
          unknown: undefined,
        }[entry.data.status],
        legislationChanges: entry.data.supersedes?.map((id) => reference(`bulletins/${id}`)),
      };
    case 'activities':
      return {
        startDate: entry.data.start,
        endDate: entry.data.end,
        location: entry.data.place,
        organizer: entry.data.hosts?.map((id) => reference(`associations/${id}`)),
      };
    case 'articles':
      return {
        datePublished: entry.data.published,
        dateModified: changedOn(entry),
        keywords: entry.data.keywords,
        isPartOf: reference(`columns/${entry.data.column}`),
      };
    case 'associations':
      return { url: entry.data.website, foundingDate: entry.data.founded };
    case 'issues':
      return { issueNumber: entry.data.number, datePublished: entry.data.date };
    case 'case-studies':
    case 'reports':
      return { datePublished: entry.data.published, dateModified: changedOn(entry), temporalCoverage: dateOf(entry) ?? undefined };
    default:
      return {};
  }
}

function compact(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** The site itself as schema.org JSON-LD, with how it is searched. */
export function webSiteJsonLd(library: SiteLibrary, site: URL): Record<string, unknown> {
  const { network, href, edition } = library;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: network.shortTitle,
    alternateName: network.title,
    description: network.tagline,
    inLanguage: edition.tag,
    url: new URL(href('/'), site).href,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: searchTemplate(library, site, 'search_term_string') },
      'query-input': 'required name=search_term_string',
    },
  };
}
