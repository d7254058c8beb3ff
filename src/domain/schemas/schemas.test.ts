import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../collections.ts';
import { contributor, doubt, sourceReference, statistic } from './common.ts';
import { schemas } from './index.ts';
import { keysAt, schemaAt } from './keys.ts';
import { network } from './network.ts';
import { account, decimal, flag, language, partialDate, reference, slug, text, url, wholeNumber } from './scalars.ts';

const all: [string, z.ZodType][] = [...Object.entries(schemas), ['network', network]];

/** Every object schema in a schema, by the path that leads to it. */
function objectsIn(schema: z.ZodType, path = ''): [string, z.ZodObject][] {
  if (schema instanceof z.ZodOptional) return objectsIn(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return objectsIn(schema.element as z.ZodType, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  const inner = Object.entries(schema.shape).flatMap(([key, value]) => objectsIn(value as z.ZodType, `${path}.${key}`));
  return [[path, schema], ...inner];
}

describe('every schema', () => {
  it('stands for a collection, and every collection has one', () => {
    expect(Object.keys(schemas).sort()).toEqual([...collections].sort());
  });

  it.each(all)('of %s refuses unknown keys at every depth', (_name, schema) => {
    for (const [path, object] of objectsIn(schema)) {
      const codes = object.safeParse({ titel: 'x' }).error?.issues.map(({ code }) => code);
      expect(codes, path).toContain('unrecognized_keys');
    }
  });

  it.each(all)('of %s refuses keys that objects inherit', (_name, schema) => {
    const hostile = JSON.parse('{"__proto__": {"title": "x"}, "constructor": "y"}');
    const keys = schema.safeParse(hostile).error?.issues.flatMap((issue) => ('keys' in issue ? issue.keys : []));
    expect(keys).toEqual(['__proto__', 'constructor']);
  });

  it.each(Object.entries(schemas))('of %s describes its keys in Chinese', (_name, schema) => {
    for (const [key, value] of Object.entries((schema as z.ZodObject).shape)) {
      expect((value as z.ZodType).description, key).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(all)('of %s refuses everything that is not a group of keys', (_name, schema) => {
    for (const value of ['x', [], null, undefined]) expect(schema.safeParse(value).success).toBe(false);
  });
});

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('scalars', () => {
  it.each([
    [text(), ['中', ' x ', '0'], ['', '   ', '\u3000', undefined, null, [], {}]],
    [flag(), ['true', 'false'], ['True', 'yes', '是', '', '1']],
    [
      account(),
      ['example-clerk', 'gitee:Example.Clerk_2'],
      ['', '@clerk', '-clerk', 'gitea:clerk', ' clerk', 'clerk ', '职员', undefined, []],
    ],
    [wholeNumber(), ['0', '007', '999999999999999'], ['', '-1', '1.0', '1e3', '0x1', ' 1', '１２', '十', '1,000', '9999999999999999']],
    [
      decimal(),
      ['0', '-1', '3.14', '007.50'],
      ['', '.5', '5.', '+1', '1e3', '１２', '3．5', '1,000', '10%', 'NaN', 'Infinity', '1.1234567'],
    ],
    [partialDate(), ['2007', '2007-03', '2007-03-22'], ['2007-3', '２００７', '2007年', '2007-02-30', '', '今天']],
    [slug(), ['a', '1', 'a-b-2'], ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a/b', '中', 'ａ', '__proto__', 'a\n']],
    [language(), ['zh', 'en', 'zh-Hans', 'zh-Hant'], ['', 'ZH', 'zh-hans', 'zh-CN', 'chinese', 'zh-Hans-CN']],
    [reference('any', 'related'), ['a', 'a/b', 'a/b/c-1'], ['', '/a', 'a/', 'a//b', 'a/b/c/d', '../a', 'A/b', 'a/b.mdx', 'constructor/ B']],
  ] as const)('accept what they should and refuse the rest (%#)', (schema, right, wrong) => {
    for (const value of right) expect(accepts(schema, value), JSON.stringify(value)).toBe(true);
    for (const value of wrong) expect(accepts(schema, value), JSON.stringify(value)).toBe(false);
  });

  it.each([
    'https://www.gov.cn/',
    'http://www.gov.cn/a?b=c#d',
    'HTTPS://gov.cn',
    'https://例子.中国/页',
  ])('accept the address %s', (address) => {
    expect(accepts(url(), address)).toBe(true);
  });

  it.each([
    'www.gov.cn',
    '//gov.cn/',
    'ftp://gov.cn/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://gov.cn',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.cn',
    'https://',
    'https:gov.cn',
    'https:///',
    'https://user@gov.cn/',
    'https://user:pass@gov.cn/',
    'https://gov.cn@evil.test/',
    'https://gov.cn\\@evil.test/',
    'https://gov .cn/',
    'https://gov.cn/a b',
  ])('refuse the address %j', (address) => {
    expect(accepts(url(), address)).toBe(false);
  });

  it('turn text into what it means', () => {
    expect([text().parse(' x '), flag().parse('false'), wholeNumber().parse('007'), decimal().parse('-1.50')]).toEqual([
      'x',
      false,
      7,
      -1.5,
    ]);
    expect(partialDate().parse('2007-03')).toBe('2007-03');
  });
});

describe('common parts', () => {
  const by = (value: object) => accepts(contributor, { role: 'author', ...value });

  it('credit exactly one of person, association and name', () => {
    expect([by({ person: 'a/b' }), by({ association: 'a' }), by({ name: '甲' })]).toEqual([true, true, true]);
    expect([by({}), by({ person: 'a/b', name: '甲' }), by({ role: 'boss', name: '甲' })]).toEqual([false, false, false]);
  });

  it('want unit, scope and period of every figure', () => {
    const right = { id: 'a', label: '企业', value: '3', unit: '家', scope: '甲', period: '2007年' };
    expect(accepts(statistic, right)).toBe(true);
    for (const key of Object.keys(right)) expect(accepts(statistic, { ...right, [key]: undefined }), key).toBe(false);
    expect(accepts(statistic, { ...right, qualifier: '大约' })).toBe(false);
  });

  it('want an id of a source and a text of a doubt', () => {
    expect([accepts(sourceReference, {}), accepts(doubt, { source: 'a/b' })]).toEqual([false, false]);
  });
});

describe('keysAt', () => {
  it('finds the keys at a path through lists and optional keys', () => {
    expect(keysAt(schemas.bulletins, ['sources', 0])).toEqual(['id', 'page', 'covers']);
    expect(keysAt(schemas.issues, ['sections', 2])).toEqual(['column', 'heading', 'articles']);
    expect(keysAt(schemas.bulletins, ['title'])).toEqual([]);
    expect(keysAt(schemas.bulletins, ['nothing', 'here'])).toEqual([]);
  });

  it('finds no schema where the path leads nowhere', () => {
    expect(schemaAt(schemas.bulletins, ['titel'])).toBeNull();
  });
});
