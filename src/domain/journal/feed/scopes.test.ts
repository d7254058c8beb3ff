import { expect, it } from 'vitest';
import { scopeAddress, scopesOf } from './scopes.ts';

const from = 'reports/a/x';

it('gives an entry to its kind and to what it links to as a part of it, each once', () => {
  const outgoing = [
    { from, to: 'topics/finance', kind: 'has-topic' },
    { from, to: 'regions/sichuan', kind: 'in-region' },
    { from, to: 'associations/a', kind: 'published-by' },
    { from, to: 'associations/a', kind: 'by' },
    { from, to: 'columns/a/b', kind: 'in-column' },
  ] as const;
  expect(scopesOf({ collection: 'articles', outgoing })).toEqual([
    '',
    'articles',
    'topics/finance',
    'regions/sichuan',
    'associations/a',
    'columns/a/b',
  ]);
});

it('gives it to nobody that it only speaks of, to no person, and to no place that only sent somebody', () => {
  const outgoing = [
    { from, to: 'associations/b', kind: 'mentions' },
    { from, to: 'associations/c', kind: 'related' },
    { from, to: 'people/a/someone', kind: 'by' },
    { from, to: 'regions/beijing', kind: 'attended-by' },
    { from, to: 'bulletins/a/y', kind: 'based-on' },
  ] as const;
  expect(scopesOf({ collection: 'reports', outgoing })).toEqual(['', 'reports']);
});

it('puts the feeds of a scope below its page', () => {
  expect(['', 'reports', 'topics/finance'].map(scopeAddress)).toEqual(['/', '/reports/', '/topics/finance/']);
});
