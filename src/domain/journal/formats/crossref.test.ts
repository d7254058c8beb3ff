import { describe, expect, it } from 'vitest';
import { bareRecord, fullRecord } from '../../../../tests/support/journal-documents.ts';
import { schemaFaults } from '../../../../tests/support/xml-schema.ts';
import type { BibliographicRecord, RecordContainer } from '../record.ts';
import { crossrefDeposit } from './crossref.ts';

const schema = 'crossref-5.3.1.xsd';
const depositor = { name: '共建编辑部', email: 'editors@gongjian.example', host: 'gongjian.example', asOf: '2026-11-24' };
const printed = (records: readonly BibliographicRecord[], changes: Partial<typeof depositor & { crossmarkPolicy: string }> = {}) =>
  crossrefDeposit(records, { ...depositor, ...changes }) ?? '';
const container = fullRecord().container as RecordContainer;

describe('a deposit for Crossref', () => {
  it('is valid, with much and with little, over several issues', async () => {
    const least = fullRecord({ doi: '10.5555/least', names: [], updates: [], pages: undefined, abstract: undefined, licence: undefined });
    const earlier = fullRecord({
      doi: '10.5555/early',
      issued: undefined,
      container: { ...container, issue: 1, issueUrl: 'https://gongjian.example/1/' },
    });
    const xml = printed([fullRecord(), least, earlier]);
    expect(await schemaFaults(xml, schema)).toEqual([]);
    expect(xml.match(/<journal>/g)).toHaveLength(2);
    expect(xml).toContain('<doi_batch_id>gongjian.example-2026-11-24</doi_batch_id><timestamp>20261124000000</timestamp>');
    expect(xml).toContain(
      '<doi_data><doi>10.5555/payment.1</doi><resource>https://gongjian.example/articles/editorial/payment/</resource></doi_data>',
    );
  });

  it('tells of updates as relations, and as Crossmark where the publisher has a policy', async () => {
    const relations = printed([fullRecord()]);
    expect(relations).toContain(
      '<rel:related_item><rel:intra_work_relation relationship-type="replaces" identifier-type="uri">https://gongjian.example/article-versions/editorial/payment-v1/<',
    );
    expect(relations).not.toContain('<crossmark');
    const crossmark = printed([fullRecord()], { crossmarkPolicy: '10.5555/policy' });
    expect(await schemaFaults(crossmark, schema)).toEqual([]);
    expect(crossmark).toContain(
      '<updates><update type="correction" date="2026-11-23">10.5555/payment.1</update><update type="expression_of_concern" date="2026-11-01">10.5555/payment.1</update></updates>',
    );
  });

  it('would be refused with a wrong DOI, or with what the schema does not have', async () => {
    expect(await schemaFaults(printed([fullRecord({ doi: '11.1/x' })]), schema)).not.toEqual([]);
    expect(await schemaFaults(printed([fullRecord()]).replace('<titles>', '<titles><headline/>'), schema)).not.toEqual([]);
  });

  it('holds only articles with a DOI in a journal with an ISSN, and no examples: without any there is no file', () => {
    const none = [
      bareRecord,
      fullRecord({ example: true }),
      fullRecord({ doi: undefined }),
      fullRecord({ container: undefined }),
      fullRecord({ container: { ...container, issn: undefined } }),
    ];
    expect(crossrefDeposit(none, depositor)).toBeNull();
  });

  it('names those whom Crossref can name', () => {
    const xml = printed([
      fullRecord({
        names: [
          { kind: 'person', name: '甲某', role: 'author' },
          { kind: 'person', name: '3号？', role: 'author' },
          { kind: 'organisation', name: '乙协会', role: 'guest-editor' },
          { kind: 'person', name: '丙某', role: 'photographer' },
        ],
      }),
    ]);
    expect(/<contributors>.*<\/contributors>/.exec(xml)?.[0]).toBe(
      '<contributors><person_name sequence="first" contributor_role="author"><surname>甲某</surname></person_name>' +
        '<organization sequence="additional" contributor_role="editor">乙协会</organization></contributors>',
    );
  });

  it('stays valid whatever titles, notes and names are', async () => {
    const title = ']]></title>\u0001\ud800&#0;';
    const record = fullRecord({
      title,
      abstract: title,
      names: [title, '?', ' ', '0', '长'.repeat(61)].map((name) => ({ kind: 'person', name, role: 'author' })),
      updates: fullRecord().updates.map((update) => ({ ...update, note: title })),
    });
    expect(await schemaFaults(printed([record], { name: title }), schema)).toEqual([]);
  });
});
