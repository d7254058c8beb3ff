import { addressOf, type EntryId, picturePath } from '../address.ts';
import type { Edition } from '../edition.ts';
import { inEdition } from '../edition.ts';
import { type Entry, languageOf } from '../entry.ts';
import { type Library, statisticsOf } from '../library.ts';
import { entryIdOfTarget } from '../links/body-links.ts';
import type { Link } from '../links/graph.ts';
import { pageFragment } from '../links/link-targets.ts';
import { type RenderedBody, renderBody } from '../mdx/render.ts';
import type { BodyLabels, PublishedPicture } from '../mdx/state.ts';
import { isSafeTarget } from '../mdx/target.ts';
import { type Convert, convertDeep } from '../text/script.ts';

/** An entry as one edition prints it: every text in the edition's script. */
export interface PublishedEntry {
  id: EntryId;
  association: string | null;
  data: Entry['data'];
  body: RenderedBody;
  /** The links that it makes; what links to it is found from theirs. */
  outgoing: readonly Link[];
}

/** What publishing needs to know of the site: where it stands and what its own words are. */
export interface Site {
  /** The path below which the site stands, with a slash at both ends: `/` or `/network/`. */
  base: string;
  labels(edition: Edition): BodyLabels;
  picture(path: string): PublishedPicture | null;
}

const emptyBody: RenderedBody = { html: '', headings: [] };

/** Publishes one entry in one edition. */
export function publishEntry(entry: Entry, library: Library, edition: Edition, site: Site): PublishedEntry {
  const convert = edition.converterFor(languageOf(entry), library.converters);
  return {
    id: entry.id,
    association: entry.association,
    data: localise(entry.data, convert, edition),
    body: entry.body ? renderBody(entry.body, contextOf(entry, library, edition, site, convert)) : emptyBody,
    outgoing: library.graph.outgoing(entry.id).map((link) => localiseLink(link, convert)),
  };
}

function contextOf(entry: Entry, library: Library, edition: Edition, site: Site, convert: Convert) {
  const path = (address: string) => site.base + inEdition(edition, address).slice(1);
  const sources = (entry.data as { sources?: { id: string }[] }).sources ?? [];
  return {
    labels: site.labels(edition),
    convert,
    statistics: statisticsOf(entry),
    sourceNumbers: new Map(sources.map(({ id }, index) => [id, index + 1])),
    mentions: library.mentionsIn(entry),
    toHans: library.converters.toHans,
    hrefOf: (id: EntryId) => path(addressOf(id)),
    picture: (src: string) => {
      const file = picturePath(entry.file, src);
      return file && library.pictures.has(file) ? site.picture(file) : null;
    },
    href: (target: string) => {
      if (!isSafeTarget(target)) return null;
      const id = entryIdOfTarget(target, entry.file);
      if (id && library.get(id)) return path(addressOf(id)) + (id.startsWith('glossary/') ? '' : fragmentOf(target));
      if (target.startsWith('/')) return path(target);
      return target.startsWith('#') ? `#${pageFragment(target.slice(1))}` : target;
    },
  };
}

/** What stands on a source, character by character. */
const verbatimKeys: ReadonlySet<string> = new Set(['originalTitle', 'verbatim']);

/** Texts in the edition's script; what an author wrote for one script alone takes the place of the conversion. */
function localise<T extends Entry['data']>(data: T, convert: Convert, edition: Edition): T {
  const converted = convertDeep(data, convert, verbatimKeys);
  const { titleHant } = data as { titleHant?: string };
  return {
    ...converted,
    ...(titleHant === undefined ? {} : { titleHant, ...(edition.tag === 'zh-Hant' ? { title: titleHant } : {}) }),
  };
}

/** A link's sentence and note are in the script of the entry that makes the link. */
function localiseLink(link: Link, convert: Convert): Link {
  return {
    ...link,
    ...(link.sentence === undefined ? {} : { sentence: convert(link.sentence) }),
    ...(link.note === undefined ? {} : { note: convert(link.note) }),
  };
}

function fragmentOf(target: string): string {
  const at = target.indexOf('#');
  if (at === -1) return '';
  return `#${pageFragment(target.slice(at + 1))}`;
}
