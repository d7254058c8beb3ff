import { chineseDate } from '../../domain/date.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** One value of a fact, linked where the site has a page for it. */
export interface FactValue {
  text: string;
  href?: string | undefined;
  note?: string | undefined;
}

/** One line of the ledger: a term and what stands beside it. */
export interface Fact {
  term: string;
  values: FactValue[];
}

/** What the facts of every kind are made with. */
export interface FactMaker {
  words: Words;
  text(term: keyof Words['strings']['facts'], value: string | readonly string[] | undefined, note?: string): Fact[];
  date(term: keyof Words['strings']['facts'], value: string | undefined, note?: string): Fact[];
  refs(term: keyof Words['strings']['facts'], collection: string, ids: readonly string[] | undefined): Fact[];
}

export function factMaker(library: SiteLibrary, words: Words): FactMaker {
  const { facts } = words.strings;
  return {
    words,
    text(term, value, note) {
      const list = typeof value === 'string' ? [value] : (value ?? []);
      if (list.length === 0) return [];
      return [{ term: facts[term], values: list.map((text, index) => ({ text, note: index === list.length - 1 ? note : undefined })) }];
    },
    date(term, value, note) {
      return value === undefined && note === undefined
        ? []
        : [{ term: facts[term], values: [{ text: value ? chineseDate(value) : words.strings.list.noDate, note }] }];
    },
    refs(term, collection, ids) {
      if (!ids || ids.length === 0) return [];
      return [{ term: facts[term], values: ids.map((id) => linkTo(library, `${collection}/${id}`)) }];
    },
  };
}

/** A link to an entry by its title, short where it has a short one. */
export function linkTo(library: SiteLibrary, id: string): FactValue {
  const entry = library.get(id);
  return entry ? { text: entry.title, href: entry.href } : { text: id };
}

/** Facts that stand at the end of every ledger. */
export function commonFacts(entry: SiteEntry, library: SiteLibrary, maker: FactMaker): Fact[] {
  const { topics, regions, workItems } = entry.data as { topics?: string[]; regions?: string[]; workItems?: string[] };
  return [
    ...maker.refs('topics', 'topics', topics),
    ...maker.refs('regions', 'regions', regions),
    ...maker.refs('workItems', 'work-items', workItems),
    ...conflictFacts(entry, library, maker),
  ];
}

/** The doubtful places in the sources on which an entry rests, and with what of it. */
function conflictFacts({ incoming }: SiteEntry, library: SiteLibrary, { words }: FactMaker): Fact[] {
  const values = incoming.filter(({ kind }) => kind === 'puts-in-doubt').map(({ from, note }) => ({ ...linkTo(library, from), note }));
  return values.length > 0 ? [{ term: words.strings.facts.conflicts, values }] : [];
}
