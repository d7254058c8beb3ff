import { describe, expect, it } from 'vitest';
import type { SearchDocument, SearchPart } from '../../domain/search/document.ts';
import { createFold } from '../../domain/search/fold.ts';
import { indexWords } from '../../domain/search/index-words.ts';
import { createScriptTable } from '../../domain/search/script-table.ts';
import { type StoredDocument, storeDocument } from '../../domain/search/stored-document.ts';
import { pairWord } from '../../domain/search/tokens.ts';
import type { LoadedIndex } from './load-index.ts';
import type { SearchResult } from './pagefind.ts';
import { SearchFailure, type SearchPlace, type SearchQuestion } from './protocol.ts';
import { runSearch } from './run-service.ts';

const fold = createFold(createScriptTable(() => true));
const place: SearchPlace = { bundle: '/pagefind/', pages: '/zh-hant/', script: 'hant' };

const part = (kind: SearchPart['kind'], text: string, anchor?: string): SearchPart => ({ kind, text, ...(anchor ? { anchor } : {}) });

function documentOf(slug: string, hans: SearchPart[], hant: SearchPart[], more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    address: `/bulletins/x/${slug}/`,
    kind: 'bulletins',
    initials: [],
    filters: { kind: ['bulletins'] },
    parts: { hans, hant },
    ...more,
  };
}

const documents: SearchDocument[] = [
  documentOf(
    'law',
    [part('name', '中小企业促进法'), part('heading', '融资', 's-rz'), part('text', '国家完善融资担保，著名的办法见国发〔2009〕36号。')],
    [part('name', '中小企業促進法'), part('heading', '融資', 's-rz'), part('text', '國家完善融資擔保，著名的辦法見國發〔2009〕36號。')],
    { date: '2017-09-01', filters: { kind: ['bulletins'], year: ['2017'] } },
  ),
  documentOf(
    'casme',
    [part('name', '中国中小企业协会'), part('text', '服务、维权。')],
    [part('name', '中國中小企業協會'), part('text', '服務、維權。')],
    {
      kind: 'associations',
      initials: ['zgzxqyxh'],
      date: '2006-12',
      example: true,
      filters: { kind: ['associations'], year: ['2006'] },
    },
  ),
  documentOf('other', [part('name', '别家'), part('text', '融资的事')], [part('name', '別家'), part('text', '融資的事')], {
    address: { hans: 'https://other.example/a/', hant: 'https://other.example/zh-hant/a/' },
    filters: { kind: ['bulletins'], origin: ['other'], year: ['2017'] },
  }),
];

/** Every document is of the first shard. */
const wordOf = (query: string) => (query.startsWith('"') ? query.slice(1, -1) : query.slice(0, -1));

/** What Pagefind does with an index of these documents, as far as the search asks it. */
function load(broken: () => boolean = () => false): LoadedIndex {
  const stored = documents.map((document) => storeDocument(document, fold));
  const words = new Map<string, Map<number, number[]>>();
  for (const [number, document] of documents.entries()) {
    const word = (word: string, at: number) => {
      const of = words.get(word) ?? new Map<number, number[]>();
      words.set(word, of.set(number, [...(of.get(number) ?? []), at]));
    };
    indexWords(document, fold, { word, pair: (first, second, at) => word(pairWord(first, second), at) });
  }
  const result = (number: number, places: number[]): SearchResult => {
    const { url, content, meta } = stored[number] as StoredDocument;
    return { id: `id-${number}`, words: places, data: async () => ({ raw_url: url, content, meta }) };
  };
  return {
    fold,
    frequency: () => 0,
    documents: documents.length,
    demandWhole: () => {
      if (broken()) throw new SearchFailure('missing');
    },
    pagefind: {
      filters: async () => ({ kind: { bulletins: 2, associations: 1 }, year: { '2017': 2, '2006': 1 }, origin: { other: 1 } }),
      search: async (query, options) => {
        const [of, isQuoted] = [words.get(wordOf(query)) ?? new Map<number, number[]>(), query.startsWith('"')];
        const found = [...of].map(([number, places]) => ({ number, result: result(number, isQuoted ? places.slice(0, 1) : places) }));
        const [filter, value] = Object.entries(options?.filters ?? {})[0] ?? [];
        const having = found
          .filter(({ number }) => filter === undefined || stored[number]?.filters[filter]?.includes(value as string))
          .map((one) => one.result);
        return { results: options?.sort ? having.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1)) : having };
      },
    },
  };
  function dateOf({ id }: SearchResult) {
    return stored[Number(id.slice(3))]?.sort['date'] ?? '';
  }
}

