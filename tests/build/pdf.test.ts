import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { textOf } from '../../src/domain/journal/media/body-tree.ts';
import { printedArticle, printedIssue } from '../../src/domain/journal/print/print-document.ts';
import { printWords as words } from '../../src/domain/journal/print/testing.ts';
import { sampleArticle, sampleIssue } from '../../src/domain/journal/testing.ts';
import { type Printer, startPrinter } from '../../src/site/pdf/printer.ts';
import { publishFolder, runNode } from '../support/commands.ts';
import { fontsIn, poppler, type ReadPdf, readPdf } from '../support/pdf.ts';
import { workFolder } from '../support/work-folder.ts';

vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let printer: Printer;

beforeAll(async () => {
  folder = await workFolder('pdf');
  printer = await startPrinter({ content: folder, pictures: new Map() }, paths.cache, process.env['TEST_BROWSER']);
});

afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

const paragraph = '<p>款项支付条例有两个版本，协会替会员看合同，先要看清适用的是哪一版，再看付款的是谁；“合理”二字，各有各的读法。</p>';
const table = `<table><thead><tr><th scope="col">年份</th><th scope="col">文件</th></tr></thead><tbody>${'<tr><td>2020</td><td>条例</td></tr>'.repeat(60)}</tbody></table>`;
const long = (name: string) =>
  `<h2 id="s-a">${name}的缘起</h2>${paragraph.repeat(30)}<h2 id="s-b">${name}的表</h2>${table}<p>${name}到此为止。</p>`;

const issue = sampleIssue([], {
  note: ['这一期试一试。'],
  sections: [
    {
      title: '甲栏',
      articles: [sampleArticle('one', { title: '第一篇', html: long('甲') }), sampleArticle('two', { title: '第二篇', html: long('乙') })],
    },
    { title: '丙栏', articles: [sampleArticle('three', { title: '第三篇', html: '<p>见<a href="/articles/a/one/">第一篇</a>。</p>' })] },
  ],
});

describe('an issue as PDF', () => {
  const print = printedIssue(issue, words);
  let bytes: Uint8Array;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await printer.print(print);
    pdf = await readPdf(bytes);
    await writeFile(join(folder, 'issue.pdf'), bytes);
  });

  it('is tagged, and names its language, title, authors and the date of the issue', () => {
    expect(pdf.tagged).toBe(true);
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'TD', 'Link'])
      expect([role, pdf.structure.get(role) ?? 0]).not.toEqual([role, 0]);
    expect(pdf.info).toMatchObject({
      Language: 'zh-Hans',
      Title: '示例会刊　2026年第1期（总第7期）',
      Author: '示例协会',
      Keywords: '付款',
      CreationDate: 'D:20260301000000Z',
      ModDate: 'D:20260301000000Z',
    });
  });

  it('has each heading once in its outline, on the page where it stands', () => {
    const headings: string[] = [];
    const visit = (node: Parameters<typeof textOf>[0]) => {
      if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) headings.push(textOf(node));
      else if ('children' in node) node.children.forEach(visit);
    };
    visit(fromHtml(print.html(new Map())));
    expect(pdf.outline.map(({ title }) => title)).toEqual(headings);
    for (const { title, page } of pdf.outline) expect(pdf.texts[page - 1]).toContain(title);
    expect(pdf.outline.find(({ title }) => title === '第二篇')?.level).toBe(2);
  });

  it('tells in its contents the pages on which its articles begin, which they say themselves at their foot', () => {
    const contents = pdf.texts[1] ?? '';
    const pages = ['第一篇', '第二篇', '第三篇'].map((title) => Number(new RegExp(`${title}[^0-9]*?([0-9]+)`).exec(contents)?.[1]));
    expect(pages).toEqual(['第一篇', '第二篇', '第三篇'].map((title) => pdf.outline.find((line) => line.title === title)?.page));
    expect(new Set(pages).size).toBe(3);
    expect(pages[1]).toBeGreaterThan((pages[0] as number) + 2);
    for (const page of pages) expect(pdf.texts[page - 1]).toContain(`期${['第一篇', '第二篇', '第三篇'][pages.indexOf(page)]}${page}`);
  });

  it('leads to its own articles inside, not to their pages', () => {
    expect(pdf.links[1]).toEqual(['#a1', '#a2', '#a3']);
    const last = pdf.outline.find(({ title }) => title === '第三篇')?.page ?? 0;
    expect(pdf.links[last - 1]).toContain('#a1');
    expect(pdf.links[last - 1]).not.toContain('https://journal.example/articles/a/one/');
  });

  it('holds every font that it uses, and uses none but Noto Serif', () => {
    const { names, used, embedded } = fontsIn(bytes);
    expect(used).toBeGreaterThan(0);
    expect(embedded).toBe(used);
    expect([...names].filter((name) => !name.startsWith('NotoSerifSC'))).toEqual([]);
    const lines = poppler('pdffonts', join(folder, 'issue.pdf'))?.trim().split('\n').slice(2) ?? [];
    expect(lines.filter((line) => !/^[A-Z]{6}\+NotoSerifSC\S+ +CID TrueType +Identity-H +yes yes yes/.test(line))).toEqual([]);
    expect(poppler('pdfinfo', join(folder, 'issue.pdf')) ?? 'Tagged: yes').toMatch(/Tagged: +yes/);
  });

  it('gives its text back in the characters in which it was written', () => {
    const text = pdf.texts.join('');
    expect(text).toContain('款项支付条例有两个版本，协会替会员看合同');
    expect(text).toContain('乙到此为止。');
    expect(text.match(/[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufffd]/gu)).toBeNull();
  });

  it('has the same bytes when it is printed again', async () => {
    expect(Buffer.from(await printer.print(print)).equals(bytes)).toBe(true);
  });
});

