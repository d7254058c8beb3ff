import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Document, parseHtml } from './html.ts';

/** One HTML file of the published folder. */
export interface Page extends Document {
  /** `/bulletins/`, or `/404.html`. */
  address: string;
  /** Without the edition's prefix. */
  common: string;
  edition: 'zh-Hans' | 'zh-Hant';
  html: string;
}

/** Everything that was published. */
export interface Published {
  pages: readonly Page[];
  page(address: string): Page;
  /** Every file as an address; a folder's `index.html` as the folder. */
  files: ReadonlySet<string>;
  read(address: string): Promise<Buffer>;
}

/** Reads the site that is published for all tests, or another folder. */
export async function readPublished(folder = inject('site').folder): Promise<Published> {
  const names = await filesBelow(folder);
  const pages = await Promise.all(names.filter((name) => name.endsWith('.html')).map((name) => readPage(folder, name)));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    pages,
    page: (address) => {
      const page = byAddress.get(address);
      if (!page) throw new Error(`no page was published at ${address}`);
      return page;
    },
    files: new Set(names.map(addressOfFile)),
    read: (address) => readFile(join(folder, address)),
  };
}

/** The names of all files below a folder, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function addressOfFile(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

async function readPage(folder: string, name: string): Promise<Page> {
  const html = await readFile(join(folder, name), 'utf8');
  const address = addressOfFile(name);
  const common = address.replace(/^\/zh-hant\//, '/');
  return { address, common, edition: common === address ? 'zh-Hans' : 'zh-Hant', html, ...parseHtml(html) };
}
