import { workAddress } from '../../domain/journal/formats/common.ts';
import { citedNode, volumeNode, workNode } from '../../domain/journal/formats/json-ld.ts';
import { type JsonLdNode, known } from '../../domain/journal/formats/json-ld-nodes.ts';
import type { BibliographicRecord } from '../../domain/journal/record.ts';
import { articlesOf } from '../journal/issue-articles.ts';
import { recordOf } from '../journal/record-of.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { legislationProperties } from './legislation-node.ts';
import { referenceNodes } from './reference-node.ts';

/** Collections whose entries are texts of this site that are more than a page, by their type in schema.org. */
const texts: Partial<Record<SiteEntry['collection'], string>> = { 'case-studies': 'Article', reports: 'Report' };

/** An entry that is a work, from its bibliographic record, with its place among other works; null for all other entries. */
export function workNodeOf(entry: SiteEntry, library: SiteLibrary, site: URL): JsonLdNode | null {
  const record = recordOf(entry, library, site);
  if (!record) return null;
  switch (entry.collection) {
    case 'articles':
      return known({ ...workNode(record), citation: citedBy(entry, library, site) });
    case 'article-versions':
      return workNode(record, addressOf(`articles/${entry.data.versionOf}`, library, site));
    case 'issues':
      return known({ ...workNode(record), ...issueProperties(entry, record, library, site) });
    case 'bulletins':
      return known({ ...workNode(record), ...legislationProperties(entry, record, library, site) });
    case 'sources':
      return workNode(record);
    default:
      return texts[entry.collection] ? { ...workNode(record), '@type': texts[entry.collection] } : null;
  }
}

function addressOf(id: string, library: SiteLibrary, site: URL): string | undefined {
  const entry = library.get(id);
  return entry && new URL(entry.href, site).href;
}

function issueProperties(entry: SiteEntry<'issues'>, { container }: BibliographicRecord, library: SiteLibrary, site: URL): JsonLdNode {
  return {
    issueNumber: entry.data.number,
    isPartOf: container && volumeNode(container),
    hasPart: referenceNodes(
      articlesOf(entry, library).map(({ id }) => id),
      library,
      site,
    ),
  };
}

/** The sources and policies that a text cites, each title once: a policy may be cited as a bulletin and as a source. */
function citedBy({ outgoing }: SiteEntry, library: SiteLibrary, site: URL): JsonLdNode[] {
  const cited = outgoing.filter(({ kind }) => kind === 'cites' || kind === 'based-on').map(({ to }) => to);
  const records = [...new Set(cited)].flatMap((id) => {
    const entry = library.get(id);
    return (entry && recordOf(entry, library, site)) ?? [];
  });
  return [...Map.groupBy(records, ({ title }) => title).values()].map((same) =>
    citedNode(same.find(workAddress) ?? (same[0] as BibliographicRecord)),
  );
}
