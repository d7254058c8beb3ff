import type { Text } from 'mdast';
import { collectionOf, type EntryId, networkFile, placeOf, vocabularyOf } from './address.ts';
import type { Collection, Vocabulary } from './collections.ts';
import type { Draft, Entry, ForbiddenItem, Network, ParsedFile, Picture, ReadSource } from './entry.ts';
import { bodyLinksOf } from './links/body-links.ts';
import { createGraph, type Graph, type Link } from './links/graph.ts';
import { findMentions } from './links/mentions.ts';
import { createPolicyIndex } from './links/policy-index.ts';
import { referencesOf } from './links/references.ts';
import type { Mention } from './mdx/state.ts';
import { type PrivateNames, privateNames } from './publish/private-names.ts';
import { partnerAt } from './search/partner-file.ts';
import type { Statistic } from './statistic.ts';
import { createConverters, type ScriptConverters } from './text/script.ts';

/** All that the content folder holds, read once: what the rules check and what the site publishes. */
export interface Library {
  files: readonly ParsedFile[];
  /** Entries that their schema accepts, in the order of their paths. A second entry of one id is left out. */
  entries: readonly Entry[];
  /** The same and those with flaws, so that every fault of a file is found in one run. */
  written: readonly Entry[];
  network: Network | null;
  pictures: ReadonlyMap<string, Picture>;
  forbidden: readonly ForbiddenItem[];
  codeOwners: ReadonlyMap<string, string>;
  lock: string;
  /** The text of `frozen.lock`. */
  frozen: string;
  /** The names that must occur nowhere; null where none are listed. */
  privateNames: PrivateNames | null;
  converters: ScriptConverters;
  graph: Graph;
  get(id: EntryId): Entry | undefined;
  /** The partners of which there is a file of what was fetched, read or not. */
  fetched: ReadonlySet<string>;
  /** Whether some file is meant to be this entry, be it ever so faulty. */
  holds(id: EntryId): boolean;
  /** The ids of all entries that some file is meant to be. */
  ids: ReadonlySet<EntryId>;
  inCollection<C extends Collection>(collection: C): readonly Entry<C>[];
  mentionsIn(entry: Entry): ReadonlyMap<Text, readonly Mention[]>;
}

/** Puts parsed files together: entries by id, links with their inverses. */
export function assembleLibrary({ files, ...source }: ReadSource): Library {
  const byId = new Map<EntryId, Entry>();
  const byCollection = new Map<Collection, Entry[]>();
  const written = files.flatMap(entriesOf);
  const places = [...files.map(({ place }) => place), ...(source.unread ?? []).map(placeOf)];
  const held = new Set([...written.map(({ id }) => id), ...places.flatMap((place) => (place ? [place.id] : []))]);
  const partners = [...files.map(({ path }) => path), ...(source.unread ?? [])].flatMap((path) => partnerAt(path) ?? []);
  const unreadable = new Set(files.filter(({ yamlFaults }) => yamlFaults.length > 0).map(({ path }) => vocabularyOf(path)));
  for (const entry of written) {
    if (entry.flawed.size > 0 || byId.has(entry.id)) continue;
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
    written,
    network,
    pictures: new Map(source.pictures.map((picture) => [picture.path, picture])),
    forbidden: source.forbidden ?? [],
    codeOwners: source.codeOwners ?? new Map(),
    lock: source.lock,
    frozen: source.frozen ?? '',
    privateNames: privateNames(source.privateNames ?? ''),
    converters,
    graph: createGraph(links, (id) => byId.has(id)),
    fetched: new Set(partners),
    ids: held,
    get: (id) => byId.get(id),
    holds: (id) => held.has(id) || unreadable.has(collectionOf(id) as Vocabulary),
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
  return file.drafts.flatMap((draft) => {
    if (!draft.place) return [];
    const { id, collection, association } = draft.place;
    const flawed = flawsOf(draft);
    const data = draft.data ?? Object.fromEntries(Object.entries(draft.raw ?? {}).filter(([key]) => !flawed.has(key)));
    return [{ id, collection, association, file: file.path, data, body: file.body, locate: draft.locate, flawed } as unknown as Entry];
  });
}

/** The keys at the top of a draft in which something is wrong; `''` where the data as a whole is. */
function flawsOf({ data, issues }: Draft): Set<string> {
  if (data !== null) return new Set();
  return new Set(issues.flatMap(({ path, keys }) => (path.length > 0 ? [String(path[0])] : (keys ?? ['']))));
}

function networkOf(files: readonly ParsedFile[]): Network | null {
  const file = files.find(({ path }) => path === networkFile);
  return (file?.drafts[0]?.data as Network | undefined) ?? null;
}

/** Text already in Simplified script needs no folding before it is compared. */
function foldOf(entry: Entry, converters: ScriptConverters): (text: string) => string {
  const { language } = entry.data as { language?: string };
  return language === undefined || language === 'zh-Hans' ? (text) => text : converters.toHans;
}

/** An earlier version is linked to its article alone: the article makes the other links, and nothing counts twice. */
function linksOf(entry: Entry, mentions: ReadonlyMap<Text, readonly Mention[]>): Link[] {
  if (entry.collection === 'article-versions') {
    return [{ from: entry.id, to: `articles/${entry.data.versionOf}`, kind: 'version-of' }];
  }
  const links: Link[] = referencesOf(entry)
    .filter(({ path }) => path[0] !== 'supersededBy')
    .map(({ target, kind, holder }) => ({ from: entry.id, to: target, kind, ...noteOf(holder) }));
  if (entry.association && entry.collection !== 'associations') {
    links.push({ from: entry.id, to: `associations/${entry.association}`, kind: 'published-by' });
  }
  // A page that was taken back is quoted nowhere.
  if (entry.body && !(entry.data as { withdrawn?: unknown }).withdrawn)
    links.push(...bodyLinksOf(entry.body, entry, statisticsOf(entry), mentions));
  return links;
}

function noteOf(holder: unknown): { note?: string } {
  if (holder === null || typeof holder !== 'object') return {};
  const { note, covers, office, role, what } = holder as Record<string, string | undefined>;
  const text = covers ?? office ?? note ?? role ?? what;
  return text === undefined ? {} : { note: text };
}
