import { picturePath } from '../address.ts';
import type { Picture } from '../entry.ts';
import { entryIdOfTarget } from '../links/body-links.ts';

/** Plain data in which the order of keys says nothing. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** What a body's links and pictures are read against: the file in which it stands, and the pictures of the content. */
export interface BodyPlace {
  file: string;
  pictures: ReadonlyMap<string, Pick<Picture, 'digest'>>;
}

/** Where a node was written, what plugins noted on it, and whether blank lines stood between the items of a list. */
const unseen: ReadonlySet<string> = new Set(['position', 'data', 'spread']);

/**
 * The JSON text of plain data with its keys in order, without absent values, and with one kind of line end: two files
 * that say the same give the same text, however their YAML is quoted, folded or ordered.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value as Plain));
}

/**
 * A node of a text as readers see it. Links to entries are told by what they lead to, and pictures by what they show,
 * so that a text can be kept in another folder and still be the same.
 */
export function canonicalNode(node: object, place: BodyPlace): Plain {
  const plain = Object.fromEntries(Object.entries(node).filter(([key]) => !unseen.has(key))) as Record<string, unknown>;
  const children = plain['children'] as readonly object[] | undefined;
  const attributes = plain['attributes'] as readonly object[] | undefined;
  return {
    ...(plain as Record<string, Plain>),
    ...(plain['type'] === 'text' ? { value: String(plain['value']).replace(/[ \t]*\r?\n[ \t]*/g, ' ') } : {}),
    ...(typeof plain['url'] === 'string' ? { url: targetOf(plain['url'], place) } : {}),
    ...(attributes ? { attributes: attributes.map((attribute) => canonicalAttribute(attribute, place)) } : {}),
    ...(children ? { children: children.map((child) => canonicalNode(child, place)) } : {}),
  };
}

function canonicalAttribute(attribute: object, place: BodyPlace): Plain {
  const { name, value, type } = attribute as { name?: string; value?: unknown; type?: string };
  return { type, name, value: typeof value === 'string' ? (name === 'src' ? targetOf(value, place) : value) : (value as Plain) };
}

function targetOf(url: string, { file, pictures }: BodyPlace): string {
  const picture = picturePath(file, url);
  if (picture !== null) return `picture:${pictures.get(picture)?.digest ?? url}`;
  const id = entryIdOfTarget(url, file);
  return id === null ? url : `entry:${id}${/#.*$/.exec(url)?.[0] ?? ''}`;
}

function ordered(value: Plain): Plain {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort();
  const of = value as { readonly [key: string]: Plain };
  return Object.fromEntries(keys.flatMap((key) => (of[key] === undefined || of[key] === null ? [] : [[key, ordered(of[key])]])));
}
