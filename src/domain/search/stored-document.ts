import { filterKeys, type PartKind, type Script, type SearchDocument, type SearchPart } from './document.ts';
import type { Fold } from './fold.ts';

/**
 * A document as the index keeps it: its Traditional text, and the Simplified one only for those parts that are not the
 * Traditional ones with each character simplified. That is one text in place of two, at hardly any cost: simplifying is
 * nearly always one to one.
 */
export interface StoredDocument {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** What a result shows, in one script. */
export interface ShownDocument {
  address: string;
  parts: SearchPart[];
  kind: string;
  date?: string;
  example: boolean;
  origin?: string;
}

const partMark = '\u001e';
const anchorMark = '\u001f';
const letters: Record<PartKind, string> = { name: 'n', heading: 'h', text: 't' };
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind as PartKind]));

export function storeDocument(document: SearchDocument, { simplify }: Fold): StoredDocument {
  const { address, parts, kind, date, example, filters } = document;
  const own: Record<number, string> = {};
  const content = parts.hant.map(({ kind: part, text, anchor }, index) => {
    const hans = parts.hans[index]?.text ?? '';
    if (hans !== simplify(text)) own[index] = hans;
    return `${letters[part]}${anchor === undefined ? '' : `${anchor}${anchorMark}`}${text}`;
  });
  return {
    url: typeof address === 'string' ? address : address.hans,
    content: content.join(partMark),
    meta: {
      kind,
      ...(typeof address === 'string' ? {} : { hant: address.hant, ...originOf(document) }),
      ...(date === undefined ? {} : { date }),
      ...(example ? { example: '1' } : {}),
      ...(Object.keys(own).length === 0 ? {} : { hans: JSON.stringify(own) }),
    },
    filters: Object.fromEntries(filterKeys.flatMap((key) => (filters[key]?.length ? [[key, [...filters[key]]]] : []))),
    // Documents without a date come last.
    sort: { date: date ?? '0' },
  };
}

/** Told of documents of other sites only. */
function originOf({ filters }: SearchDocument): { origin?: string } {
  const origin = filters.origin?.[0];
  return origin === undefined ? {} : { origin };
}

export function shownDocument({ url, content, meta }: Pick<StoredDocument, 'url' | 'content' | 'meta'>, script: Script, fold: Fold) {
  const own = (meta['hans'] === undefined ? {} : JSON.parse(meta['hans'])) as Record<number, string>;
  const parts = content.split(partMark).map((stored, index): SearchPart => {
    const kind = kinds[stored[0] ?? ''] ?? 'text';
    const mark = stored.indexOf(anchorMark);
    const text = stored.slice(mark === -1 ? 1 : mark + 1);
    return {
      kind,
      text: script === 'hant' ? text : (own[index] ?? fold.simplify(text)),
      ...(mark === -1 ? {} : { anchor: stored.slice(1, mark) }),
    };
  });
  const shown: ShownDocument = {
    address: script === 'hant' && meta['hant'] !== undefined ? meta['hant'] : url,
    parts,
    kind: meta['kind'] ?? '',
    ...(meta['date'] === undefined ? {} : { date: meta['date'] }),
    example: meta['example'] !== undefined,
    ...(meta['origin'] === undefined ? {} : { origin: meta['origin'] }),
  };
  return shown;
}
