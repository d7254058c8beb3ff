import type { Collection } from '../../domain/collections.ts';
import { yearOf } from '../../domain/date.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { dateOf } from './dates.ts';

export type FacetKey = keyof Words['strings']['facets'];

export interface FacetValue {
  value: string;
  label: string;
  /** Entries with this value; examples are left out of every count. */
  count: number;
  href: string;
}

export interface Facet {
  key: FacetKey;
  label: string;
  values: FacetValue[];
}

/** The facets of every listed collection, in the order in which a reader narrows down. */
const facetKeys: Partial<Record<Collection, readonly FacetKey[]>> = {
  bulletins: ['status', 'kind', 'topic', 'year', 'association'],
  'case-studies': ['kind', 'topic', 'region', 'workItem', 'year', 'association'],
  activities: ['kind', 'region', 'workItem', 'year', 'association'],
  services: ['topic', 'region', 'workItem', 'association'],
  reports: ['kind', 'topic', 'region', 'year', 'association'],
  articles: ['topic', 'year', 'association'],
  associations: ['level', 'kind', 'region'],
  sources: ['kind', 'year'],
  conflicts: ['kind'],
};

/** The values that an entry has for a facet. */
export function facetValuesOf(entry: SiteEntry, key: FacetKey): string[] {
  const data = entry.data as {
    status?: string;
    kind?: string;
    level?: string;
    regions?: string[];
    topics?: string[];
    workItems?: string[];
  };
  switch (key) {
    case 'status':
    case 'kind':
    case 'level':
      return data[key] ? [data[key]] : [];
    case 'region':
      return data.regions ?? [];
    case 'topic':
      return data.topics ?? [];
    case 'workItem':
      return data.workItems ?? [];
    case 'association':
      return entry.association ? [entry.association] : [];
    case 'year': {
      const date = dateOf(entry);
      return date ? [yearOf(date)] : [];
    }
  }
}

/** The facets of a list with their counts, each value a page of its own. */
export function facetsOf(collection: Collection, library: SiteLibrary, words: Words): Facet[] {
  return (facetKeys[collection] ?? []).flatMap((key) => {
    const counts = new Map<string, number>();
    for (const entry of library.in(collection)) {
      for (const value of facetValuesOf(entry, key)) counts.set(value, (counts.get(value) ?? 0) + (entry.example ? 0 : 1));
    }
    if (counts.size < 2) return [];
    const values = [...counts].map(([value, count]) => ({
      value,
      label: facetLabel(key, value, collection, library, words),
      count,
      href: library.href(facetAddress(collection, key, value)),
    }));
    return [{ key, label: words.strings.facets[key], values: values.sort((a, b) => orderOf(key, a, b)) }];
  });
}

export function facetAddress(collection: Collection, key: FacetKey, value: string): string {
  return `/${collection}/by/${key.toLowerCase()}/${value}/`;
}

function orderOf(key: FacetKey, a: FacetValue, b: FacetValue): number {
  if (key === 'year') return a.value < b.value ? 1 : -1;
  if (key === 'workItem') return Number(a.value) - Number(b.value);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** How a facet's value reads. */
export function facetLabel(key: FacetKey, value: string, collection: Collection, library: SiteLibrary, words: Words): string {
  const { labels } = words;
  const named = (id: string) => {
    const data = library.get(id)?.data as { title?: string; shortTitle?: string } | undefined;
    return data?.shortTitle ?? data?.title ?? value;
  };
  switch (key) {
    case 'status':
      return (labels.status as Record<string, string>)[value] ?? value;
    case 'level':
      return (labels.level as Record<string, string>)[value] ?? value;
    case 'kind':
      return (kindLabels(collection, words) as Record<string, string>)[value] ?? value;
    case 'region':
      return named(`regions/${value}`);
    case 'topic':
      return named(`topics/${value}`);
    case 'workItem':
      return named(`work-items/${value}`);
    case 'association':
      return named(`associations/${value}`);
    case 'year':
      return value;
  }
}

/** The names of a collection's kinds. */
export function kindLabels(collection: Collection, { labels }: Words): Readonly<Record<string, string>> {
  switch (collection) {
    case 'bulletins':
      return labels.bulletinKind;
    case 'case-studies':
      return labels.caseStudyKind;
    case 'activities':
      return labels.activityKind;
    case 'reports':
      return labels.reportKind;
    case 'associations':
      return labels.associationKind;
    case 'sources':
      return labels.sourceKind;
    case 'conflicts':
      return labels.conflictKind;
    case 'issues':
      return labels.issueKind;
    default:
      return {};
  }
}
