import { describe, expect, it } from 'vitest';
import { createLibrary } from '../library.ts';
import { caseStudy, exampleSource } from '../rules/example.ts';
import { checkLibrary } from '../rules/index.ts';
import { code, elements, linked, other } from './hostile-texts.ts';
import { parseMdx } from './parse.ts';
import { renderBody } from './render.ts';
import { isSafeTarget } from './target.ts';
import { context, render, strangeIn } from './testing.ts';

const path = 'case-studies/sample/case.mdx';
const findingsOf = (text: string) => checkLibrary(createLibrary(exampleSource({ [path]: text })), { asOf: '2026-11-22' });

/** What the reader would get of a text: nothing at all where it does not parse. */
function strangeWhenRendered(text: string): string[] {
  const { body } = parseMdx(text);
  return body ? strangeIn(renderBody(body, context).html) : [];
}

describe('a hostile text', () => {
  it.each([
    ...elements,
    ...elements.map((element) => `甲 ${element} 乙`),
    ...code,
    ...other,
  ])('has a finding, and its markup reaches no reader: %j', (text) => {
    expect(findingsOf(caseStudy(`${text}\n`)).filter(({ file }) => file === path)).not.toEqual([]);
    expect(strangeWhenRendered(`${text}\n`)).toEqual([]);
  });

  it.each(linked)('has a finding, or no link at all, and reaches no reader as a link: %j', (text) => {
    const isLink = /href="(?!#)/.test(render(text, { href: (target) => target }).html);
    expect(findingsOf(caseStudy(`${text}\n`)).some(({ rule }) => /link$/.test(rule))).toBe(isLink);
    expect(strangeWhenRendered(text)).toEqual([]);
  });

  it.each([
    'layout: ./evil.mjs',
    'slug: ../../x',
    '__proto__: {layout: x}',
    'constructor: x',
    '"lay\\u006fut": x',
    'a: &a {b: c}\n<<: *a',
    '__proto__: x',
  ])('may not set the key %j', (keys) => {
    expect(findingsOf(caseStudy('甲\n', `${keys}\n`)).map(({ rule }) => rule)).toContain(
      keys.includes('*a') ? 'broken-yaml' : 'unknown-key',
    );
  });
});

it.each([
  '|www.a.b&#123;x|\n|-|',
  'a\0{',
  '```js\n{x}<script>\n```',
  '`<script>`',
  '&lt;script&gt;',
  '+++\nlayout = "x"\n+++',
  '[x]: <',
])('shows %j as no more than text', (text) => {
  expect(strangeWhenRendered(text)).toEqual([]);
});

it.each([
  '<script>',
  '<a onclick="x">y</a>',
  '<p>',
  '</p>',
  '<p><em></p></em>',
  'a > b',
  '<a href="javascript:x">y</a>',
  '<p style="x">y</p>',
  '<',
])('would see anything strange, such as %j', (html) => {
  expect(strangeIn(html)).not.toEqual([]);
});

it('accepts the targets that a reader may follow', () => {
  const safe = [
    '/',
    '/a/#s-b',
    './x.mdx',
    '../e/x.mdx',
    '#s-甲',
    'https://www.gov.cn/',
    'http://a.test',
    'mailto:a@b.cn',
    'tel:+86-10',
    'https://例子.中国/',
  ];
  expect(safe.filter((target) => !isSafeTarget(target))).toEqual([]);
});
