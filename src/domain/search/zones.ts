import type { PartKind, SearchDocument } from './document.ts';

/**
 * Where in a document's numbering its parts stand. Pagefind gives the places at which it found a word and nothing else
 * before a result is opened, so the place tells how much a find weighs: names first, then headings, then texts; of
 * each, what the network publishes before what only supports it (sources, the guide, examples).
 */
const zones: Record<PartKind, readonly [main: number, supporting: number]> = {
  name: [1, 2001],
  heading: [4000, 7000],
  text: [10_000, 60_000],
};

/** Where all parts of an earlier version of a text stand: behind everything, be it a name. */
const replaced = 110_000;

const supportingKinds: ReadonlySet<string> = new Set(['sources', 'regions', 'guide', 'help', 'page']);

/** The first place of a kind of part in a document. Examples only show how something works, whatever they are of. */
export function zoneStart(part: PartKind, { kind, example }: Pick<SearchDocument, 'kind' | 'example'>): number {
  if (kind === 'article-versions') return replaced;
  return zones[part][example || supportingKinds.has(kind) ? 1 : 0];
}

/** Where each zone starts, in order. */
const starts = [...Object.values(zones).flat(), replaced];

/** How much a find at a place weighs: 0 most, one more for each zone behind. */
export function zoneAt(place: number): number {
  return starts.findLastIndex((start) => place >= start);
}

/** Whether a place is in a name. */
export function isName(place: number): boolean {
  return place < zones.heading[0];
}

/** Parts in the order in which they are numbered. */
export const partOrder: readonly PartKind[] = ['name', 'heading', 'text'];
