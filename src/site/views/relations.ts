import type { Link } from '../../domain/links/graph.ts';
import { type InverseKind, type LinkKind, linkInverses } from '../../domain/links/vocabulary.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
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
  /** The kind of link, or its inverse where the links come in. */
  relation: LinkKind | InverseKind;
  heading: string;
  items: RelationItem[];
}

/** Outgoing kinds that the relations section shows; the others stand in the facts box, the sources or the contents. */
export const shownOutgoing: readonly LinkKind[] = [
  'supersedes',
  'amends',
  'implements',
  'based-on',
  'related',
  'matches-service',
  'mentions',
];

/** What an entry rests on, replaces, relates to or mentions. */
export function outgoingRelations(entry: SiteEntry, library: SiteLibrary, words: Words): RelationGroup[] {
  const links = entry.outgoing.filter(({ kind }) => shownOutgoing.includes(kind));
  return groupsOf(links, shownOutgoing, library, {
    otherEnd: (link) => link.to,
    nameOf: (kind) => ({ relation: kind, heading: words.links[kind].from }),
  });
}

/** Everything that links to an entry, by kind. What is related both ways stands with the outgoing links alone. */
export function incomingRelations(entry: SiteEntry, library: SiteLibrary, words: Words): RelationGroup[] {
  const related = new Set(entry.outgoing.filter(({ kind }) => kind === 'related').map(({ to }) => to));
  const links = entry.incoming.filter(({ kind, from }) => kind !== 'related' || !related.has(from));
  return groupsOf(links, Object.keys(words.links) as LinkKind[], library, {
    otherEnd: (link) => link.from,
    nameOf: (kind) => ({ relation: linkInverses[kind], heading: words.links[kind].to }),
  });
}

/** Which end of a link is the other entry, and what the relation is called from here. */
interface Direction {
  otherEnd(link: Link): string;
  nameOf(kind: LinkKind): Pick<RelationGroup, 'relation' | 'heading'>;
}

function groupsOf(links: readonly Link[], order: readonly LinkKind[], library: SiteLibrary, direction: Direction): RelationGroup[] {
  const groups = new Map<LinkKind, Map<string, RelationItem>>();
  for (const link of foldMentions(links)) {
    const other = library.get(direction.otherEnd(link));
    if (!other) continue;
    const items = groups.get(link.kind) ?? new Map<string, RelationItem>();
    groups.set(link.kind, items);
    const item = items.get(other.id) ?? { entry: other, date: dateOf(other), sentences: [], note: null };
    items.set(other.id, item);
    if (link.sentence && !item.sentences.includes(link.sentence)) item.sentences.push(link.sentence);
    item.note ??= link.sentence ? null : (link.note ?? null);
  }
  return order.flatMap((kind) => {
    const items = groups.get(kind);
    return items ? [{ ...direction.nameOf(kind), items: [...items.values()].sort((a, b) => byDate(a.entry, b.entry)) }] : [];
  });
}

/** A mention of an entry that is also linked for a better reason lends that link its sentence. */
function foldMentions(links: readonly Link[]): Link[] {
  const strong = new Map<string, LinkKind>();
  for (const { kind, from, to } of links) if (kind !== 'mentions') strong.set(`${from} ${to}`, kind);
  return links.map((link) => {
    const kind = link.kind === 'mentions' ? strong.get(`${link.from} ${link.to}`) : undefined;
    return kind ? { ...link, kind } : link;
  });
}
