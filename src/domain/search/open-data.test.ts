import { describe, expect, it } from 'vitest';
import { isPathBelow, isShownText, openDataLimits, openDocument } from './open-data.ts';

const right = {
  address: { hans: 'bulletins/a/x/', hant: 'zh-hant/bulletins/a/x/' },
  kind: 'bulletins',
  date: '2009-09',
  initials: ['zgzxqyxh'],
  filters: { topic: ['finance'], year: ['2009'] },
  parts: [
    { kind: 'name', hans: '中国', hant: '中國' },
    { kind: 'heading', hans: '办法', hant: '辦法', anchor: 's-办法' },
    { kind: 'text', hans: '', hant: '只有繁體' },
    { kind: 'text', hans: 'ISO 9001' },
  ],
};

describe('an open document', () => {
  it('is right as a site writes it', () => {
    expect(openDocument.parse(right)).toEqual(right);
  });

  const text = 'x'.repeat(openDataLimits.partLength);
  it.each<[string, object]>([
    ['an address elsewhere', { address: { hans: 'https://evil.test/', hant: '' } }],
    ['a program for an address', { address: { hans: '', hant: 'javascript:alert(1)' } }],
    ['one address only', { address: { hans: '' } }],
    ['a kind that is markup', { kind: '<b>' }],
    ['a date that does not exist', { date: '2009-02-30' }],
    ['a key that nobody knows', { html: '<b>' }],
    ['an origin of its own', { filters: { origin: ['casme'] } }],
    ['a filter that is text', { filters: { topic: ['融资'] } }],
    ['too many values', { filters: { topic: Array(openDataLimits.filterValues + 1).fill('a') } }],
    ['no parts', { parts: [] }],
    ['no title', { parts: [{ kind: 'text', hans: '甲' }] }],
    ['an empty title', { parts: [{ kind: 'name', hans: '' }] }],
    ['a title in one script only', { parts: [{ kind: 'name', hans: '甲', hant: '' }] }],
    ['a part without text', { parts: [...right.parts, { kind: 'text', hans: '' }] }],
    ['a part of another kind', { parts: [...right.parts, { kind: 'script', hans: '甲' }] }],
    ['an anchor that ends the address', { parts: [...right.parts, { kind: 'text', hans: '甲', anchor: '"><script>' }] }],
    ['a text with a control character', { parts: [{ kind: 'name', hans: '甲\u001f乙' }] }],
    ['a text that turns the direction', { parts: [{ kind: 'name', hans: '甲\u202e乙' }] }],
    ['half a character', { parts: [{ kind: 'name', hans: '甲\ud842' }] }],
    ['a part that is too long', { parts: [{ kind: 'name', hans: `${text}x` }] }],
    ['a page that is too long', { parts: Array(3).fill({ kind: 'name', hans: text }) }],
    ['a page too long in one script', { parts: Array(3).fill({ kind: 'name', hans: '甲', hant: text }) }],
    ['too many parts', { parts: Array(openDataLimits.parts + 1).fill({ kind: 'name', hans: '甲' }) }],
    ['initials in capitals', { initials: ['ZG'] }],
    ['a text in the place of a list', { parts: '甲' }],
  ])('with %s is refused', (_name, wrong) => {
    expect(openDocument.safeParse({ ...right, ...wrong }).success).toBe(false);
  });
});

describe('isPathBelow', () => {
  it.each(['', 'bulletins/a/x/', 'zh-hant/glossary/#term-x', 'a/%E5%8A%9E/', 'a.b/c_d~e/'])('takes %j', (path) => {
    expect(isPathBelow(path)).toBe(true);
  });

  it.each([
    '/',
    '/bulletins/',
    '//evil.test/',
    '\\\\evil.test/',
    'https://evil.test/',
    'HTTPS:evil.test',
    'javascript:alert(1)',
    'data:text/html,x',
    '../',
    'a/../../b/',
    'a/%2e%2E/%2e%2e/b/',
    './a/',
    'a/./b/',
    'a?q=x',
    '?q',
    'a b/',
    ' a/',
    'a\n/',
    'a\u202e/',
    'a/"onclick="x',
    'a/<b>',
    '@evil.test/',
    ':80/',
    'a'.repeat(501),
  ])('refuses %j', (path) => {
    expect(isPathBelow(path)).toBe(false);
  });
});

it('takes for a shown text one line without anything hidden', () => {
  expect(['', '国发〔2009〕36号', '𠮷野', '👩‍👧', 'a b'].filter((text) => !isShownText(text))).toEqual([]);
  const hidden = [
    '\u0000',
    '\u001e',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u{e0041}',
    '\t',
    '\n',
    '\ud800',
  ];
  expect(hidden.filter((sign) => isShownText(`甲${sign}乙`))).toEqual([]);
});
