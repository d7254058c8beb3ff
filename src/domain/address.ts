import { type Collection, collections, dataCollections, isCollection, ownedCollections, vocabularies } from './collections.ts';
import { guideAddress, guideChapters } from './guide.ts';
import { ruleAddress, ruleNames, rulesAddress } from './help/rule-groups.ts';
import { partAddress, partIds } from './network/part-ids.ts';
import { slugPattern } from './schemas/scalars.ts';

/** `collection/association/slug`, `associations/<association>` or `<vocabulary>/<id>`: the file's path, never its frontmatter. */
export type EntryId = string;

/** A site address without the edition's prefix: `/bulletins/editorial/guofa-2009-36/`. */
export type Address = string;

/** Where a content file stands and what it therefore is. */
export interface Place {
  collection: Collection;
  /** The association that owns the file; the network's own files have none. */
  association: string | null;
  id: EntryId;
}

/** The one file of the network's own data. */
export const networkFile = 'network/network.yaml';

/**
 * Names that Windows keeps for devices, whatever follows after a dot: there, nobody could check out a file or folder
 * of such a name (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const deviceNames = ['con', 'prn', 'aux', 'nul', ...[...'0123456789'].flatMap((digit) => [`com${digit}`, `lpt${digit}`])];

/** Names that no association and no entry may take: the site's own pages stand there, or a system has no such files. */
export const reservedSlugs: ReadonlySet<string> = new Set(['by', 'page', 'chains', 'zh-hans', 'zh-hant', 'en', ...deviceNames]);

/** Addresses of the site's own pages that an author may link to. */
export const sitePages: ReadonlySet<Address> = new Set([
  '/',
  '/about/',
  '/network/',
  '/search/',
  '/journal/',
  '/glossary/',
  '/bulletins/chains/',
  '/titles/',
  '/feeds/',
  '/guide/',
  ...guideChapters.map(guideAddress),
  rulesAddress,
  ...ruleNames.map(ruleAddress),
  '/work/',
  ...partIds.map(partAddress),
  ...collections.map((collection) => `/${collection}/`),
]);

/** Characters of the longest name: with its folders a path stays below the 260 that Windows allows. */
export const longestSlug = 80;

/** The name that no association may take besides: files for programs that are about all of them are called so. */
const everybody = 'all';

function isAssociation(name: string): boolean {
  return isSlug(name) && name !== everybody;
}

function isSlug(name: string): boolean {
  return name.length <= longestSlug && slugPattern.test(name) && !reservedSlugs.has(name);
}

/** The place of an owned file (`bulletins/editorial/x.mdx`); null when the path does not fit the house. */
export function placeOf(path: string): Place | null {
  const parts = path.split('/');
  const [collection, association, name] = parts;
  if (parts.length !== 3 || !collection || !association || !name || !isCollection(collection)) return null;
  if (!isAssociation(association)) return null;
  if (collection === 'associations') {
    return name === 'profile.mdx' ? { collection, association, id: `associations/${association}` } : null;
  }
  if (!(ownedCollections as readonly string[]).includes(collection)) return null;
  const extension = dataCollections.includes(collection) ? '.yaml' : '.mdx';
  const slug = name.endsWith(extension) ? name.slice(0, -extension.length) : '';
  if (!isSlug(slug)) return null;
  return { collection, association, id: `${collection}/${association}/${slug}` };
}

/** The path of the file that holds an owned entry; null for terms, which share a file, and for ids that no file can have. */
export function fileOf(id: EntryId): string | null {
  const files = [`${id}.mdx`, `${id}.yaml`, `${id}/profile.mdx`];
  return files.find((file) => placeOf(file)?.id === id) ?? null;
}

/** The address of an entry's page. Glossary terms share one page. */
export function addressOf(id: EntryId): Address {
  return id.startsWith('glossary/') ? `/glossary/#term-${id.slice('glossary/'.length)}` : `/${id}/`;
}

/** The place of the file whose page would stand at an address; null where no file that an association owns could have it. */
export function placeAt(address: Address): Place | null {
  const id = address.slice(1, -1);
  const place = placeOf(`${id}.mdx`) ?? placeOf(`${id}.yaml`) ?? placeOf(`${id}/profile.mdx`);
  return place !== null && addressOf(place.id) === address ? place : null;
}

/** The id that an address would belong to (`/bulletins/editorial/x/` → `bulletins/editorial/x`), without any fragment. */
export function idOfAddress(address: Address): EntryId {
  return address.replace(/[#?].*$/, '').replace(/^\/|\/$/g, '');
}

export function collectionOf(id: EntryId): Collection {
  return id.slice(0, id.indexOf('/')) as Collection;
}

/** What references call an entry within its collection: `casme`, `sichuan`, `editorial/seed-2007`. */
export function referenceOf(id: EntryId): string {
  return id.slice(collectionOf(id).length + 1);
}

/** The vocabulary that a network file holds (`network/topics.yaml`), or null. */
export function vocabularyOf(path: string): (typeof vocabularies)[number] | null {
  return vocabularies.find((vocabulary) => path === `network/${vocabulary}.yaml`) ?? null;
}

/** Resolves `./x.mdx` or `../editorial/x.mdx` from a content file to a content path; null when it leaves the content. */
export function resolveRelative(from: string, relative: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Whether a picture stands where a text can show it: in an association's folder, under a name in lower-case letters. */
export function isPicturePlace(path: string): boolean {
  const [collection = '', association = '', name = '', ...more] = path.split('/');
  const owned = collection === 'associations' || (ownedCollections as readonly string[]).includes(collection);
  const reserved = deviceNames.includes(name.slice(0, name.indexOf('.'))) || name.length > longestSlug;
  return owned && more.length === 0 && isAssociation(association) && !reserved && pictureSource.test(`./${name}`);
}

const pictureSource = /^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|avif)$/;

/** The content path of a picture that a text shows as `./name.png`: beside the text, or nowhere. */
export function picturePath(file: string, src: string): string | null {
  return pictureSource.test(src) ? resolveRelative(file, src) : null;
}
