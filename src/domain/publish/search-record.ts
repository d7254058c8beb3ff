import { addressOf, collectionOf } from '../address.ts';
import { yearOf } from '../date.ts';
import { type Edition, inEdition } from '../edition.ts';
import type { Library } from '../library.ts';
import { partMark, separateWords } from '../text/search-tokens.ts';
import type { PublishedEntry } from './entry.ts';

/** One document for the search index: what is found, what is shown of it, and what narrows a search down. */
export interface SearchRecord {
  url: string;
  language: string;
  title: string;
  content: string;
  meta: { title: string; kind: string; summary?: string; date?: string; example?: string };
  /** Script-neutral ids, so that a shared address means the same in every edition. */
  filters: { kind: string[]; level: string[]; region: string[]; topic: string[]; year: string[] };
}

/** Collections that are found; terms of a vocabulary are found by their definition. */
const unsearched = new Set(['recognitions', 'service-systems']);

/** The record of a published entry, or null where its kind is not searched. */
export function searchRecordOf(entry: PublishedEntry, library: Library, edition: Edition, base: string): SearchRecord | null {
  const kind = collectionOf(entry.id);
  const data = entry.data as Searchable;
  if (unsearched.has(kind) || data.withdrawn) return null;
  const date = data.issued ?? data.start ?? data.date ?? data.since;
  return {
    url: base + inEdition(edition, addressOf(entry.id)).slice(1),
    language: edition.tag.toLowerCase(),
    title: data.title,
    content: separateWords(textOf(entry, data)),
    meta: {
      title: data.title,
      kind,
      ...(data.summary ? { summary: data.summary } : {}),
      ...(date ? { date } : {}),
      ...(data.example ? { example: 'true' } : {}),
    },
    filters: {
      kind: [kind],
      level: levelsOf(entry, data, library),
      region: data.regions ?? [],
      topic: data.topics ?? [],
      year: date ? [yearOf(date)] : [],
    },
  };
}

interface Searchable {
  title: string;
  shortTitle?: string;
  otherTitles?: string[];
  otherNames?: string[];
  titleEn?: string;
  documentNumbers?: string[];
  issuers?: string[];
  summary?: string;
  definition?: string;
  meaning?: string[];
  keywords?: string[];
  offices?: { office: string; organisation?: string }[];
  doubts?: { text: string }[];
  statistics?: { label: string; scope: string; note?: string }[];
  issued?: string;
  start?: string;
  date?: string;
  since?: string;
  kind?: string;
  level?: string;
  regions?: string[];
  topics?: string[];
  example?: boolean;
  withdrawn?: unknown;
}

/** Everything that a reader can read on the page, in its order. */
function textOf(entry: PublishedEntry, data: Searchable): string {
  const names = [data.title, data.shortTitle, ...(data.otherTitles ?? []), ...(data.otherNames ?? []), data.titleEn];
  const facts = [...(data.documentNumbers ?? []), ...(data.issuers ?? []), ...(data.keywords ?? []), ...(data.meaning ?? [])];
  const offices = (data.offices ?? []).map(({ office, organisation }) => `${organisation ?? ''} ${office}`);
  const statistics = (data.statistics ?? []).map(({ label, scope, note }) => `${label} ${scope} ${note ?? ''}`);
  const body = entry.body.sections.flatMap(({ heading, text }) => [heading, text]);
  const doubts = (data.doubts ?? []).map(({ text }) => text);
  return [...names, ...facts, data.summary, data.definition, ...offices, ...body, ...statistics, ...doubts].filter(Boolean).join(partMark);
}

const actorKinds = new Set(['held-by', 'co-held-by', 'acted-in-by', 'offered-by', 'by', 'edited-by']);

/** The levels at which something was done: of an association itself, of a document, of those who acted. */
function levelsOf(entry: PublishedEntry, data: Searchable, library: Library): string[] {
  if (data.level) return [data.level];
  if (collectionOf(entry.id) === 'bulletins' && data.kind !== 'local-document') return ['national'];
  const actors = entry.outgoing.filter(({ kind }) => actorKinds.has(kind)).map(({ to }) => to);
  const levels = [...actors, `associations/${entry.association}`].flatMap((id) => {
    const profile = library.get(id);
    return profile?.collection === 'associations' && profile.data.kind !== 'editorial-office' ? [profile.data.level] : [];
  });
  return [...new Set(levels)];
}
