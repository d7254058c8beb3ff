import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './document.ts';
import { fromOpenDocument, toOpenDocument } from './exchange.ts';
import { openDataLimits, openDocument } from './open-data.ts';

const own: SearchDocument = {
  address: '/bulletins/a/x/',
  parts: {
    hans: [
      { kind: 'name', text: '中国' },
      { kind: 'heading', text: '办法', anchor: 's-办法' },
      { kind: 'text', text: 'ISO 9001' },
      { kind: 'text', text: '' },
    ],
    hant: [
      { kind: 'name', text: '中國' },
      { kind: 'heading', text: '辦法', anchor: 's-办法' },
      { kind: 'text', text: 'ISO 9001' },
      { kind: 'text', text: '只有繁體' },
    ],
  },
  initials: ['zg'],
  kind: 'bulletins',
  date: '2009',
  filters: { kind: ['bulletins'], topic: ['finance', 'their-own'], year: ['2009'], origin: ['here'] },
};
const address = { hans: 'bulletins/a/x/', hant: 'zh-hant/bulletins/a/x/' };
const joining = { origin: 'partner', url: 'https://partner.test/sme/', isKnown: (_: string, value: string) => value !== 'their-own' };
const longest = (text: string, count: number): SearchDocument => {
  const parts = Array.from({ length: count }, () => ({ kind: 'name' as const, text }));
  return { ...own, parts: { hans: parts, hant: parts } };
};

describe('a document that goes to another site and is joined there', () => {
  const open = toOpenDocument(own, address);
  const joined = fromOpenDocument(openDocument.parse(JSON.parse(JSON.stringify(open))), joining);

  it('keeps its texts in both scripts, its date and its initials', () => {
    expect(joined).toMatchObject({ parts: own.parts, date: '2009', initials: ['zg'], kind: 'bulletins' });
  });

  it('has its whole address in both scripts', () => {
    expect(joined.address).toEqual({
      hans: 'https://partner.test/sme/bulletins/a/x/',
      hant: 'https://partner.test/sme/zh-hant/bulletins/a/x/',
    });
  });

  it('keeps those values of filters that mean the same here, and has its origin from us', () => {
    expect(joined.filters).toEqual({ kind: ['bulletins'], topic: ['finance'], year: ['2009'], origin: ['partner'] });
  });

  it('is a page where its kind is not known here', () => {
    expect(fromOpenDocument({ ...open, kind: 'recipes' }, joining)).toMatchObject({ kind: 'page', filters: { kind: ['page'] } });
  });
});

describe('toOpenDocument', () => {
  it.each([
    ['many parts', longest('甲', openDataLimits.parts + 5)],
    ['a long part', longest('𠮷'.repeat(openDataLimits.partLength), 1)],
    ['a long page', longest('甲'.repeat(openDataLimits.partLength), 9)],
    ['signs that do not show', longest('甲\u200b\u001f\n乙\ud800', 1)],
    ['many names', { ...own, initials: Array<string>(openDataLimits.names + 1).fill('zg') }],
    ['many values', { ...own, filters: { association: Array<string>(openDataLimits.filterValues + 1).fill('a') } }],
  ])('makes of a document with %s one that others take', (_name, document) => {
    expect(openDocument.safeParse(toOpenDocument(document, address)).error).toBe(undefined);
  });
});
