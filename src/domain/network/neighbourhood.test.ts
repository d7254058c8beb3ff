import { describe, expect, it } from 'vitest';
import type { Link } from '../links/graph.ts';
import type { LinkKind } from '../links/vocabulary.ts';
import { neighbourhoodOf } from './neighbourhood.ts';

const shown = new Set<LinkKind>(['supersedes', 'implements', 'related', 'mentions']);

/** Links written as `'a implements b'`, and the neighbourhood of `me` in them. */
function around(texts: string[], limit = 10, dates: Record<string, string> = {}) {
  const links = texts.map((text): Link => {
    const [from, kind, to] = text.split(' ') as [string, LinkKind, string];
    return { from, kind, to };
  });
  const outgoingOf = (id: string) => (id.startsWith('no-') ? undefined : links.filter(({ from }) => from === id));
  const place = { id: 'me', outgoing: outgoingOf('me') ?? [], incoming: links.filter(({ to }) => to === 'me'), outgoingOf };
  return neighbourhoodOf({ ...place, dateOf: (id) => dates[id] ?? '' }, shown, limit);
}

const names = (texts: string[], limit?: number, dates?: Record<string, string>) =>
  around(texts, limit, dates).neighbours.map(({ id, kind, outgoing }) => `${outgoing ? '→' : '←'}${id} ${kind}`);

describe('neighbourhoodOf', () => {
  it('lists what the entry links to, then what links to it, each by kind', () => {
    expect(names(['me mentions a', 'me implements b', 'c mentions me', 'd supersedes me'])).toEqual([
      '→b implements',
      '→a mentions',
      '←d supersedes',
      '←c mentions',
    ]);
  });

  it('names each entry once, by the strongest link', () => {
    expect(names(['me mentions a', 'me implements a', 'a mentions me'])).toEqual(['→a implements']);
  });

  it('leaves out itself, kinds that no list shows, and entries that there are not', () => {
    expect(names(['me mentions me', 'me has-topic t', 'me related no-entry'])).toEqual([]);
  });

  it('keeps the most tied, then the strongest, then the newest, and counts all', () => {
    const texts = ['a mentions me', 'a related me', 'b implements me', 'c mentions me', 'd mentions me'];
    const dates = { c: '2020', d: '2021' };
    expect(names(texts, 3, dates)).toEqual(['←b implements', '←a related', '←d mentions']);
    expect(around(texts, 3).total).toBe(4);
  });

  it('shares the places between both directions', () => {
    const many = ['me related a', 'me related b', 'me related c', 'x related me', 'y related me', 'z related me'];
    expect(names(many, 4)).toEqual(['→a related', '→b related', '←x related', '←y related']);
    expect(names(many.slice(0, 4), 4)).toHaveLength(4);
    expect(names(many.slice(2), 4)).toHaveLength(4);
  });

  it('tells which of them are linked, each pair once and never by who published them', () => {
    const { between } = around(['me related a', 'me related b', 'c related me', 'c mentions a', 'a mentions c', 'b published-by a']);
    expect(between).toEqual([{ from: 0, to: 2 }]);
  });
});
