import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchDocument, SearchPart } from '../../../src/domain/search/document.ts';
import { attribute, type Document, parseHtml } from '../../../tests/support/html.ts';
import { stretchesOf } from '../../../tests/support/stretches.ts';
import { paths } from '../../lib/paths.ts';
import { type AskedSite, askSite, type MeasureOptions } from './measure.ts';
import { compressBelow } from './site.ts';

/** Asks a published site questions cut from its own pages, as they were published and in both editions. */
export function askRealSite(options: MeasureOptions): Promise<AskedSite> {
  const { published, folder } = options;
  cpSync(published, folder, { recursive: true });
  compressBelow(folder);
  const { own, others } = readPages(published, readFileSync(paths.lock, 'utf8').split('\n'));
  return askSite(folder, own, options, others);
}

/** Pages whose every phrase has to be found, and those that only gather what stands on others. */
export interface RealPages {
  own: SearchDocument[];
  others: SearchDocument[];
}

/** The site's own pages that say something; the list of rules only gathers their titles. */
const ownTexts = /^\/(?:guide|about|network)\/|^\/help\/rules\/[^/]/;

/** Reads every page that is there in both editions. Those at the addresses that were given away have a text of their own. */
export function readPages(folder: string, addresses: readonly string[]): RealPages {
  const given = new Set(addresses);
  const pages = globSync('**/index.html', { cwd: folder })
    .filter((name) => !name.startsWith('zh-hant/') && existsSync(join(folder, 'zh-hant', name)))
    .sort()
    .flatMap((name) => readPage(folder, name) ?? []);
  const isOwn = ({ address }: SearchDocument) => given.has(String(address)) || ownTexts.test(String(address));
  return { own: pages.filter(isOwn), others: pages.filter((page) => !isOwn(page)) };
}

/** The page as a document; null where it only leads to another. */
function readPage(folder: string, name: string): SearchDocument | null {
  const address = `/${dirname(name)}/`.replace('/./', '/');
  const kind = address.split('/')[1] ?? '';
  const [hans, hant] = [name, join('zh-hant', name)].map((path) => partsOf(parseHtml(readFileSync(join(folder, path), 'utf8')), kind));
  return hans && hant ? { address, parts: { hans, hant }, initials: [], kind, filters: {} } : null;
}

const documentNumber = /^\p{Script=Han}+〔\d{4}〕\d+[号號]$/u;

/** The page is called as its heading says, and a bulletin by the first document number that stands by itself too. */
function partsOf({ elements }: Document, kind: string): SearchPart[] | null {
  if (elements.some((element) => attribute(element, 'http-equiv') === 'refresh')) return null;
  const main = elements.find(({ tagName }) => tagName === 'main');
  const title = elements.find(({ tagName }) => tagName === 'h1');
  if (!main || !title) return null;
  const texts = stretchesOf(main);
  const number = kind === 'bulletins' ? texts.find((text) => documentNumber.test(text)) : undefined;
  const names = [...stretchesOf(title), ...(number === undefined ? [] : [number])];
  return [...names.map((text): SearchPart => ({ kind: 'name', text })), ...texts.map((text): SearchPart => ({ kind: 'text', text }))];
}
