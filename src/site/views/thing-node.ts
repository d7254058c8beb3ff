import { type JsonLdNode, known } from '../../domain/journal/formats/json-ld-nodes.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { referenceNodes } from './reference-node.ts';

/** schema.org types by collection; all others are creative works. */
const types: Partial<Record<SiteEntry['collection'], string>> = {
  associations: 'Organization',
  activities: 'Event',
  services: 'Service',
  people: 'Person',
  columns: 'CreativeWorkSeries',
  regions: 'AdministrativeArea',
  topics: 'DefinedTerm',
  'work-items': 'DefinedTerm',
};

/** An entry that is no text of its own: whom or what its page tells of. */
export function thingNode(entry: SiteEntry, library: SiteLibrary, site: URL): JsonLdNode {
  const data = entry.data as { summary?: string; titleEn?: string };
  return known({
    '@type': types[entry.collection] ?? 'CreativeWork',
    '@id': new URL(entry.href, site).href,
    name: entry.title,
    alternateName: data.titleEn,
    description: data.summary,
    ...ownProperties(entry, library, site),
  });
}

function ownProperties(entry: SiteEntry, library: SiteLibrary, site: URL): JsonLdNode {
  const associations = (ids: readonly string[] | undefined) =>
    referenceNodes(
      ids?.map((id) => `associations/${id}`),
      library,
      site,
    );
  switch (entry.collection) {
    case 'activities':
      return {
        startDate: entry.data.start,
        endDate: entry.data.end,
        location: entry.data.place,
        organizer: associations(entry.data.hosts),
      };
    case 'associations':
      return { url: entry.data.website, foundingDate: entry.data.founded, areaServed: areas(entry.data.regions, library, site) };
    case 'services':
      return { provider: associations(entry.data.providers) };
    default:
      return {};
  }
}

function areas(ids: readonly string[] | undefined, library: SiteLibrary, site: URL): JsonLdNode[] {
  return referenceNodes(
    ids?.map((id) => `regions/${id}`),
    library,
    site,
  );
}
