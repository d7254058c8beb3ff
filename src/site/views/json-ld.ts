import { type JsonLdNode, known } from '../../domain/journal/formats/json-ld-nodes.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { searchTemplate } from './open-search.ts';
import { thingNode } from './thing-node.ts';
import { workNodeOf } from './work-node.ts';

/**
 * What the page of an entry is about, as schema.org JSON-LD: the work, if it is one, or the thing. Nothing is stated that
 * the entry does not state. Null for examples, which no index should take for real.
 */
export function jsonLdOf(entry: SiteEntry, library: SiteLibrary, site: URL): JsonLdNode | null {
  if (entry.example) return null;
  return { '@context': 'https://schema.org', ...(workNodeOf(entry, library, site) ?? thingNode(entry, library, site)) };
}

/** The site itself as schema.org JSON-LD, with how it is searched. */
export function webSiteJsonLd(library: SiteLibrary, site: URL): JsonLdNode {
  const { network, href, edition } = library;
  return known({
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
  });
}
