import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { paragraph, picture, run, table, wordFile } from '../tests/support/word.ts';
import type { ZipMember } from '../tests/support/zip.ts';
import { importEntry } from './lib/import-entry.ts';
import { paths } from './lib/paths.ts';

let folder: string;
let photo: Buffer;
const content = () => join(folder, 'content');
const entry = (slug: string) => join(content(), `case-studies/sample/${slug}.mdx`);
const files = () => readdirSync(folder, { recursive: true }).map(String).sort();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-import-'));
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), folder, { recursive: true });
  photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#a33' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'secret' } })
    .toBuffer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Imports a document by its bytes and gives the exit code and all that was said. */
async function importWord(name: string, bytes: Uint8Array, ...flags: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockImplementation((text) => void said.push(String(text)));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in', name), bytes);
  const code = await importEntry([join(folder, 'in', name), '--content', content(), ...flags]);
  return { code, said: said.join('\n') };
}

const flags = (slug: string, ...more: string[]) => [
  '--association',
  'sample',
  '--kind',
  '案例',
  '--slug',
  slug,
  '--set',
  'kind=training',
  ...more,
];
const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
const item = (text: string, list: number) => paragraph(run(text), '', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
const media = (name: string, data: Uint8Array): ZipMember => ({ name: `word/media/${name}`, data });

const ordinary = () =>
  wordFile({
    styles: { T: 'Title', a1: 'heading 1', a3: '标题 3', c: 'caption' },
    relations: {
      p: { type: 'image', target: 'media/a.jpeg' },
      q: { type: 'image', target: 'media/b.emf' },
      l: { type: 'hyperlink', target: 'https://www.gov.cn/', external: true },
    },
    footnotes: note(2, '据原稿。'),
    members: [media('a.jpeg', photo), media('b.emf', Buffer.from('EMF'))],
    body: [
      paragraph(run('会员培训 &lt;2026&gt;'), 'T'),
      paragraph(`${run('　　本会办了培训。')}${run('第二句', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      paragraph(run('背景'), 'a1'),
      paragraph(run('细目'), 'a3'),
      item('一', 1),
      item('二', 1),
      item('甲', 2),
      table([
        ['年', '数'],
        ['2026', '{30}|家'],
      ]),
      paragraph(''),
      paragraph(picture('p', '会场')),
      paragraph(run('图1 会场'), 'c'),
      paragraph(`${run('见')}<w:hyperlink r:id="l">${run('政府网')}</w:hyperlink>${picture('q')}`),
    ].join(''),
  });

describe('an ordinary document', () => {
  it('becomes a draft without findings, with its picture beside it', async () => {
    const { code, said } = await importWord('a.docx', ordinary(), ...flags('ordinary', '--set', 'sources=editorial/notice'));
    expect(said).toContain('1 个条目，0 个问题');
    expect(code).toBe(0);
    expect(said).toContain('第 2 张图片不是能用的 PNG 或 JPEG');
    const text = readFileSync(entry('ordinary'), 'utf8');
    expect(text).toContain('title: 会员培训 <2026>\nsummary: 本会办了培训。\n');
    expect(text.split('\n---\n')[1]).toBe(`
本会办了培训。**第二句**[^1]

## 背景

### 细目

- 一
- 二

1. 甲

| 年 | 数 |
| - | - |
| 2026 | \\{30}\\|家 |

<Figure src="./ordinary-1.jpg" alt="会场" caption="图1 会场" />

见[政府网](https://www.gov.cn/)

[^1]: 据原稿。
`);
    const kept = await sharp(join(content(), 'case-studies/sample/ordinary-1.jpg')).metadata();
    expect(kept).toMatchObject({ width: 2000, height: 1000, format: 'jpeg' });
    expect(kept.exif).toBeUndefined();
  }, 30_000);

  it('has findings only about what its author must fill in', async () => {
    const { code, said } = await importWord(
      '培训 SME 总结.docx',
      wordFile({ body: paragraph(run('正文。')) }),
      '--association',
      'sample',
      '--kind',
      '案例',
    );
    expect(code).toBe(1);
    expect(said.match(/ {2}(missing-[a-z]+) {2}/g)?.map((rule) => rule.trim())).toEqual(['missing-key', 'missing-source']);
    const text = readFileSync(entry(/写好了 \S*\/([\w-]+)\.mdx/.exec(said)?.[1] as string), 'utf8');
    expect(text).toContain('title: 培训 SME 总结\n');
    expect(text).toContain('# kind: # 必填：');
  }, 30_000);

  it('never overwrites an entry or a picture, and leaves nothing half-written', async () => {
    writeFileSync(join(content(), 'case-studies/sample/half-1.jpg'), 'mine');
    const before = files();
    const inWay = await importWord('a.docx', ordinary(), ...flags('half'));
    expect(inWay.code).toBe(2);
    expect(inWay.said).toContain('half-1.jpg 已经有了');
    expect((await importWord('a.docx', ordinary(), ...flags('case'))).code).toBe(2);
    expect(files()).toEqual(before);
    expect(readFileSync(join(content(), 'case-studies/sample/half-1.jpg'), 'utf8')).toBe('mine');
  }, 30_000);
});

describe('a file that is no document', () => {
  it('is refused in plain words, and nothing is written', async () => {
    const before = files().filter((file) => !file.startsWith('in'));
    for (const bytes of [Buffer.from('text'), wordFile({ body: '<w:p>' })]) {
      const { code, said } = await importWord('bad.docx', bytes, ...flags('bad'));
      expect(code).toBe(2);
      expect(said).toMatch(/bad\.docx：\p{Script=Han}/u);
      expect(said).not.toMatch(/^\s+at |Error|undefined/m);
    }
    expect(files().filter((file) => !file.startsWith('in'))).toEqual(before);
  }, 30_000);
});

describe('a hostile document', () => {
  it('brings nothing that lies outside of it, and no address that runs', async () => {
    const secret = join(folder, 'secret.png');
    writeFileSync(
      secret,
      await sharp({ create: { width: 2, height: 2, channels: 3, background: '#000' } })
        .png()
        .toBuffer(),
    );
    const bytes = wordFile({
      relations: {
        a: { type: 'image', target: `file://${secret}`, external: true },
        b: { type: 'image', target: secret, external: true },
        c: { type: 'image', target: '../../../secret.png' },
        d: { type: 'image', target: 'https://evil.test/x.png', external: true },
        j: { type: 'hyperlink', target: 'javascript:alert(1)', external: true },
      },
      members: [
        { name: 'word/vbaProject.bin', data: 'x' },
        { name: 'mammoth/style-map', data: 'p => script' },
      ],
      body:
        paragraph(picture('a', '', 'r:link') + picture('b', '', 'r:link') + picture('b') + picture('c') + picture('d')) +
        paragraph(`<w:hyperlink r:id="j">${run('点这里')}</w:hyperlink>${run('&lt;script&gt;alert(1)&lt;/script&gt;{1}')}`) +
        paragraph(run('import fs from "node:fs"')),
    });
    const { code, said } = await importWord('h.docx', bytes, ...flags('hostile', '--set', 'example=true'));
    expect(said).toContain('0 个问题');
    expect(code).toBe(0);
    expect(said).toMatch(/没有去取(.|\n)*只留下了文字/);
    expect(said).toContain('宏没有读');
    const text = readFileSync(entry('hostile'), 'utf8');
    expect(text).toContain('点这里\\<script>alert(1)\\</script>\\{1}');
    expect(text).not.toMatch(/Figure|javascript:/);
    expect(existsSync(join(content(), 'case-studies/sample/hostile-1.png'))).toBe(false);
  }, 30_000);
});
