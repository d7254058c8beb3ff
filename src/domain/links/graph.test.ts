import { describe, expect, it } from 'vitest';
import { createGraph, type Link } from './graph.ts';

const link = (from: string, to: string, kind: Link['kind'] = 'related'): Link => ({ from, to, kind });
const graphOf = (links: Link[], ids = ['a', 'b', 'c']) => createGraph(links, (id) => ids.includes(id));

describe('createGraph', () => {
  it('finds every link from both of its ends', () => {
    const graph = graphOf([link('a', 'b', 'supersedes'), link('c', 'b', 'mentions')]);
    expect(graph.outgoing('a')).toEqual([link('a', 'b', 'supersedes')]);
    expect(graph.incoming('b')).toEqual([link('a', 'b', 'supersedes'), link('c', 'b', 'mentions')]);
    expect(graph.outgoing('b')).toEqual([]);
  });

  it('keeps the order in which links come, and several between two entries', () => {
    const links = [link('a', 'c', 'cites'), link('a', 'b'), link('a', 'c', 'mentions')];
    expect(graphOf(links).outgoing('a')).toEqual(links);
  });

  it('leaves out links to nothing', () => {
    const graph = graphOf([link('a', 'gone'), link('a', '')]);
    expect([graph.outgoing('a'), graph.incoming('gone')]).toEqual([[], []]);
  });

  it('knows no inherited names', () => {
    expect([graphOf([]).incoming('constructor'), graphOf([]).outgoing('__proto__')]).toEqual([[], []]);
  });
});
