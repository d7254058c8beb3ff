import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { issueArchive } from '../../src/site/journal/issue-archive.ts';
import { readSite } from '../../src/site/read-site.ts';
import type { SiteEntry } from '../../src/site/site-library.ts';
import { wordsOf } from '../../src/site/words.ts';
import { readPublished } from '../support/published.ts';
import { type UnzippedFile, unzip } from '../support/unzip.ts';

const published = await readPublished();
const archives = [...published.files].filter((file) => file.endsWith('.zip')).sort();
const { site } = await readSite(paths.root, { content: paths.content, lock: paths.lock });

const textIn = (files: readonly UnzippedFile[], path: string) => files.find((file) => file.path === path)?.bytes.toString('utf8') ?? '';
const sumOf = (bytes: Buffer) => bytesToHex(sha256(bytes));

it('stands beside every issue that is out, in each script', () => {
  const issues = [...published.files].filter((file) => file.endsWith('.epub')).map((file) => file.replace(/epub$/, 'zip'));
  expect(archives).toEqual(issues.sort());
  expect(archives.length).toBeGreaterThanOrEqual(4);
});

describe.each(archives)('%s', (address) => {
  const name = address.split('/').at(-1)?.replace('.zip', '') ?? '';
  const id = address
    .replace(/^\/zh-hant/, '')
    .split('/')
    .slice(1, 4)
    .join('/');

  it('is a whole bag: each file listed with its sum, none that is not listed', async () => {
    const files = unzip(await published.read(address));
    const listed = (manifest: string) =>
      new Map(
        textIn(files, `${name}/${manifest}`)
          .trimEnd()
          .split('\n')
          .map((line): [string, string] => [`${name}/${line.slice(66)}`, line.slice(0, 64)]),
      );
    const sums = (wanted: (path: string) => boolean) =>
      new Map(files.filter(({ path }) => wanted(path)).map(({ path, bytes }): [string, string] => [path, sumOf(bytes)]));
    const isPayload = (path: string) => path.startsWith(`${name}/data/`);
    expect(listed('manifest-sha256.txt')).toEqual(sums(isPayload));
    expect(listed('tagmanifest-sha256.txt')).toEqual(sums((path) => !isPayload(path) && !path.endsWith('/tagmanifest-sha256.txt')));
    const payload = files.filter(({ path }) => isPayload(path));
    const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(textIn(files, `${name}/bag-info.txt`)).toContain(`Payload-Oxum: ${octets}.${payload.length}\n`);
    expect(new Set(files.map(({ date }) => date)).size).toBe(1);
  });

  it('holds the texts byte for byte as they were contributed, with records and pages of each article', async () => {
    const files = unzip(await published.read(address));
    const contributed = files.filter(({ path }) => path.startsWith(`${name}/data/contributed/`));
    for (const { path, bytes } of contributed) {
      expect(bytes.equals(await readFile(join(paths.content, path.slice(`${name}/data/contributed/`.length)))), path).toBe(true);
    }
    const below = (folder: string) => contributed.filter(({ path }) => path.startsWith(`${name}/data/contributed/${folder}/`)).length;
    const articles = (site?.libraries[0]?.get(id) as SiteEntry<'issues'>).data.sections.flatMap((section) => section.articles);
    expect(below('articles')).toBeGreaterThanOrEqual(articles.length);
    expect(below('issues')).toBe(1);
    for (const article of articles) {
      const [association, slug] = article.split('/');
      expect(textIn(files, `${name}/data/records/${association}/${slug}.jats.xml`)).toContain('<article ');
    }
    for (const ending of ['bib', 'ris', 'csl.json']) expect(textIn(files, `${name}/data/records/${name}.${ending}`)).not.toBe('');
    expect(textIn(files, `${name}/data/published/nav.xhtml`)).toContain('<html');
    expect(textIn(files, `${name}/README.md`)).toMatch(/存档说明[\s\S]*存檔說明/);
  });

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const edition = address.startsWith('/zh-hant/') ? 'zh-Hant' : 'zh-Hans';
    const library = site?.libraries.find((each) => each.edition.tag === edition);
    if (!site || !library) throw new Error('the content has faults');
    const issue = library.get(id) as SiteEntry<'issues'>;
    const zone = process.env['TZ'];
    try {
      for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = other;
        const shelf = { library, words: wordsOf(library.edition), site: site.address };
        const again = Buffer.from(await issueArchive(issue, shelf, site.materials));
        expect(again.equals(await published.read(address))).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
