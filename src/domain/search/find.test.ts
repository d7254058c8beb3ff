import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './document.ts';
import { findDocuments, type Places } from './find.ts';
import { createFold } from './fold.ts';
import { indexWords } from './index-words.ts';
import { planAsks } from './plan.ts';
import { parseQuery } from './query.ts';
import { rankDocuments, rankWithNames } from './rank.ts';
import { createScriptTable } from './script-table.ts';
import { pairWord } from './tokens.ts';

const fold = createFold(createScriptTable(() => true));

function documentOf(id: string, texts: string[], kind = 'bulletins'): SearchDocument {
  const parts = texts.map((text, index) => ({ kind: index === 0 ? ('name' as const) : ('text' as const), text }));
  return { address: id, kind, initials: [], filters: {}, parts: { hans: parts, hant: parts } };
}

/** An index of documents that counts what it is asked. */
function indexOf(documents: SearchDocument[]) {
  const words = new Map<string, Map<string, number[]>>();
  for (const document of documents) {
    const word = (word: string, place: number) => {
      const of = words.get(word) ?? new Map<string, number[]>();
      words.set(word, of.set(String(document.address), [...(of.get(String(document.address)) ?? []), place]));
    };
    indexWords(document, fold, { word, pair: (first, second, place) => word(pairWord(first, second), place) });
  }
  const asked: string[] = [];
  const ask = async (word: string): Promise<Places> => {
    asked.push(word);
    return words.get(word) ?? new Map();
  };
  return { ask, asked };
}

async function search(documents: SearchDocument[], text: string, frequency = (_: string) => 0) {
  const index = indexOf(documents);
  const query = parseQuery(text, fold);
  const found = await findDocuments(query, index.ask, frequency);
  return { ids: rankDocuments(query, found), found, asked: index.asked };
}

const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => documentOf(`many-${index}`, [`题${index}`, text]));

