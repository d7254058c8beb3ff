import { describe, expect, it } from 'vitest';
import { bareRecord, fullRecord } from '../../../../tests/support/journal-documents.ts';
import { schemaFaults } from '../../../../tests/support/xml-schema.ts';
import { doajArticles } from './doaj.ts';

const schema = 'doaj-articles.xsd';

describe('articles for DOAJ', () => {
  it('are valid, with much and with little', async () => {
    const least = fullRecord({
      titleEn: undefined,
      doi: undefined,
      pages: '3, 7',
      abstract: undefined,
      keywords: [],
      names: [],
      issued: undefined,
    });
    const xml = doajArticles([fullRecord(), least]) ?? '';
    expect(await schemaFaults(xml, schema)).toEqual([]);
    expect(xml).toContain(
      '<language>chi</language><publisher>共建编辑部</publisher><journalTitle>共建</journalTitle><eissn>0317-8471</eissn>',
    );
    expect(xml).toContain('<startPage>12</startPage><endPage>15</endPage>');
    expect(xml).toContain('<publicationDate>2026</publicationDate><issue>2</issue><publisherRecordId>');
  });

  it('would be refused with a wrong ISSN or an unknown language', async () => {
    const { container } = fullRecord();
    const wrong = container && fullRecord({ container: { ...container, issn: '1' } });
    expect(await schemaFaults(doajArticles(wrong ? [wrong] : []) ?? '', schema)).not.toEqual([]);
    expect(await schemaFaults((doajArticles([fullRecord()]) ?? '').replaceAll('"chi"', '"zh"'), schema)).not.toEqual([]);
  });

  it('are only articles of a journal with an ISSN, and no examples: without any there is no file', () => {
    const { container } = fullRecord();
    const without = container && fullRecord({ container: { ...container, issn: undefined } });
    expect(
      doajArticles([bareRecord, fullRecord({ example: true }), fullRecord({ type: 'regulation' }), ...(without ? [without] : [])]),
    ).toBeNull();
  });

  it('stay valid whatever titles are', async () => {
    const title = ']]><title language="x">\u0008\ud800&amp;';
    const xml = doajArticles([fullRecord({ title, abstract: title, names: [{ kind: 'person', name: title, role: 'author' }] })]) ?? '';
    expect(await schemaFaults(xml, schema)).toEqual([]);
  });
});
