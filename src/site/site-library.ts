import { addressOf, collectionOf, type EntryId } from '../domain/address.ts';
import type { Collection } from '../domain/collections.ts';
import { type Edition, inEdition } from '../domain/edition.ts';
import type { Network } from '../domain/entry.ts';
import { createGraph, type Link } from '../domain/links/graph.ts';
import type { Heading } from '../domain/mdx/state.ts';
import { policyDocument } from '../domain/network/bulletin-document.ts';
import { createPolicyNetwork, type PolicyNetwork } from '../domain/network/policy-documents.ts';
import { lapsedBases } from '../domain/network/standing.ts';
import type { ConsentsByIssue } from '../domain/publish/consents.ts';
import type { NewsByPartner } from '../domain/publish/partner-news.ts';
import type { DataOf } from '../domain/schemas/index.ts';

/** An entry as a page of one edition sees it: texts in its script, links in both directions. */
export type SiteEntry<C extends Collection = Collection> = {
  [K in C]: {
    id: EntryId;
    collection: K;
    /** The folder that owns it; null for terms of the network's vocabularies. */
    association: string | null;
    data: DataOf<K>;
    title: string;
    href: string;
    example: boolean;
    /** The text as HTML, made by the site's own renderer from a checked tree. */
    html: string;
    headings: readonly Heading[];
    outgoing: readonly Link[];
    /** The links that others make to it. */
    incoming: readonly Link[];
    /** The documents on which a policy rests and that hold no more. */
    lapsedBases: readonly EntryId[];
  };
}[C];

/** The network's own texts, with the day for which the site is published, what is new at its partners, and who agreed to which issue. */
export type NetworkData = Network & { asOf: string; news: NewsByPartner; consents: ConsentsByIssue };

/** Everything that one edition publishes. */
export interface SiteLibrary {
  edition: Edition;
  network: NetworkData;
  /** The bulletins and how they rest on one another. */
  policies: PolicyNetwork;
  get(id: EntryId): SiteEntry | undefined;
  in<C extends Collection>(collection: C): readonly SiteEntry<C>[];
  /** The path of a page of this edition, ready for `href`. */
  href(address: string): string;
}

/** Where an edition stands: `base` is the path of the site with a slash at both ends. */
export interface EditionPlace {
  edition: Edition;
  base: string;
}

/** What a published entry is besides its data: its text as HTML, its headings and the links that it makes. */
export interface Body {
  html: string;
  headings: readonly Heading[];
  /** The folder that owns the entry; null for terms of the network's vocabularies. */
  association: string | null;
  outgoing: readonly Link[];
}

/** A published entry of one edition, before it is linked with the others. */
export interface LooseEntry {
  id: EntryId;
  data: unknown;
  body: Body;
}

/** The entry without the links that others make to it, which `assembleSiteLibrary` finds. */
export function siteEntry({ id, data, body }: LooseEntry, place: EditionPlace): SiteEntry {
  const { title, example } = data as { title: string; example?: boolean };
  const { html, headings, association, outgoing } = body;
  return {
    id,
    collection: collectionOf(id),
    association,
    data,
    title,
    href: pathIn(place, addressOf(id)),
    example: example === true,
    html,
    headings,
    outgoing,
    incoming: [],
    lapsedBases: [],
  } as SiteEntry;
}

/** Puts the entries of an edition together: by id, by collection in the order of their ids, linked in both directions. */
export function assembleSiteLibrary(entries: readonly SiteEntry[], network: NetworkData, place: EditionPlace): SiteLibrary {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((entry) => [entry.id, entry]));
  const byCollection = Map.groupBy(sorted, ({ collection }) => collection);
  const graph = createGraph(
    sorted.flatMap(({ outgoing }) => outgoing),
    (id) => byId.has(id),
  );
  for (const entry of sorted) entry.incoming = graph.incoming(entry.id);
  const policies = policiesIn(byId, (byCollection.get('bulletins') ?? []) as SiteEntry<'bulletins'>[], network.asOf);
  return {
    edition: place.edition,
    network,
    policies,
    get: (id) => byId.get(id),
    in: <C extends Collection>(collection: C) => (byCollection.get(collection) ?? []) as unknown as readonly SiteEntry<C>[],
    href: (address) => pathIn(place, address),
  };
}

/** Joins the bulletins to a network, and tells each on which documents it rests that hold no more. */
function policiesIn(byId: ReadonlyMap<EntryId, SiteEntry>, bulletins: readonly SiteEntry<'bulletins'>[], asOf: string): PolicyNetwork {
  const typeOf = (region: string) => (byId.get(`regions/${region}`) as SiteEntry<'regions'> | undefined)?.data.type;
  const documents = bulletins.map(({ id, data }) => policyDocument(id, data, typeOf));
  const policies = createPolicyNetwork(documents, asOf);
  for (const [index, bulletin] of bulletins.entries()) {
    const document = documents[index];
    if (document) bulletin.lapsedBases = lapsedBases(document, policies).map(({ id }) => id);
  }
  return policies;
}

/** The path of an address in an edition, below the base where the site stands. */
export function pathIn({ edition, base }: EditionPlace, address: string): string {
  return base + inEdition(edition, address).slice(1);
}