it('sets Traditional script in the faces of that script', async () => {
  const article = sampleArticle('one', { language: 'zh-Hant', title: '協會與會員', html: '<p>發佈，裡面「引文」——說明：臺灣。</p>' });
  const bytes = await printer.print(printedArticle(article, words));
  const pdf = await readPdf(bytes);
  expect(pdf.texts.join('')).toContain('發佈，裡面「引文」——說明：臺灣。');
  expect(pdf.info['Language']).toBe('zh-Hant');
  expect([...fontsIn(bytes).names].some((name) => name.startsWith('NotoSerifTC'))).toBe(true);
  expect([...fontsIn(bytes).names].filter((name) => !/^NotoSerif[ST]C/.test(name))).toEqual([]);
});

it('runs nothing and reaches nothing, whatever a text brings with it', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = [
    `<p style="background:url(${url}/style)" onclick="x()">甲</p><img src="${url}/image" alt=""><iframe src="${url}/frame"></iframe>`,
    `<script src="${url}/script"></script><script>fetch('${url}/fetch');document.body.textContent='ran'</script>`,
    `<link rel="stylesheet" href="${url}/sheet"><style>@import '${url}/import';</style><object data="${url}/object"></object>`,
    `<meta http-equiv="refresh" content="0;url=${url}/refresh"><form action="${url}/form"><input autofocus></form>`,
  ].join('');
  const outcome = await printer.print(printedArticle(sampleArticle('one', { html: `${html}<p>正文还在。</p>` }), words)).then(
    async (bytes) => (await readPdf(bytes)).texts.join(''),
    (error: Error) => error.message,
  );
  server.close();
  expect(asked).toEqual([]);
  expect(outcome).toMatch(/正文还在|does not have/);
  expect(outcome).not.toContain('ran');
});

describe('npm run pdf', () => {
  const at = (path: string) => join(folder, 'library', path);
  const command = (...words: string[]) => runNode('scripts/pdf.ts', '--content', at('content'), ...words);

  beforeAll(() => cp(join(paths.root, 'tests/libraries/right-simplified'), at(''), { recursive: true }));

  it('prints once what does not change', async () => {
    const first = await command('--out', at('out'));
    expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/2 printed, 0 unchanged/)]);
    expect((await readdir(at('out'))).sort()).toEqual(['sample-notes.zh-Hans.pdf', 'sample-notes.zh-Hant.pdf']);
    const second = await command('notes');
    expect([second.code, second.stderr]).toEqual([0, expect.stringMatching(/0 printed, 2 unchanged/)]);
  });

  it('puts prints beside their pages, and leaves out and names those that are of another text', async () => {
    const author = at('content/people/editorial/zhang.yaml');
    await writeFile(author, `${await readFile(author, 'utf8')}\ntitleHant: 張叁\n`);
    const { findings, outdatedPdfs } = await publishFolder(at('content'), at('dist'), at('work'), at('downloads/pdf'));
    expect([findings, outdatedPdfs]).toEqual([[], ['zh-Hant/articles/sample/notes']]);
    const published = await readFile(at('dist/articles/sample/notes/notes.pdf'));
    expect(published.equals(await readFile(at('out/sample-notes.zh-Hans.pdf')))).toBe(true);
    await expect(readFile(at('dist/zh-hant/articles/sample/notes/notes.pdf'))).rejects.toThrow('ENOENT');
  });

  it('names what comes nearest to a name that nothing has', async () => {
    const { code, stderr } = await command('sample/note');
    expect([code, stderr]).toEqual([2, expect.stringContaining('sample/notes')]);
  });

  it('says in a line that the browser does not start', async () => {
    process.env['PDF_BROWSER'] = at('no-browser');
    const { code, stderr } = await command('--all').finally(() => delete process.env['PDF_BROWSER']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/the browser did not start/)]);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
