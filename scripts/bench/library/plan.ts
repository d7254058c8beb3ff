import type { OwnedCollection } from '../../../src/domain/collections.ts';
import type { NetworkBase } from './network.ts';

export type GeneratedCollection = 'associations' | OwnedCollection;

/** A place for one entry, before there is anything in it. */
export interface Slot {
  collection: GeneratedCollection;
  owner: string;
  /** As other entries refer to it: `owner/slug`, or the association's own id. */
  ref: string;
  /** Its number among those of its collection. */
  index: number;
}

/** What will be in the library, so that every entry can refer to every other before it is written. */
export type Plan = Record<GeneratedCollection, Slot[]> & { base: NetworkBase };

/** Of a hundred entries so many are of each collection: bulletins and cases as in the real content, fewer of what orders them. */
const shares: Record<GeneratedCollection, number> = {
  bulletins: 27,
  'case-studies': 20,
  articles: 10,
  activities: 10,
  reports: 8,
  services: 4,
  sources: 10,
  people: 3,
  associations: 2,
  'article-versions': 1,
  columns: 1,
  issues: 1,
  agreements: 1,
  recognitions: 1,
  'link-observations': 0,
  conflicts: 1,
};

/** Without a few of each there is nothing to refer to. */
const fewest = 2;

/** Plans a library of `size` entries, besides what the network's own files refer to. */
export function planLibrary(size: number, base: NetworkBase): Plan {
  const plan = { base } as Plan;
  const collections = Object.keys(shares) as GeneratedCollection[];
  for (const collection of collections) plan[collection] = base.anchors.filter((anchor) => anchor.collection === collection);
  const counts = collections.map((collection) => Math.max(fewest, Math.floor((size * shares[collection]) / 100)));
  const rest = size - counts.reduce((sum, count) => sum + count, 0);
  counts[0] = Math.max(fewest, (counts[0] as number) + rest);
  const owners = Array.from({ length: counts[collections.indexOf('associations')] as number }, (_, index) => `bench-${index + 1}`);
  for (const [at, collection] of collections.entries()) {
    const list = plan[collection];
    for (let number = 0; number < (counts[at] as number); number += 1) {
      // An issue lies with the association that leads its column; the next one co-edits that, and agrees to the issue.
      const own = owners[(collection === 'agreements' ? number + 1 : number) % owners.length] as string;
      const ref = collection === 'associations' ? (owners[number] as string) : `${own}/${slugOf(collection, number + 1)}`;
      list.push({ collection, owner: collection === 'associations' ? ref : own, ref, index: list.length });
    }
  }
  return plan;
}

function slugOf(collection: GeneratedCollection, number: number): string {
  return collection === 'article-versions' ? `articles-${number}-v1` : `${collection}-${number}`;
}
