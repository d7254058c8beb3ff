import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Book, bookFaults, readBook } from '../support/books.ts';
import { runNode } from '../support/commands.ts';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Document, type Element, elementsIn, parseHtml, textOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';
import { editions, type ReaderEdition } from '../support/words.ts';

interface ToldIssue {
  id: string;
  data: { state: string; date: string; introduction?: string; sections: { articles: string[] }[] };
}

const published = await readPublished();

async function issuesOf({ prefix }: ReaderEdition): Promise<ToldIssue[]> {
  const { records } = JSON.parse((await published.read(`${prefix}/data/issues.json`)).toString('utf8')) as { records: ToldIssue[] };
  return records.filter(({ data }) => data.state === 'published');
}

const addressOf = (edition: ReaderEdition, { id }: ToldIssue) => `${edition.prefix}/${id}/${id.split('/').at(-1)}.epub`;

const cases = (
  await Promise.all(
    editions.map(async (edition) => (await issuesOf(edition)).map((issue) => ({ issue, edition, address: addressOf(edition, issue) }))),
  )
).flat();

it('gives every issue that is out as a book in both editions, and no other', () => {
  expect(cases.length).toBeGreaterThanOrEqual(4);
  expect([...published.files].filter((name) => name.endsWith('.epub')).sort()).toEqual(cases.map(({ address }) => address).sort());
});

describe.each(cases)('$address', ({ issue, edition, address }) => {
  let bytes: Buffer;
  let book: Book;
  const pages = new Map<string, Document>();

  beforeAll(async () => {
    bytes = await published.read(address);
    book = readBook(bytes);
    for (const path of book.paths.filter((name) => name.endsWith('.xhtml'))) pages.set(path, parseHtml(book.text(path)));
  });

  it('is an EPUB without a fault', async () => {
    expect(await bookFaults(bytes)).toEqual([]);
  });

  it('is named on the page of the issue, with its size', () => {
    const { elements } = published.page(`${edition.prefix}/${issue.id}/`);
    const link = elements.find(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => value === address));
    const line = link && ancestorsOf(link)[0];
    expect(line && textOf(line)).toMatch(
      new RegExp(`^\\s*${edition.words.strings.journal.epub.label}\\s+${Math.round(bytes.length / 1000)} KB\\s*$`),
    );
  });

  it('is in the language of its edition throughout', () => {
    expect(book.text('EPUB/package.opf')).toContain(`<dc:language>${edition.tag}</dc:language>`);
    for (const path of pages.keys()) expect(book.text(path)).toContain(` lang="${edition.tag}" xml:lang="${edition.tag}"`);
  });

  it('leads nowhere that is not there', () => {
    const targets = [...pages].flatMap(([path, page]) => targetsIn(path, page));
    expect(targets.length).toBeGreaterThan(50);
    const ids = new Map([...pages].map(([path, { elements }]) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
    expectNone(
      targets.filter(({ file, fragment }) => !book.has(file) || (fragment !== '' && !ids.get(file)?.has(fragment))).map(({ told }) => told),
    );
  });

  it('has every article of the issue in its order, with the whole text of its page', () => {
    const { introduction, sections } = issue.data;
    const articles = [...(introduction ? [introduction] : []), ...sections.flatMap((section) => section.articles)];
    const files = book.pages.filter((path) => path.includes('article-'));
    expect(files).toHaveLength(articles.length);
    for (const [index, id] of articles.entries()) {
      const page = published.page(`${edition.prefix}/articles/${id}/`);
      const printed = textOf((pages.get(files[index] ?? '') as Document).root);
      const missing = bodyTexts(page).filter((text) => !printed.includes(text));
      expect(bodyTexts(page).length).toBeGreaterThan(5);
      expectNone(missing);
    }
  });
});

describe('npm run epub', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongjian-books-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes the same books as the site carries, and tells name, size and time of each', async () => {
    const { code, stdout } = await runNode('scripts/epub.ts', '--out', folder);
    expect(code).toBe(0);
    const names = cases.map(({ issue, edition }) => `${issue.id.split('/').slice(1).join('-')}.${edition.tag}.epub`);
    expect((await readdir(folder)).sort()).toEqual(names.sort());
    expect(stdout.trim().split('\n')).toHaveLength(cases.length);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/\.epub {2}\d+ KB {2}\d+\.\d s$/);
    for (const { issue, edition, address } of cases) {
      const made = await readFile(join(folder, `${issue.id.split('/').slice(1).join('-')}.${edition.tag}.epub`));
      expect(made.equals(await published.read(address))).toBe(true);
    }
  });

  it('names the nearest issue where there is none of that name, and writes nothing', async () => {
    const empty = join(folder, 'empty');
    const { code, stdout, stderr } = await runNode('scripts/epub.ts', 'editorial/2026-11', '--out', empty);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/editorial\/2026-11；.*editorial\/2026-1\n/);
    expect(await readdir(folder)).not.toContain('empty');
  });
});

interface Target {
  told: string;
  file: string;
  fragment: string;
}

/** What the links and pictures of a page name in the book itself. */
function targetsIn(path: string, { elements }: Document): Target[] {
  return elements.flatMap((element) => {
    const value = attribute(element, 'href') ?? attribute(element, 'src');
    if (value === undefined || /^(?:https?|mailto):/.test(value)) return [];
    const [name = '', fragment = ''] = value.split('#');
    return [{ told: `${path}: ${value}`, file: name === '' ? path : `EPUB/${name}`, fragment: decodeURIComponent(fragment) }];
  });
}

/** The paragraphs, headings and cells of the text of a page, without the notes beside it. */
function bodyTexts({ elements }: Document): string[] {
  const body = elements.find((element) => classOf(element).includes('body'));
  if (!body) throw new Error('the page has no text');
  const told = [...elementsIn(body)].filter(({ tagName }) => ['p', 'h2', 'h3', 'td', 'li'].includes(tagName));
  return told.filter((element) => !ancestorsOf(element).some((one) => classOf(one).includes('notes'))).map(textOf);
}

function classOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ');
}
