import { describe, expect, it } from 'vitest';
import { withLiveSites } from './live.ts';
import { dead, hrefs, never, other, own, question, serviceOf, site, view } from './live-testing.ts';
import type { Chosen, FacetCounts, SearchService } from './protocol.ts';
import { SearchFailure } from './protocol.ts';

describe('sites that all answer', () => {
  it('are merged by rank, this site first, and say where they are from', async () => {
    const search = withLiveSites(own(2), [site('a', other('a', 3)), site('b', other('b', 1))]);
    const answer = await search.search(question());
    expect(hrefs(answer)).toEqual([
      '/own/0/',
      'https://a.test/0/',
      'https://b.test/0/',
      '/own/1/',
      'https://a.test/1/',
      'https://a.test/2/',
    ]);
    expect(answer.results.map(({ origin }) => origin)).toEqual([undefined, 'a', 'b', undefined, 'a', 'a']);
    expect(answer).toMatchObject({ total: 6, similar: false, sites: { answered: 3, asked: 3 } });
  });

  it('give page after page the same list, each result once', async () => {
    const [ours, theirs] = [own(30), other('a', 25)];
    const search = withLiveSites(ours, [site('a', theirs)]);
    const whole = hrefs(await withLiveSites(own(30), [site('a', other('a', 25))]).search(question({ count: 100 })));
    const pages: string[] = [];
    for (let from = 0; from < 55; from += 10) pages.push(...hrefs(await search.search(question({ from }))));
    expect(pages).toEqual(whole);
    expect(new Set(pages).size).toBe(55);
    const opened = theirs.asked.reduce((sum, { count }) => sum + count, 0);
    expect(opened).toBe(25);
  });

  it('are merged by date where the reader wants the newest first', async () => {
    const ours = serviceOf([view('/own/new/', { date: '2020-05' }), view('/own/old/')]);
    const theirs = serviceOf([view('https://a.test/x/', { date: '2021' }), view('https://a.test/y/', { date: '2019' })]);
    const answer = await withLiveSites(ours, [site('a', theirs)]).search(question({ sort: 'date' }));
    expect(hrefs(answer)).toEqual(['https://a.test/x/', '/own/new/', 'https://a.test/y/', '/own/old/']);
  });

  it('show what is only similar just where nobody has what was asked for', async () => {
    const similar = serviceOf([view('https://a.test/x/')], { similar: true });
    expect(hrefs(await withLiveSites(own(1), [site('a', similar)]).search(question()))).toEqual(['/own/0/']);
    const nothing = serviceOf([], { instead: ['企'] });
    expect(await withLiveSites(nothing, [site('a', similar)]).search(question())).toMatchObject({ total: 1, similar: true, instead: [] });
    const neither = withLiveSites(nothing, [site('a', serviceOf([]))]);
    expect(await neither.search(question())).toMatchObject({ total: 0, similar: false, instead: ['企'] });
  });
});

describe('a site that is down', () => {
  it.each([
    ['dead', dead],
    ['silent', never],
  ])('and is %s takes nothing from the others, and is told', async (_name, service) => {
    const search = withLiveSites(own(2), [site('a', service), site('b', other('b', 1))], 20);
    const answer = await search.search(question());
    expect(hrefs(answer)).toEqual(['/own/0/', 'https://b.test/0/', '/own/1/']);
    expect(answer.sites).toEqual({ answered: 2, asked: 3 });
    expect(await search.facets(question())).toEqual({ origin: [{ value: 'b', count: 1 }], kind: [], level: [], year: [], status: [] });
  });

  it('in the middle keeps the list of results as it was', async () => {
    const theirs = other('a', 30);
    let isDown = false;
    const failing: SearchService = { ...theirs, search: (given) => (isDown ? dead.search(given) : theirs.search(given)) };
    const search = withLiveSites(own(30), [site('a', failing)]);
    const first = hrefs(await search.search(question()));
    isDown = true;
    const second = hrefs(await search.search(question({ from: 10 })));
    expect(first).toContain('https://a.test/4/');
    expect(new Set([...first, ...second]).size).toBe(20);
  });

  it('is asked again with the next question', async () => {
    let isDown = true;
    const theirs = other('a', 1);
    const failing: SearchService = { ...theirs, search: (given) => (isDown ? dead.search(given) : theirs.search(given)) };
    const search = withLiveSites(own(1), [site('a', failing)]);
    expect((await search.search(question())).sites).toEqual({ answered: 1, asked: 2 });
    isDown = false;
    expect((await search.search(question())).sites).toEqual({ answered: 2, asked: 2 });
  });

  it('is this one: that is a failure, whatever the others say', async () => {
    await expect(withLiveSites(dead, [site('a', other('a', 1))]).search(question())).rejects.toThrow(SearchFailure);
  });
});

describe('filters', () => {
  const asked = async (chosen: Chosen) => {
    const [ours, theirs] = [own(1), other('a', 1)];
    await withLiveSites(ours, [site('a', theirs)]).search(question({ chosen }));
    return [ours.asked.length, theirs.asked.map((given) => given.chosen)];
  };

  it.each<[string, Chosen, [number, Chosen[]]]>([
    ['none', {}, [1, [{}]]],
    ['a kind', { kind: 'reports' }, [1, [{ kind: 'reports' }]]],
    ['a term of this network', { topic: 'finance' }, [1, []]],
    ['this site', { origin: 'here' }, [1, []]],
    ['another site', { origin: 'a', year: '2009' }, [0, [{ year: '2009' }]]],
    ['another site that is not asked live', { origin: 'joined' }, [1, []]],
  ])('with %s chosen ask those who can answer', async (_name, chosen, expected) => {
    expect(await asked(chosen)).toEqual(expected);
  });

  it('are counted together where they mean the same', async () => {
    const ours = {
      ...own(1),
      facets: async (): Promise<FacetCounts> => ({ kind: [{ value: 'reports', count: 1 }], topic: [{ value: 'finance', count: 1 }] }),
    };
    const counts = {
      kind: [
        { value: 'bulletins', count: 3 },
        { value: 'reports', count: 1 },
      ],
      topic: [{ value: 'finance', count: 9 }],
      year: [{ value: '2009', count: 2 }],
    };
    const theirs = { ...other('a', 4), facets: async (): Promise<FacetCounts> => counts };
    expect(await withLiveSites(ours, [site('a', theirs)]).facets(question())).toEqual({
      kind: [
        { value: 'bulletins', count: 3 },
        { value: 'reports', count: 2 },
      ],
      topic: [{ value: 'finance', count: 1 }],
      year: [{ value: '2009', count: 2 }],
      level: [],
      status: [],
      origin: [{ value: 'a', count: 4 }],
    });
  });

  it('give nothing where nobody can answer', async () => {
    const search = withLiveSites(own(1), [site('a', other('a', 1))]);
    expect(await search.search(question({ chosen: { origin: 'a', topic: 'finance' } }))).toMatchObject({ total: 0, results: [] });
  });
});

it('suggests from this site alone', async () => {
  const suggestion = { href: '/own/', title: [], kind: 'reports' };
  const theirs = { ...other('a', 1), suggest: () => Promise.reject(new Error('asked')) };
  const search = withLiveSites({ ...own(1), suggest: async () => [suggestion] }, [site('a', theirs)]);
  expect(await search.suggest('企')).toEqual([suggestion]);
});
