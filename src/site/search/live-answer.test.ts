import { describe, expect, it } from 'vitest';
import { withLiveSites } from './live.ts';
import { hrefs, never, other, own, question, serviceOf, site, view } from './live-testing.ts';
import type { FacetCounts, SearchAnswer } from './protocol.ts';

describe('a site that is hostile', () => {
  const from = async (results: unknown, more: object = {}) => {
    const hostile = { ...never, search: async () => ({ total: 1, similar: false, instead: [], results, ...more }) as SearchAnswer };
    return withLiveSites(own(1), [site('a', hostile)]).search(question());
  };

  it.each([
    'https://evil.test/x/',
    'https://a.test.evil.test/x/',
    'https://a.test@evil.test/',
    'http://a.test/x/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.test/',
    '/own/0/',
    '',
  ])('cannot lead to %j', async (href) => {
    expect(hrefs(await from([view(href)]))).toEqual(['/own/0/']);
  });

  it('cannot lead out of its folder', async () => {
    const deep = {
      id: 'a',
      url: 'https://a.test/sme/',
      service: serviceOf([view('https://a.test/sme/../x/'), view('https://a.test/sme/y/')]),
    };
    const answer = await withLiveSites(own(0), [deep]).search(question());
    expect(hrefs(answer)).toEqual(['https://a.test/sme/y/']);
    expect(answer.total).toBe(1);
  });

  it('cannot hide signs in texts, nor pass for this site, nor be a kind, date or example of its own', async () => {
    const result = {
      ...view('https://a.test/x/'),
      title: [{ text: '甲\u202e乙', mark: 'yes' }],
      excerpt: [{ text: 'x'.repeat(100_000), mark: true }, { text: {} }, null, 7],
      heading: '题\u0000',
      kind: '<script>',
      date: '2009-99-99T',
      example: 'yes',
      origin: 'here',
      script: 'alert(1)',
    };
    const answer = await from([result]);
    expect(answer.results[1]).toEqual({
      href: 'https://a.test/x/',
      title: [{ text: '甲乙', mark: false }],
      excerpt: [{ text: 'x'.repeat(400), mark: true }],
      heading: '题',
      kind: 'page',
      example: false,
      origin: 'a',
    });
  });

  it.each<[string, unknown, object]>([
    ['no results', undefined, {}],
    ['results that are none', [null, 7, 'x', [], { title: 'x' }], {}],
    ['more than it was asked for', Array(1000).fill(view('https://a.test/x/')), { total: 1000 }],
    ['a number that is none', [], { total: 'many' }],
    ['a number beyond all bounds', [], { total: 1e300 }],
    ['less than it told', [], { total: 50 }],
  ])('cannot break the search by giving %s', async (_name, results, more) => {
    const answer = await from(results, more);
    expect(answer.results[0]?.href).toBe('/own/0/');
    expect(answer.results.length).toBeLessThanOrEqual(10);
    expect(Number.isInteger(answer.total) && answer.total <= 100_001).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    [
      'values that are none',
      { kind: [null, 7, { value: '<b>', count: 1 }, { value: 'reports', count: -1 }], year: [{ value: 'x', count: 1 }] },
    ],
  ])('cannot break the filters by giving %s', async (_name, counts) => {
    const hostile = { ...other('a', 1), facets: async () => counts as FacetCounts };
    const ours = { ...own(1), facets: async (): Promise<FacetCounts> => ({ kind: [{ value: 'reports', count: 1 }] }) };
    const facets = await withLiveSites(ours, [site('a', hostile)], 20).facets(question());
    expect(facets.kind).toEqual([{ value: 'reports', count: 1 }]);
    expect(facets.year ?? []).toEqual([]);
  });
});
