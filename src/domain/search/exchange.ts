import { collections } from '../collections.ts';
import { hiddenCharacters } from '../text/printable.ts';
import type { FilterKey, Script, SearchDocument, SearchPart } from './document.ts';
import { type OpenDocument, type OpenFilterKey, openDataLimits, openFilterKeys } from './open-data.ts';

/** The kinds of documents that every site knows; another site's other kinds are its pages. */
const knownKinds: ReadonlySet<string> = new Set([...collections, 'guide', 'help', 'page']);

/** Gives a document of this site to others; `address` tells where its page stands in each script, below the site's own. */
export function toOpenDocument(document: SearchDocument, address: OpenDocument['address']): OpenDocument {
  const { kind, date, example, initials, filters, parts } = document;
  return {
    address,
    kind,
    ...(date === undefined ? {} : { date }),
    ...(example ? { example } : {}),
    ...(initials.length > 0 ? { initials: initials.slice(0, openDataLimits.names) } : {}),
    filters: Object.fromEntries(openFilterKeys.flatMap((key) => valuesOf(filters[key]).map((values) => [key, values]))),
    parts: boundedParts(parts),
  };
}

const valuesOf = (values: readonly string[] | undefined) => (values?.length ? [values.slice(0, openDataLimits.filterValues)] : []);

/** The parts as far as they fit; only the longest pages have any that do not. */
function boundedParts({ hans, hant }: SearchDocument['parts']): OpenDocument['parts'] {
  const bounded: OpenDocument['parts'] = [];
  let [left, leftHant] = [openDataLimits.textLength, openDataLimits.textLength] as [number, number];
  for (const [index, part] of hans.slice(0, openDataLimits.parts).entries()) {
    const [text, other] = [part, hant[index] ?? part].map((each) => plain(each.text).slice(0, openDataLimits.partLength)) as [
      string,
      string,
    ];
    left -= text.length;
    leftHant -= other.length;
    if (left < 0 || leftHant < 0) break;
    if (text === '' && other === '') continue;
    bounded.push({
      kind: part.kind,
      hans: text,
      ...(other === text ? {} : { hant: other }),
      ...(part.anchor === undefined ? {} : { anchor: part.anchor }),
    });
  }
  return bounded;
}

/** Without what does not show, and not longer than is allowed. */
function plain(text: string): string {
  const line = text.replace(hiddenCharacters, '').replace(/[\t\n\r]+/g, ' ');
  return line.slice(0, openDataLimits.partLength).toWellFormed();
}

/** What of another site's document is taken over besides its texts. */
export interface Joining {
  /** The id by which this site calls the other, and its address. */
  origin: string;
  url: string;
  /** Whether a filter's value means here what it means there. */
  isKnown(key: OpenFilterKey, value: string): boolean;
}

/** Takes a document of another site, which its schema has passed, into this site's index. */
export function fromOpenDocument(document: OpenDocument, { origin, url, isKnown }: Joining): SearchDocument {
  const { address, date, example, initials = [], filters, parts } = document;
  const kind = knownKinds.has(document.kind) ? document.kind : 'page';
  const known = openFilterKeys.map((key): [FilterKey, string[]] => [key, (filters[key] ?? []).filter((value) => isKnown(key, value))]);
  const partsIn = (script: Script) =>
    parts.map(({ kind: of, hans, hant = hans, anchor }): SearchPart => {
      const text = script === 'hans' ? hans : hant;
      return anchor === undefined ? { kind: of, text } : { kind: of, text, anchor };
    });
  return {
    address: { hans: new URL(address.hans, url).href, hant: new URL(address.hant, url).href },
    parts: { hans: partsIn('hans'), hant: partsIn('hant') },
    initials,
    kind,
    ...(date === undefined ? {} : { date }),
    ...(example ? { example } : {}),
    filters: { ...Object.fromEntries(known.filter(([, values]) => values.length > 0)), kind: [kind], origin: [origin] },
  };
}