const service = () => runSearch(place, async () => load());
const ask = (query: string, more: Partial<SearchQuestion> = {}) =>
  service().search({ query, chosen: {}, sort: 'relevance', from: 0, count: 10, ...more });
const marked = (runs: { text: string; mark: boolean }[]) => runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('an answer', () => {
  it('is in the script of the reader, whatever script was typed', async () => {
    const { total, results } = await ask('融资担保');
    expect(total).toBe(1);
    expect(results[0]).toMatchObject({ href: '/zh-hant/bulletins/x/law/#s-rz', kind: 'bulletins', date: '2017-09-01', heading: '融資' });
    expect(marked(results[0]?.title ?? [])).toBe('中小企業促進法');
    expect(marked(results[0]?.excerpt ?? [])).toBe('國家完善[融資擔保]，著名的辦法見國發〔2009〕36號。');
  });

  it('marks in the title what is found there, without a heading', async () => {
    const [result] = (await ask('中小企业协会')).results;
    expect(marked(result?.title ?? [])).toBe('中國[中小企業協會]');
    expect(result).toMatchObject({ example: true, href: '/zh-hant/bulletins/x/casme/' });
    expect(result?.heading).toBeUndefined();
  });

  it.each(['国发〔2009〕36号', '國發[2009]36號', '国发2009 36', '国发200936号'])('finds a document number typed as %s', async (query) => {
    expect((await ask(query)).results.map(({ href }) => href)).toEqual(['/zh-hant/bulletins/x/law/#s-rz']);
  });

  it('leads to another site at its own address', async () => {
    const { results } = await ask('融资的事');
    expect(results[0]).toMatchObject({ href: 'https://other.example/zh-hant/a/', origin: 'other' });
  });

  it('is nothing for a short string that stands nowhere, with shorter ones that do', async () => {
    expect(await ask('企业融')).toEqual({ total: 0, results: [], similar: false, instead: ['企业'] });
    expect((await ask('融资 协会')).instead).toEqual(['协会', '融资']);
  });

  it('has what is like a long question that stands nowhere, and says so', async () => {
    const { similar, results } = await ask('中小企业如何得到融资担保？');
    expect(similar).toBe(true);
    expect(results[0]?.href).toContain('/law/');
  });

  it('is empty for an empty question', async () => {
    expect(await ask(' “” ')).toMatchObject({ total: 0, instead: [] });
  });

  it('finds names by their initials, and none by what is only in part like them', async () => {
    expect((await ask('zgzxqyxz')).total).toBe(0);
    expect((await ask('zgzxqyxh')).results.map(({ kind }) => kind)).toEqual(['associations']);
  });
});

describe('narrowing down', () => {
  it('keeps what has the chosen values', async () => {
    expect((await ask('融资', { chosen: { origin: 'other' } })).total).toBe(1);
    expect((await ask('融资', { chosen: { kind: 'associations' } })).total).toBe(0);
  });

  it('counts for each filter what choosing each value would leave', async () => {
    const counts = await service().facets({ query: '融资', chosen: { origin: 'other' } });
    expect(counts.kind).toEqual([{ value: 'bulletins', count: 1 }]);
    expect(counts.year).toEqual([{ value: '2017', count: 1 }]);
    expect(counts.origin).toEqual([{ value: 'other', count: 1 }]);
    expect(counts.topic).toEqual([]);
  });

  it('orders by date, the newest first', async () => {
    const { results } = await ask('中小企业', { sort: 'date' });
    expect(results.map(({ date }) => date)).toEqual(['2017-09-01', '2006-12']);
  });

  it('opens results from where it is told', async () => {
    const { total, results } = await ask('中小企业', { sort: 'date', from: 1, count: 1 });
    expect([total, results.length, results[0]?.date]).toEqual([2, 1, '2006-12']);
  });
});

describe('suggestions', () => {
  it('are names that hold the text, or whose initials do', async () => {
    expect((await service().suggest('中小')).map(({ href }) => href)).toEqual(['/zh-hant/bulletins/x/law/', '/zh-hant/bulletins/x/casme/']);
    expect((await service().suggest('zxqy')).map(({ kind }) => kind)).toEqual(['associations']);
    expect(await service().suggest('融资担')).toEqual([]);
    expect(await service().suggest('')).toEqual([]);
  });
});

it('fails where a part of the index is missing, and loads it anew with the next question', async () => {
  let broken = true;
  const flaky = runSearch(place, async () => load(() => broken));
  const question: SearchQuestion = { query: '融资', chosen: {}, sort: 'relevance', from: 0, count: 10 };
  await expect(flaky.search(question)).rejects.toThrow(SearchFailure);
  broken = false;
  expect((await flaky.search(question)).total).toBe(2);
});
