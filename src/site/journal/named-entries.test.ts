import { expect, it } from 'vitest';
import { namedEntries } from './named-entries.ts';

const ids = ['issues/a/2026-1', 'issues/b/2026-1', 'issues/a/2026-2'];

it.each([
  ['all where nothing is named', [], ids],
  ['an id', ['issues/a/2026-1'], ['issues/a/2026-1']],
  ['an id without its collection', ['b/2026-1'], ['issues/b/2026-1']],
  ['a slug that only one has', ['2026-2'], ['issues/a/2026-2']],
  ['the path of a page', ['/issues/a/2026-2/'], ['issues/a/2026-2']],
  ['the path of a file', ['src/content/issues/a/2026-2.yaml'], ['issues/a/2026-2']],
  ['each once', ['2026-2', 'a/2026-2', 'a/2026-1'], ['issues/a/2026-2', 'issues/a/2026-1']],
])('means %s', (_what, names, meant) => {
  expect(namedEntries(names, ids)).toEqual({ ids: meant });
});

it.each([
  ['a/2026-3', 'a/2026-1'],
  ['c/2026-2', 'a/2026-2'],
  ['2026-1', 'a/2026-1'],
  ['something-else-altogether', null],
])('knows no single entry named %s', (name, nearest) => {
  expect(namedEntries(['2026-2', name], ids)).toEqual({ unknown: name, nearest });
});
