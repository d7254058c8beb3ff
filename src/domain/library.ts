import type { Text } from 'mdast';
import type { EntryId } from './address.ts';
import type { Collection } from './collections.ts';
import type { Entry, Network, ParsedFile, Picture, Source } from './entry.ts';
import { bodyLinksOf } from './links/body-links.ts';
import { createGraph, type Graph, type Link } from './links/graph.ts';
import { findMentions } from './links/mentions.ts';
import { createPolicyIndex } from './links/policy-index.ts';
import { referencesOf } from './links/references.ts';
import type { Mention } from './mdx/state.ts';
import { readFile } from './read/file.ts';
import type { Statistic } from './statistic.ts';
import { createConverters, type ScriptConverters } from './text/script.ts';

/** All that the content folder holds, read once: what the rules check and what the site publishes. */
export interface Library {
  files: readonly ParsedFile[];
  /** Entries that their schema accepts, in the order of their paths. A second entry of one id is left out. */
  entries: readonly Entry[];
  network: Network | null;
  pictures: ReadonlyMap<string, Picture>;
  lockedAddresses: readonly string[];
  converters: ScriptConverters;
  graph: Graph;
  get(id: EntryId): Entry | undefined;
  inCollection<C extends Collection>(collection: C): readonly Entry<C>[];
  mentionsIn(entry: Entry): ReadonlyMap<Text, readonly Mention[]>;
}

/** Reads the files into a library. Never throws for what an author wrote: the rules say what is wrong with it. */
export function createLibrary(source: Source): Library {
  return assembleLibrary([...source.files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readFile), source);
}

/** Puts parsed files together: entries by id, links with their inverses. */
export function assembleLibrary(files: readonly ParsedFile[], source: Omit<Source, 'files'>): Library {
  const byId = new Map<EntryId, Entry>();
  const byCollection = new Map<Collection, Entry[]>();
  for (const entry of files.flatMap(entriesOf)) {
    if (byId.has(entry.id)) continue;
    byId.set(entry.id, entry);
    const list = byCollection.get(entry.collection);
    if (list) list.push(entry);
    else byCollection.set(entry.collection, [entry]);
  }
  const inCollection = <C extends Collection>(collection: C) => (byCollection.get(collection) ?? []) as Entry<C>[];
  const network = networkOf(files);
  const overrides = inCollection('glossary').map(({ data }) => ({ hans: data.title, hant: data.titleHant }));
  const converters = createConverters(overrides, network?.fixedNames ?? []);
  const entries = [...byId.values()];
  const index = createPolicyIndex(inCollection('bulletins'), converters.toHans);
  const mentions = new Map<EntryId, Map<Text, Mention[]>>();
  for (const entry of entries) {
    if (entry.body) mentions.set(entry.id, findMentions(entry.body, index, entry.id, foldOf(entry, converters)));
  }
  const links = entries.flatMap((entry) => linksOf(entry, mentions.get(entry.id) ?? new Map()));
  return {
    files,
    entries,
    network,
    pictures: new Map(source.pictures.map((picture) => [picture.path, picture])),
    lockedAddresses: source.lockedAddresses,
    converters,
    graph: createGraph(links, (id) => byId.has(id)),
    get: (id) => byId.get(id),
    inCollection,
    mentionsIn: (entry) => mentions.get(entry.id) ?? new Map(),
  };
}

/** The figures of an entry by their id. */
export function statisticsOf(entry: Pick<Entry, 'data'>): Map<string, Statistic> {
  const statistics = (entry.data as { statistics?: Statistic[] }).statistics ?? [];
  return new Map(statistics.map((statistic) => [statistic.id, statistic]));
}

function entriesOf(file: ParsedFile): Entry[] {
  return file.drafts.flatMap(({ place, data, locate }) => {
    if (!place || data === null) return [];
    const { id, collection, association } = place;
    return [{ id, collection, association, file: file.path, data, body: file.body, locate } as Entry];
  });
}

function networkOf(files: readonly ParsedFile[]): Network | null {
  const file = files.find(({ path }) => path === 'network/network.yaml');
  return (file?.drafts[0]?.data as Network | undefined) ?? null;
}

/** Text already in Simplified script needs no folding before it is compared. */
function foldOf(entry: Entry, converters: ScriptConverters): (text: string) => string {
  const { language } = entry.data as { language?: string };
  return language === undefined || language === 'zh-Hans' ? (text) => text : converters.toHans;
}

function linksOf(entry: Entry, mentions: ReadonlyMap<Text, readonly Mention[]>): Link[] {
  const links: Link[] = referencesOf(entry)
    .filter(({ path }) => path[0] !== 'supersededBy')
    .map(({ target, kind, holder }) => ({ from: entry.id, to: target, kind, ...noteOf(holder) }));
  if (entry.association && entry.collection !== 'associations') {
    links.push({ from: entry.id, to: `associations/${entry.association}`, kind: 'published-by' });
  }
  if (entry.body) links.push(...bodyLinksOf(entry.body, entry, statisticsOf(entry), mentions));
  return links;
}

function noteOf(holder: unknown): { note?: string } {
  if (holder === null || typeof holder !== 'object') return {};
  const { note, covers, office, role } = holder as Record<string, string | undefined>;
  const text = covers ?? office ?? note ?? role;
  return text === undefined ? {} : { note: text };
}
