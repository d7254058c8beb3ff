/** The value of the filter `origin` for the site's own documents; no partner may have it for an id. */
export const ownOrigin = 'here';

/** What narrows a search down. The values are ids, the same in every edition, so that a shared address means the same everywhere. */
export const filterKeys = ['kind', 'level', 'region', 'topic', 'work-item', 'year', 'association', 'status', 'origin'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** `name` is what the document is called (title, other names, document numbers): it weighs most. A `heading` weighs more than `text`. */
export type PartKind = 'name' | 'heading' | 'text';

/** A stretch of a page's text across which no phrase runs: a title, a heading, a paragraph, a cell. */
export interface SearchPart {
  kind: PartKind;
  text: string;
  /** The id on the page by which a heading is linked to. */
  anchor?: string;
}

/** One document of the search index, with the texts that its page shows in both scripts. */
export interface SearchDocument {
  /** Without the edition's prefix, below the site's base: `/bulletins/casme/x/`. Of another site: the whole address, for each script. */
  address: string | Record<Script, string>;
  /** The same number of parts of the same kinds in both scripts; the first is the title. */
  parts: Record<Script, readonly SearchPart[]>;
  /** Names as initials of their Pinyin: `zgzxqyxh`. */
  initials: readonly string[];
  /** The collection, or `guide`, `help`, `page` for what the site says of itself. */
  kind: string;
  /** As precise as it is known: `2009`, `2009-09`, `2009-09-19`. */
  date?: string;
  example?: boolean;
  filters: Partial<Record<FilterKey, readonly string[]>>;
}

export type Script = 'hans' | 'hant';
