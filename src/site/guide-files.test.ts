import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { guideChapters } from '../domain/guide.ts';
import { assembleLibrary } from '../domain/library.ts';
import { readFile } from '../domain/read/file.ts';
import { checkLibrary } from '../domain/rules/index.ts';
import { screenshots } from './guide-html.ts';
import { keyTables } from './guide-keys.ts';
import { guideLink } from './guide-links.ts';
import { readContent } from './read-content.ts';

const folder = resolve(paths.root, 'docs/guide/zh');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const files = names.map((name) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') }));
const pictures = readdirSync(resolve(folder, 'pictures'));
const textOf = (chapter: string) => files.find(({ name }) => name === `${chapter}.md`)?.text ?? '';

it('has a file for every chapter and no other, and its first page lists them in their order', () => {
  expect(names.sort()).toEqual(['README', ...guideChapters].map((name) => `${name}.md`).sort());
  const list = textOf('README').slice(textOf('README').indexOf('## 全部章节'));
  expect([...list.matchAll(/\]\(\.\/([a-z-]+)\.md\)/g)].map((match) => match[1])).toEqual([...guideChapters]);
});

it.each(files)('$name has one title, at most 250 lines, and links that lead to pages', ({ text }) => {
  const prose = text.replace(/^( *)```.*?^\1```/gms, '').replace(/`[^`\n]*\]\([^`\n]*`/g, '');
  expect(text.split('\n').length).toBeLessThanOrEqual(250);
  expect(prose.match(/^# .+$/gm)?.length).toBe(1);
  const targets = [...prose.matchAll(/(?<!!)\[(?:[^\]`]|`[^`]*`)+\]\(([^)]+)\)/g)].map((match) => match[1] as string);
  for (const target of targets.filter((path) => path.startsWith('.'))) expect(guideLink(target)).toMatch(/^\//);
});

it('shows every picture that is there, each with words that say what is on it', () => {
  const shown = files.flatMap(({ text }) => [
    ...text.matchAll(/^!\[([^\]]*)\]\((?:\.\/pictures|\.\.\/\.\.\/\.\.\/public\/guide)\/([^)]+)\)$/gm),
  ]);
  expect(shown.map((match) => match[2]).sort()).toEqual([...pictures, ...screenshots.keys()].sort());
  for (const [, words = '', name] of shown) expect(words.length, name).toBeGreaterThan(15);
});

it.each(pictures.filter((name) => name.endsWith('.svg')))('%s is a drawing without script, style, link or id', (name) => {
  const svg = readFileSync(resolve(folder, 'pictures', name), 'utf8');
  expect([...svg.matchAll(/<([a-z]+)/g)].map((match) => match[1]).filter((tag) => !/^(?:svg|rect|path|text)$/.test(tag as string))).toEqual(
    [],
  );
  expect(svg).not.toMatch(/\s(?:on\w+|style|href|id)=/);
});

describe('keyTables', () => {
  it.each(keyTables())('$path is what the schemas say: npm run generate', ({ path, text }) => {
    expect(readFileSync(resolve(paths.root, path), 'utf8')).toBe(text);
  });

  it('names closed values in Chinese, and the collection of what is referred to', () => {
    const text = keyTables()
      .map((table) => table.text)
      .join('');
    expect(text).toContain(
      '| `role` | 必 | 角色：作者、编辑、采访、摄影、组稿、翻译……，或协办会刊的一种办法 | `author` 作者、`editor` 编辑、',
    );
    expect(text).toContain('| `column` | 必 | 所在专栏 | 专栏编号 |');
    expect(text).toContain('| `example` |  | true 表示示例 | `true` |');
    expect(text).not.toContain('undefined');
  });
});

it('gives examples that pass the check', async () => {
  const examples = ['examples-records', 'examples-network'].flatMap((chapter) =>
    [...textOf(chapter).matchAll(/^文件：`([^`]+)`.*?^```\w+\n(.*?)^```/gms)].map(([, path, text]) => ({
      path: path as string,
      text: text as string,
    })),
  );
  expect(examples.length).toBe(16);
  const source = await readContent(placeOfContent());
  const files = examples.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const library = assembleLibrary({ ...source, files: [...source.files, ...files.map(readFile)] });
  expect(examples.filter(({ path }) => !library.entries.some(({ file }) => file === path))).toEqual([]);
  expect(checkLibrary(library, { asOf: '2026-11-22' })).toEqual([]);
});
