import { describe, expect, it } from 'vitest';
import { cascadeOf, versionChains } from './cascade.ts';
import { policy, policyNetwork } from './policy-testing.ts';

const law2002 = policy('law-2002', { level: 'national', effective: '2003-01-01', status: 'amended' });
const law2017 = policy('law-2017', { level: 'national', effective: '2018-01-01' }, 'supersedes law-2002');
const notice = policy('notice', { level: 'provincial', issued: '2026-03' }, 'implements law-2017');
const scope = policy('scope', { level: 'provincial', effective: '2026-09-01' }, 'amends notice');
const rules = policy('rules', { level: 'prefectural' }, 'implements notice', 'based-on law-2017', 'based-on nowhere');
const sibling = policy('sibling', { level: 'provincial' }, 'implements law-2017');
const stray = policy('stray');
const network = policyNetwork(rules, notice, law2017, stray, scope, law2002, sibling);

const idsOf = (id: string, limit = 100) => cascadeOf(id, network, limit).documents.map((document) => document.id);

describe('cascadeOf', () => {
  it('goes from a city up to the nation, with the versions of what it rests on, the widest level first', () => {
    expect(idsOf('rules')).toEqual(['law-2002', 'law-2017', 'notice', 'scope', 'rules']);
  });

  it('goes from a law down to everything that rests on it', () => {
    expect(idsOf('law-2017')).toEqual(['law-2002', 'law-2017', 'sibling', 'notice', 'rules']);
  });

  it('does not go up and down again, to what has only a parent in common', () => {
    expect(idsOf('notice')).not.toContain('sibling');
  });

  it('names every relation between the documents, and none to a document that is not there', () => {
    expect(cascadeOf('rules', network, 100).edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'law-2017 supersedes law-2002',
      'notice implements law-2017',
      'scope amends notice',
      'rules implements notice',
      'rules based-on law-2017',
    ]);
  });

  it('keeps the nearest of too many and counts the others', () => {
    const { documents, edges, hidden } = cascadeOf('rules', network, 3);
    expect(documents.map(({ id }) => id)).toEqual(['law-2017', 'notice', 'rules']);
    expect([edges.length, hidden]).toEqual([3, 2]);
  });

  it('is the document alone where nothing is recorded', () => {
    expect(idsOf('stray')).toEqual(['stray']);
  });

  it('ends where documents rest on one another in a circle', () => {
    const circle = policyNetwork(
      policy('a', {}, 'implements b'),
      policy('b', {}, 'based-on c'),
      policy('c', {}, 'amends a', 'implements c'),
    );
    expect(cascadeOf('a', circle, 100).documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it('lists every chain of versions once, and nothing that stands alone', () => {
  const chains = versionChains([law2017, stray, scope, law2002, notice, rules], network);
  expect(chains.map(({ documents }) => documents.map(({ id }) => id))).toEqual([
    ['law-2002', 'law-2017'],
    ['notice', 'scope'],
  ]);
});
