import { lastTerm } from '../../domain/journal/column-team.ts';
import { versionName } from '../journal/notices.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** Who stands behind an entry in a list: issuer and number of a policy, host of a meeting, kind and level of an association. */
export function bylineOf(entry: SiteEntry, library: SiteLibrary, { labels, strings }: Words): string {
  const names = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => library.get(`associations/${id}`)?.title ?? id).join('、');
  switch (entry.collection) {
    case 'bulletins':
      return [entry.data.issuers[0] + (entry.data.issuers.length > 1 ? '等' : ''), ...(entry.data.documentNumbers ?? [])].join('　');
    case 'activities':
      return names(entry.data.hosts);
    case 'case-studies':
      return names(entry.data.actors?.slice(0, 2));
    case 'services':
      return names(entry.data.providers);
    case 'reports':
      return names(entry.data.reporters);
    case 'articles':
      return library.get(`columns/${entry.data.column}`)?.title ?? '';
    case 'article-versions':
      return versionName(entry.data.version, strings);
    case 'agreements':
      return `${names([entry.association ?? ''])}　${labels.agreementDecision[entry.data.decision]}`;
    case 'columns':
      return names([lastTerm(entry.data.terms).lead]);
    case 'associations':
      return entry.data.kind === 'statistical-scope'
        ? labels.associationKind[entry.data.kind]
        : `${labels.associationKind[entry.data.kind]}　${labels.level[entry.data.level]}`;
    case 'sources':
      return entry.data.publisher ?? labels.sourceKind[entry.data.kind];
    case 'people':
      return entry.data.offices[0]?.office ?? '';
    case 'regions':
      return labels.regionType[entry.data.type];
    case 'conflicts':
      return `${labels.conflictKind[entry.data.kind]}　${labels.conflictStatus[entry.data.status]}`;
    case 'issues':
      return [labels.issueKind[entry.data.kind], entry.data.theme].filter(Boolean).join('　');
    default:
      return '';
  }
}
