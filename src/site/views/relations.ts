import type { Link } from '../../domain/links/graph.ts';
import type { LinkKind } from '../../domain/links/vocabulary.ts';
import type { SiteEntry, SiteLibrary } from '../library.ts';
import type { Words } from '../words.ts';
import { byDate, dateOf } from './dates.ts';

/** One entry at the other end of a link, with the sentences in which it stands. */
export interface RelationItem {
  entry: SiteEntry;
  date: string | null;
  sentences: string[];
  note: string | null;
}

/** All links of one kind in one direction. */
export interface RelationGroup {
  kind: LinkKind;
  heading: string;
  items: RelationItem[];
}

/** Outgoing kinds that the relations section shows; the others stand in the facts box, the sources or the contents. */
const shownOutgoing: readonly LinkKind[] = ['supersedes', 'implements', 'based-on', 'related', 'matches-service', 'mentions'];

/** What an entry rests on, replaces, relates to or mentions. */
export function outgoingRelations(entry: SiteEntry, library: SiteLibrary, words: Words): RelationGroup[] {
  const links = foldMentions(entry.outgoing.filter(({ kind }) => shownOutgoing.includes(kind)));
  return groupsOf(
    links,
    shownOutgoing,
    (link) => link.to,
    (kind) => words.links[kind].from,
    library,
  );
}

/** Everything that links to an entry, by kind. */
export function incomingRelations(entry: SiteEntry, library: SiteLibrary, words: Words): RelationGroup[] {
  const kinds = Object.keys(words.links) as LinkKind[];
  const links = foldMentions(entry.incoming.filter(({ kind, from }) => kind !== 'related' || !isMutual(entry, from)));
  return groupsOf(
    links,
    kinds,
    (link) => link.from,
    (kind) => words.links[kind].to,
    library,
  );
}

function isMutual(entry: SiteEntry, other: string): boolean {
  return entry.outgoing.some(({ kind, to }) => kind === 'related' && to === other);
}

/** A mention of an entry that is also linked for a better reason lends that link its sentence. */
function foldMentions(links: readonly Link[]): Link[] {
  const strong = new Map<string, Link>();
  for (const link of links) if (link.kind !== 'mentions') strong.set(`${link.from} ${link.to}`, link);
  return links.map((link) => {
    const better = link.kind === 'mentions' ? strong.get(`${link.from} ${link.to}`) : undefined;
    return better ? { ...link, kind: better.kind } : link;
  });
}

function groupsOf(
  links: readonly Link[],
  kinds: readonly LinkKind[],
  otherEnd: (link: Link) => string,
  headingOf: (kind: LinkKind) => string,
  library: SiteLibrary,
): RelationGroup[] {
  return kinds.flatMap((kind) => {
    const items = new Map<string, RelationItem>();
    for (const link of links) {
      const other = link.kind === kind ? library.get(otherEnd(link)) : undefined;
      if (!other) continue;
      const item = items.get(other.id) ?? { entry: other, date: dateOf(other), sentences: [], note: null };
      if (link.sentence && !item.sentences.includes(link.sentence)) item.sentences.push(link.sentence);
      item.note ??= link.sentence ? null : (link.note ?? null);
      items.set(other.id, item);
    }
    if (items.size === 0) return [];
    return [{ kind, heading: headingOf(kind), items: [...items.values()].sort((a, b) => byDate(a.entry, b.entry)) }];
  });
}
