import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../domain/library.ts';
import { bulletinStatuses } from '../../domain/schemas/bulletin.ts';
import { levels } from '../../domain/schemas/common.ts';
import { ownOrigin, type SearchDocument } from '../../domain/search/document.ts';
import { fromOpenDocument } from '../../domain/search/exchange.ts';
import type { OpenFilterKey } from '../../domain/search/open-data.ts';
import { partnerDocuments, partnerPath } from '../../domain/search/partner-file.ts';

/** What is needed of the library; it lets go of everything else. */
export type PartnersOf = Pick<Library, 'network' | 'ids'>;

/**
 * The documents of all partners that are joined at build, one partner after the other, from what `npm run federate`
 * fetched into the content. Each has passed its schema once more. A page that two partners claim is the first one's.
 */
export function* joinedDocuments({ network, ids }: PartnersOf, content: string): Generator<SearchDocument> {
  const isKnown = knownIn(ids);
  const seen = new Set<string>();
  for (const { id, url, search } of network?.partners ?? []) {
    if (search !== 'joined') continue;
    for (const open of partnerDocuments(readFileSync(join(content, partnerPath(id)), 'utf8'))) {
      const document = fromOpenDocument(open, { origin: id, url, isKnown });
      const { hans } = document.address as { hans: string };
      if (!seen.has(hans)) yield document;
      seen.add(hans);
    }
  }
}

/** The site's own documents; where there are partners, they can be chosen by where they are from. */
export function* ownDocuments(documents: Iterable<SearchDocument>, { network }: PartnersOf): Generator<SearchDocument> {
  const hasPartners = (network?.partners ?? []).length > 0;
  for (const document of documents) {
    yield hasPartners ? { ...document, filters: { ...document.filters, origin: [ownOrigin] } } : document;
  }
}

/** Whether a filter's value means here what it means there: closed lists and years, and terms that this network has too. */
function knownIn(ids: PartnersOf['ids']): (key: OpenFilterKey, value: string) => boolean {
  const vocabularies = { region: 'regions', topic: 'topics', 'work-item': 'work-items' } as const;
  return (key, value) => {
    switch (key) {
      case 'level':
        return (levels as readonly string[]).includes(value);
      case 'status':
        return (bulletinStatuses as readonly string[]).includes(value);
      case 'year':
        return /^\d{4}$/.test(value);
      case 'association':
        return false;
      default:
        return ids.has(`${vocabularies[key]}/${value}`);
    }
  };
}
