import { compareDates } from '../date.ts';
import type { Link } from '../links/graph.ts';
import { type LinkKind, linkInverses } from '../links/vocabulary.ts';

/** An entry that is linked with another one. `outgoing`: the other one links to it. */
export interface Neighbour {
  id: string;
  /** The strongest of the links between the two, by the name that it has in the lists of relations. */
  kind: LinkKind;
  outgoing: boolean;
}

/** The neighbours that are drawn, the outgoing first and each in the order of kinds, and how many there are in all. */
export interface Neighbourhood {
  neighbours: readonly Neighbour[];
  total: number;
  /** Links among those that are drawn, by their places in `neighbours`; each pair once. */
  between: readonly { from: number; to: number }[];
}

/** Where an entry stands: its links in both directions, and what is known of the entries at their other ends. */
export interface Surroundings {
  id: string;
  outgoing: readonly Link[];
  incoming: readonly Link[];
  /** The links that an entry makes; none for one that is not to be drawn. */
  outgoingOf(id: string): readonly Link[] | undefined;
  /** The date by which an entry is known; newer ones come first. */
  dateOf(id: string): string;
}

/** The kinds of links in the order in which they tell of an entry: what was done first, then what only names it. */
const naming: readonly LinkKind[] = ['published-by', 'mentions'];
const order = [...(Object.keys(linkInverses) as LinkKind[]).filter((kind) => !naming.includes(kind)), ...naming];
const ranks = new Map(order.map((kind, rank) => [kind, rank]));

/**
 * The neighbours of an entry, outgoing links counting only where their kind is `shown`. Of more than `limit` those are
 * kept that most links tie to the entry, then by the kind of the strongest link, then the newest; half of the places
 * are for either direction, as far as it has so many.
 */
export function neighbourhoodOf(place: Surroundings, shown: ReadonlySet<LinkKind>, limit: number): Neighbourhood {
  const found = new Map<string, Neighbour & { ties: number }>();
  const meet = (id: string, { kind }: Link, outgoing: boolean) => {
    if (id === place.id || (outgoing && !shown.has(kind)) || place.outgoingOf(id) === undefined) return;
    const known = found.get(id);
    if (!known) found.set(id, { id, kind, outgoing, ties: 1 });
    else if (rankOf(kind) < rankOf(known.kind)) found.set(id, { id, kind, outgoing, ties: known.ties + 1 });
    else known.ties += 1;
  };
  for (const link of place.outgoing) meet(link.to, link, true);
  for (const link of place.incoming) meet(link.from, link, false);
  const telling = [...found.values()].sort(
    (a, b) =>
      b.ties - a.ties ||
      rankOf(a.kind) - rankOf(b.kind) ||
      compareDates(place.dateOf(b.id), place.dateOf(a.id)) ||
      compareDates(a.id, b.id),
  );
  const neighbours = bothWays(telling, limit).sort((a, b) => Number(b.outgoing) - Number(a.outgoing) || rankOf(a.kind) - rankOf(b.kind));
  return {
    neighbours: neighbours.map(({ id, kind, outgoing }) => ({ id, kind, outgoing })),
    total: found.size,
    between: linksAmong(neighbours, place),
  };
}

const rankOf = (kind: LinkKind) => ranks.get(kind) as number;

function bothWays<T extends Neighbour>(telling: readonly T[], limit: number): T[] {
  const [out, into] = [telling.filter(({ outgoing }) => outgoing), telling.filter(({ outgoing }) => !outgoing)];
  const half = Math.ceil(limit / 2);
  const most = Math.max(half, limit - into.length);
  const kept = out.slice(0, most);
  return [...kept, ...into.slice(0, limit - kept.length)];
}

function linksAmong(neighbours: readonly Neighbour[], { outgoingOf }: Surroundings): { from: number; to: number }[] {
  const places = new Map(neighbours.map(({ id }, index) => [id, index]));
  const pairs = new Map<string, { from: number; to: number }>();
  for (const [from, { id }] of neighbours.entries()) {
    for (const link of outgoingOf(id) ?? []) {
      const to = places.get(link.to);
      if (to === undefined || to === from || link.kind === 'published-by') continue;
      const pair = `${Math.min(from, to)} ${Math.max(from, to)}`;
      if (!pairs.has(pair)) pairs.set(pair, { from, to });
    }
  }
  return [...pairs.values()];
}
