import type { PageKind } from '../../domain/publish/content-policy.ts';
import type { OwnSite } from '../../domain/publish/markup/addresses.ts';
import type { OutputFault } from '../../domain/publish/markup/fault.ts';
import { scanJsonFeed, scanXml } from '../../domain/publish/markup/feed-scan.ts';
import { scanPage } from '../../domain/publish/markup/page-scan.ts';
import { scanRecords } from '../../domain/publish/markup/record-scan.ts';
import { scanStyle } from '../../domain/publish/markup/style-scan.ts';
import { type Emitted, sha256 } from './emitted.ts';

/** What is known of the output before its files are looked at. */
export interface Expected {
  site: OwnSite;
  emitted: Emitted;
  /** The files of `public/`, byte for byte. */
  copied: ReadonlyMap<string, Uint8Array>;
  /** The files of the open search data with their SHA-256. */
  data: ReadonlyMap<string, string>;
}

/** What does not belong in one file of the output: its content, or that the file is there at all. */
export function scanFile(name: string, bytes: Buffer, expected: Expected): OutputFault[] {
  const { site, emitted, copied, data } = expected;
  const known = copied.get(name);
  if (known) return bytes.equals(known) ? [] : wrong('differs from the file in public/');
  const hash = emitted.bundle.get(name);
  if (hash !== undefined) return scanBundled(name, bytes, hash);
  if (name.startsWith('pagefind/')) return scanIndexFile(name, bytes);
  if (/^sitemap-(?:index|[0-9]+)\.xml$/.test(name)) return scanXml(textOf(bytes), site);
  const digest = data.get(name);
  if (digest !== undefined) return sha256(bytes) === digest ? [] : wrong('not the search data that was written');
  const route = emitted.routes.get(name);
  return route === undefined ? wrong('a file that nothing in this build writes') : scanRouted(name, route, bytes, site);
}

function scanRouted(name: string, route: string, bytes: Buffer, site: OwnSite): OutputFault[] {
  if (/(?:^|\/)index\.html$|^404\.html$/.test(name)) return scanPage(textOf(bytes), pageKindOf(route), site);
  if (/(?:^|\/)(?:feed\.(?:xml|atom)|opensearch\.xml)$/.test(name)) return scanXml(textOf(bytes), site);
  if (/(?:^|\/)feed\.json$/.test(name)) return scanJsonFeed(textOf(bytes), site);
  if (/^pictures\/[0-9a-f]+-[0-9]+\.webp$/.test(name)) return isWebp(bytes) ? [] : wrong('not a WebP picture');
  if (route === '/[...edition]/data/[...file]') return scanData(name, textOf(bytes), site);
  if (route === '/[...edition]/[collection]/[association]/[slug]/[file]') return scanBeside(name, bytes);
  if (name === 'robots.txt') return /^[\x20-\x3b\x3d\x3f-\x7e\n]*$/.test(textOf(bytes)) ? [] : wrong('more than plain lines');
  return wrong('a file of a kind that the site does not have');
}

/** Files for programs; what is in them is tested where they are made, here only that nothing can be taken for a page. */
function scanData(name: string, text: string, site: OwnSite): OutputFault[] {
  if (name.endsWith('.json')) return isJson(text) ? [] : wrong('not JSON');
  if (name.endsWith('.opml')) return scanXml(text, site);
  if (name.endsWith('.xml')) return scanRecords(text);
  if (!/\.(?:csv|ics)$/.test(name)) return wrong('a file of a kind that the site does not have');
  return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? wrong('a control character') : [];
}

/** How the bytes of packed files begin: ZIP (also EPUB) and PDF. */
const signatures: ReadonlyMap<string, string> = new Map([
  ['epub', 'PK\x03\x04'],
  ['zip', 'PK\x03\x04'],
  ['pdf', '%PDF-'],
]);

/** Files beside a page; what is in them is tested where they are made, here only that nothing can be taken for a page. */
function scanBeside(name: string, bytes: Buffer): OutputFault[] {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const signature = signatures.get(extension);
  if (signature) return bytes.toString('latin1', 0, signature.length) === signature ? [] : wrong(`not of the type ${extension}`);
  const text = textOf(bytes);
  if (extension === 'json') return isJson(text) ? [] : wrong('not JSON');
  if (extension === 'xml') return scanRecords(text);
  if (!/^(?:bib|ris)$/.test(extension)) return wrong('a file of a kind that the site does not have');
  return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? wrong('a control character') : [];
}

function pageKindOf(route: string): PageKind {
  return route === '/[...alias]' ? 'alias' : 'page';
}

function scanBundled(name: string, bytes: Buffer, hash: string): OutputFault[] {
  if (sha256(bytes) !== hash) return wrong('not what the bundler wrote');
  if (/^assets\/[\w.-]+\.css$/.test(name)) return scanStyle(textOf(bytes));
  return /^assets\/[\w.-]+\.js$/.test(name) ? [] : wrong('a file of the bundle that is neither script nor style sheet');
}

/** The files of the index: Pagefind's module, its program, compressed data, and what the search needs to know of them. */
const indexScript = 'pagefind/pagefind.js';
const indexTexts = new Set(['pagefind/pagefind-entry.json', 'pagefind/search.json']);
const indexData =
  /^pagefind\/(?:wasm\.[a-z-]+\.pagefind|pagefind\.[a-z-]+_[0-9a-f]+\.pf_meta|(?:fragment|index|filter)\/[a-z-]+_[0-9a-f]+\.pf_(?:fragment|index|filter))$/;

function scanIndexFile(name: string, bytes: Buffer): OutputFault[] {
  if (name === indexScript) return [];
  if (indexTexts.has(name)) return isJson(textOf(bytes)) ? [] : wrong('not JSON');
  if (!indexData.test(name)) return wrong('a file that the search index does not have');
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [] : wrong('not compressed data of the search index');
}

function isWebp(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that are not UTF-8 become characters that no rule knows; in what is read as text they are no markup. */
function textOf(bytes: Buffer): string {
  return bytes.toString('utf8');
}

function wrong(what: string): OutputFault[] {
  return [{ line: 1, column: 1, what }];
}
