import type { PartKind, SearchDocument } from './document.ts';

/**
 * Where in a document's numbering its parts stand. Pagefind gives the places at which it found a word and nothing else
 * before a result is opened, so the place tells how much a find weighs: names first, then headings, then texts; of
 * each, what the network publishes before what only supports it (sources, the guide, examples).
 * Earlier versions of a text come last, with all their parts in one zone.
 */
const zones = [1, 2001, 4000, 7000, 10_000, 60_000, 110_000] as const;

/** The zones of each part: of what the network publishes, and of what supports it. */
const partZones = { name: [0, 1], heading: [2, 3], text: [4, 5] } as const satisfies Record<PartKind, readonly [number, number]>;

const supportingKinds: ReadonlySet<string> = new Set(['sources', 'regions', 'guide', 'help', 'page']);

/** The first place of a kind of part in a document. Examples only show how something works, whatever they are of. */
export function zoneStart(part: PartKind, { kind, example }: Pick<SearchDocument, 'kind' | 'example'>): number {
  if (kind === 'article-versions') return zones[6];
  const [main, supporting] = partZones[part];
  return zones[example || supportingKinds.has(kind) ? supporting : main];
}

/** How much a find at a place weighs: 0 most, one more for each zone behind. */
export function zoneAt(place: number): number {
  return zones.findLastIndex((start) => place >= start);
}

/** Whether a place is in a name. */
export function isName(place: number): boolean {
  return place < zones[2];
}

/** Parts in the order in which they are numbered. */
export const partOrder: readonly PartKind[] = ['name', 'heading', 'text'];
