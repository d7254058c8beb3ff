import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPages } from './real.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, html: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `<!doctype html>${html}`);
}

function inBoth(name: string, hans: string, hant = hans): void {
  write(name, hans);
  write(`zh-hant/${name}`, hant);
}

it('reads what stands in both editions of a page, its title first', () => {
  inBoth(
    'bulletins/a/b/index.html',
    '<header>页眉</header><main><p>会员</p><h1>题目</h1><p>国发〔2009〕36号</p><p>财企〔2008〕179号</p></main>',
    '<main><p>會員</p><h1>題目</h1></main>',
  );
  const { own, others } = readPages(folder, ['/bulletins/a/b/']);
  expect(others).toEqual([]);
  expect(own.map(({ address }) => address)).toEqual(['/bulletins/a/b/']);
  expect(own[0]?.parts.hans.map(({ kind, text }) => [kind, text])).toEqual([
    ['name', '题目'],
    ['name', '国发〔2009〕36号'],
    ['text', '会员'],
    ['text', '题目'],
    ['text', '国发〔2009〕36号'],
    ['text', '财企〔2008〕179号'],
  ]);
  expect(own[0]?.parts.hant[1]?.text).toBe('會員');
});

it('tells pages that gather others from those with a text of their own', () => {
  for (const name of ['index.html', 'bulletins/index.html', 'help/rules/index.html', 'guide/check/index.html', 'about/index.html'])
    inBoth(name, '<main><h1>题目</h1></main>');
  const { own, others } = readPages(folder, ['/bulletins/a/b/']);
  expect(own.map(({ address }) => address)).toEqual(['/about/', '/guide/check/']);
  expect(others.map(({ address }) => address)).toEqual(['/bulletins/', '/help/rules/', '/']);
});

it('leaves out what is in one edition alone and what leads elsewhere', () => {
  write('x/index.html', '<main><h1>题目</h1></main>');
  inBoth('y/index.html', '<meta http-equiv="refresh" content="0; url=/z/"><main><h1>题目</h1></main>');
  expect(readPages(folder, [])).toEqual({ own: [], others: [] });
});
