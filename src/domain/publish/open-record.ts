import type { EntryId } from '../address.ts';
import type { Collection } from '../collections.ts';
import type { Link } from '../links/graph.ts';
import { type InverseKind, type LinkKind, linkInverses } from '../links/vocabulary.ts';

/** The form of the open data (docs/open-data.md). A change that its readers would not understand gets another number. */
export const openDataFormat = 'gongjian-data/1';

/** Keys of a collection's data that stay with the site: accounts on code hosts say who may change files, and nothing else. */
export const unpublishedKeys: Partial<Record<Collection, readonly string[]>> = { associations: ['accounts'] };

/** An entry as an edition publishes it. */
export interface OpenEntry {
  id: EntryId;
  collection: Collection;
  association: string | null;
  title: string;
  data: object;
  html: string;
  outgoing: readonly Link[];
  incoming: readonly Link[];
}

export interface Withdrawal {
  date: string;
  reason: string;
}

/** One entry in the open data; of one that was withdrawn, what its page still says. */
export type OpenRecord = { id: EntryId; address: string; title: string } & (
  | { withdrawn: Withdrawal }
  | {
      association: string | null;
      data: Record<string, unknown>;
      /** Left out where there is no text. */
      html?: string;
      outgoing: { kind: LinkKind; to: EntryId }[];
      incoming: { kind: InverseKind; from: EntryId }[];
    }
);

/** The record of an entry whose page stands at `address`. Each kind of link to another entry is named once. */
export function openRecord(entry: OpenEntry, address: string): OpenRecord {
  const { id, title, association, html, outgoing, incoming } = entry;
  const { withdrawn } = entry.data as { withdrawn?: Withdrawal };
  if (withdrawn) return { id, address, title, withdrawn };
  return {
    id,
    address,
    title,
    association,
    data: openData(entry),
    ...(html === '' ? {} : { html }),
    outgoing: once(outgoing.map(({ kind, to }) => ({ kind, to }))),
    incoming: once(incoming.map(({ kind, from }) => ({ kind: linkInverses[kind], from }))),
  };
}

function openData({ collection, data }: OpenEntry): Record<string, unknown> {
  const hidden = unpublishedKeys[collection] ?? [];
  const { doNotLink } = data as { doNotLink?: boolean };
  const isOpen = (key: string) => !hidden.includes(key) && !(doNotLink && key === 'url');
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => value !== undefined && isOpen(key)));
}

function once<T extends object>(links: readonly T[]): T[] {
  return [...new Map(links.map((link) => [Object.values(link).join(' '), link])).values()];
}