describe('finding', () => {
  it('has every document in which the words stand, and no other, where many are left', async () => {
    const documents = [
      ...many(20, '中小企业协会联席会议'),
      documentOf('apart', ['题', '中小企业的协会']),
      documentOf('split', ['题', '中小企业协', '会联席']),
    ];
    const { ids, found } = await search(documents, '中小企業協會');
    expect(found.certain).toBe(true);
    expect(ids.length).toBe(20);
    expect(ids).not.toContain('apart');
    expect(ids).not.toContain('split');
  });

  it('asks for no more where few documents are left, and says so', async () => {
    const documents = [...many(30, '中小企业协会联席会议'), documentOf('one', ['题', '龙头企业协会联席会议'])];
    const { ids, found, asked } = await search(documents, '龙头企业协会联席会议');
    expect(ids).toEqual(['one']);
    expect(found.certain).toBe(false);
    expect(asked.length).toBe(3);
  });

  it('finds a character alone', async () => {
    const { ids } = await search([documentOf('a', ['题', '完。']), documentOf('b', ['题', '无'])], '完');
    expect(ids).toEqual(['a']);
  });

  it('finds by either where the scripts differ in more than characters', async () => {
    const document = documentOf('a', ['题', '软件']);
    document.parts = {
      ...document.parts,
      hant: [
        { kind: 'name', text: '題' },
        { kind: 'text', text: '軟體' },
      ],
    };
    expect((await search([document], '软件')).ids).toEqual(['a']);
    expect((await search([document], '軟體')).ids).toEqual(['a']);
  });

  it('finds any substring of any text, and a text that is longer by anything only where it stands', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'中小企业协会发展的一A1，。“”'), minLength: 3, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 25 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (texts, which, from, length) => {
          const documents = texts.map((one, index) => documentOf(`d${index}`, ['题', one]));
          const source = texts[which % texts.length] as string;
          const units = fold
            .fold(source)
            .units.slice(from % source.length)
            .slice(0, length);
          const query = { words: [units] };
          fc.pre(units.length > 0);
          const found = await findDocuments(query, indexOf(documents).ask, () => 0);
          const truth = texts.flatMap((one, index) => (fold.fold(one).units.join('').includes(units.join('')) ? [`d${index}`] : []));
          const ids = rankDocuments(query, found);
          if (found.certain) expect([...ids].sort()).toEqual(truth.sort());
          else expect(ids).toEqual(expect.arrayContaining(truth));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('the order of results', () => {
  it('has names first, then headings, then texts; what only supports last of each', async () => {
    const documents = [
      documentOf('text', ['题', '讲融资担保']),
      documentOf('source', ['融资担保报道', '文'], 'sources'),
      documentOf('name', ['关于融资担保', '文']),
      { ...documentOf('example', ['融资担保示例', '文']), example: true },
      documentOf('start', ['融资担保办法', '文']),
    ];
    expect((await search(documents, '融资担保')).ids).toEqual(['start', 'name', 'source', 'example', 'text']);
  });

  it('has what is a whole name before a part of longer ones', async () => {
    const documents = [
      documentOf('longer', ['融资担保办法释义', '文']),
      documentOf('end', ['新融资担保办法', '文']),
      documentOf('whole', ['融资担保办法', '文']),
    ];
    const { ask } = indexOf(documents);
    for (const text of ['融资担保办法', '融资 担保办法']) {
      const query = parseQuery(text, fold);
      const found = await findDocuments(query, ask, () => 0);
      expect((await rankWithNames(query, found, ask, () => 0))[0]).toBe('whole');
    }
  });

  it('has words that stand together first', async () => {
    const documents = [documentOf('apart', ['题', '担保在前，融资在后']), documentOf('together', ['题', '讲融资担保'])];
    expect((await search(documents, '融资 担保')).ids).toEqual(['together', 'apart']);
  });

  it('has whole numbers and words, with or without their endings, before parts of others', async () => {
    const documents = [documentOf('part', ['题', '2036年 impolicy']), documentOf('whole', ['题', '共36家，policies'])];
    expect((await search(documents, '36')).ids).toEqual(['whole', 'part']);
    expect((await search(documents, 'policy')).ids).toEqual(['whole', 'part']);
  });
});

describe('English words', () => {
  it.each([
    ['policies', 'policy'],
    ['enterprise', 'enterprises'],
    ['financing', 'financed'],
    ['businesses', 'business'],
    ['SME', 'SMEs'],
  ])('%s is found where there is %s', async (typed, written) => {
    const { ask } = indexOf([documentOf('a', ['题', `the ${written} of`]), documentOf('b', ['题', 'other'])]);
    const { documents } = await findDocuments(parseQuery(typed, fold), ask, () => 0, 0);
    expect([...documents.keys()]).toEqual(['a']);
  });

  it('are not found by what only begins alike', async () => {
    const { found } = await search([documentOf('a', ['题', 'the status of'])], 'stating');
    expect(found.whole.map((places) => [...(places?.keys() ?? [])])).toEqual([[]]);
  });
});

describe('what is asked for', () => {
  const offsets = (text: string, frequent: string[] = []) =>
    planAsks([...text], (pair) => (frequent.includes(pair) ? 1 : 0)).map(({ offset }) => offset);

  it('covers every character with as few pairs as will do', () => {
    expect(offsets('中小企业').sort()).toEqual([0, 2]);
    expect(offsets('中小企业协').length).toBe(3);
    expect(offsets('企业')).toEqual([0]);
    expect(offsets('企')).toEqual([0]);
  });

  it('avoids frequent pairs and asks for them last', () => {
    expect(offsets('老企业家', ['企业'])).toEqual([0, 2]);
    expect(offsets('老企业', ['企业'])).toEqual([0, 1]);
  });

  it('always covers', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 2, maxLength: 30 }), (text) => {
        const covered = new Set(offsets(text, ['甲乙', '丙丁']).flatMap((offset) => [offset, offset + 1]));
        expect(covered.size).toBe([...text].length);
      }),
      { seed: 3 },
    );
  });
});
