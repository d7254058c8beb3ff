import type { EntryId } from '../address.ts';
import type { LinkKind } from './vocabulary.ts';

/** A typed, directed relation between two entries, with the sentence in which it stands where it stands in a text. */
export interface Link {
  from: EntryId;
  to: EntryId;
  kind: LinkKind;
  /** The sentence as the author wrote it, in the author's script. */
  sentence?: string;
  /** A remark on the link itself: a page, what a source covers, a capacity. */
  note?: string;
}

export interface Graph {
  outgoing(id: EntryId): readonly Link[];
  incoming(id: EntryId): readonly Link[];
}

/** Builds the graph of links and backlinks. Links to nothing are left out: a rule reports them. */
export function createGraph(links: Iterable<Link>, exists: (id: EntryId) => boolean): Graph {
  const outgoing = new Map<EntryId, Link[]>();
  const incoming = new Map<EntryId, Link[]>();
  for (const link of links) {
    if (!exists(link.to)) continue;
    append(outgoing, link.from, link);
    append(incoming, link.to, link);
  }
  return {
    outgoing: (id) => outgoing.get(id) ?? [],
    incoming: (id) => incoming.get(id) ?? [],
  };
}

function append(map: Map<EntryId, Link[]>, key: EntryId, link: Link): void {
  const list = map.get(key);
  if (list) list.push(link);
  else map.set(key, [link]);
}
