import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { readBook } from '../support/books.ts';
import { publishFolder, runNode } from '../support/commands.ts';
import { workFolder } from '../support/work-folder.ts';

vi.setConfig({ hookTimeout: 300_000 });

/** A sentence and what takes its place, as each edition writes them. */
const sentence = {
  '': { old: '支付期限是六十天。', new: '这个期限改成了三十天。' },
  'zh-hant': { old: '支付期限是六十天。', new: '這個期限改成了三十天。' },
} as const;
const editions = ['', 'zh-hant'] as const;

let place: string;
const at = (...parts: string[]) => resolve(place, ...parts);
const readText = (...parts: string[]) => readFile(at('dist', ...parts), 'utf8');

/** Everything that is made from the text of an article, by the folder of an edition. */
const media: readonly [name: string, read: (edition: string) => Promise<string>][] = [
  ['the page', (edition) => readText(edition, 'articles/sample/notes/index.html')],
  ['RSS', (edition) => readText(edition, 'feed.xml')],
  ['Atom', (edition) => readText(edition, 'feed.atom')],
  ['JSON Feed', (edition) => readText(edition, 'feed.json')],
  ['the EPUB of its issue', async (edition) => bookText(await readFile(at('dist', edition, 'issues/editorial/2026-1/2026-1.epub')))],
  ['JATS', (edition) => readText(edition, 'articles/sample/notes/notes.jats.xml')],
  ['the PDF', async (edition) => pdfText(await readFile(at('dist', edition, 'articles/sample/notes/notes.pdf')))],
];

const bookText = (bytes: Uint8Array) => readBook(bytes).text('EPUB/article-01.xhtml');

/** The words of a PDF without its lines. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s/g, '');
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(at('content', file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(at('content', file), text.replace(from, to));
}

async function command(script: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runNode(script, ...args, '--content', at('content'));
  if (code !== 0) throw new Error(stdout + stderr);
}

/** Prints what changed, publishes where the site already stands, and gives what each medium says in each edition. */
async function publishAndRead(): Promise<Map<string, string>> {
  // Nobody has quoted the text yet: an issue that came out is frozen, and what changes later would be a correction.
  await rm(at('frozen.lock'), { force: true });
  await command('scripts/issue.ts', 'editorial/2026-1', '--freeze');
  await command('scripts/pdf.ts', 'sample/notes');
  const { findings } = await publishFolder(at('content'), at('dist'), at('work'), at('downloads/pdf'));
  if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  const read = media.flatMap(([name, text]) => editions.map(async (edition) => [`${name} ${edition}`, await text(edition)] as const));
  return new Map(await Promise.all(read));
}

let first: Map<string, string>;
let second: Map<string, string>;

beforeAll(async () => {
  place = await workFolder('one-tree');
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), place, { recursive: true });
  await edit('issues/editorial/2026-1.yaml', 'state: planned', 'state: published');
  await edit('columns/editorial/practice.mdx', '    coEditors: [sample]\n', '');
  await edit('articles/sample/notes.mdx', 'example: true', 'sources: [{id: editorial/notice}]');
  await edit('articles/sample/notes.mdx', '正文。', sentence[''].old);
  first = await publishAndRead();
  await edit('articles/sample/notes.mdx', sentence[''].old, sentence[''].new);
  second = await publishAndRead();
});
afterAll(() => rm(place, { recursive: true, force: true }));

it.each(media)('a sentence that is changed in its one file is changed in %s', (name) => {
  for (const edition of editions) {
    const [before, now] = [first.get(`${name} ${edition}`), second.get(`${name} ${edition}`)];
    expect(before).toContain(sentence[edition].old);
    expect(before).not.toContain(sentence[edition].new);
    expect(now).toContain(sentence[edition].new);
    expect(now).not.toContain(sentence[edition].old);
  }
});
