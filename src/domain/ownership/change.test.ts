import { describe, expect, it } from 'vitest';
import { keeperOf, pathInFinding } from './change.ts';

const nfd = 'src/content/reports/e\u0301xample/a.mdx';

describe('keeperOf', () => {
  it.each([
    ['src/content/reports/example-city/a.mdx', { kind: 'association', association: 'example-city' }],
    ['src/content/associations/example-city/deep/logo.png', { kind: 'association', association: 'example-city' }],
    ['src/content/reports/Example-City/a.mdx', { kind: 'association', association: 'Example-City' }],
    ['src/content/reports//a.mdx', { kind: 'association', association: '' }],
    ['src/content/reports/../reports/example-city/a.mdx', { kind: 'association', association: '..' }],
    ['src/content/network/topics.yaml', { kind: 'network' }],
    ['addresses.lock', { kind: 'list' }],
    ['frozen.lock', { kind: 'list' }],
    ['src/content/reports/example-city', { kind: 'unclaimed' }],
    ['src/content/reports/example-city/', { kind: 'unclaimed' }],
    ['src/content/Reports/example-city/a.mdx', { kind: 'unclaimed' }],
    ['src/content/topics/example-city/a.mdx', { kind: 'unclaimed' }],
    ['src/content/network', { kind: 'unclaimed' }],
    ['src/content/./reports/example-city/a.mdx', { kind: 'unclaimed' }],
    ['src/Content/reports/example-city/a.mdx', { kind: 'outside' }],
    ['src\\content\\reports\\example-city\\a.mdx', { kind: 'outside' }],
    ['"src/content/reports/example-city/a.mdx"', { kind: 'outside' }],
    ['./src/content/reports/example-city/a.mdx', { kind: 'outside' }],
    ['ADDRESSES.lock', { kind: 'outside' }],
    ['src/content', { kind: 'outside' }],
  ])('%s', (path, keeper) => {
    expect(keeperOf(path)).toEqual(keeper);
  });
});

describe('pathInFinding', () => {
  it.each([
    ['src/content/reports/a/b.mdx', 'reports/a/b.mdx'],
    ['addresses.lock', 'addresses.lock'],
    ['scripts/check.ts', '../../scripts/check.ts'],
    ['src/content/a\n::error::b', 'a\\u{a}::error::b'],
    ['src/content/a\u202eb\u200b\u001b[0m', 'a\\u{202e}b\\u{200b}\\u{1b}[0m'],
    ['src/content/../x/..', '\\u{2e}\\u{2e}/x/\\u{2e}\\u{2e}'],
    ['src/content/a\\u{a}', 'a\\u{5c}u{a}'],
    [nfd, 'reports/e\\u{301}xample/a.mdx'],
    ['src/content/reports/示例/a.mdx', 'reports/示例/a.mdx'],
  ])('prints %j as %j', (path, shown) => {
    expect(pathInFinding(path)).toBe(shown);
  });
});
