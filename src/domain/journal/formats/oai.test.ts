import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { bareRecord, fullRecord } from '../../../../tests/support/journal-documents.ts';
import { schemaFaults } from '../../../../tests/support/xml-schema.ts';
import { type StaticRepository, staticRepository } from './oai.ts';

const repository: StaticRepository = {
  name: '共建',
  url: 'https://gongjian.example/data/oai.xml',
  email: 'editors@gongjian.example',
  description: '静态文件。',
  records: [
    { record: fullRecord(), changed: '2026-11-23' },
    { record: bareRecord, changed: '2026-10' },
  ],
};
const schema = 'oai-static-repository.xsd';
const printed = (changes: Partial<StaticRepository> = {}) => staticRepository({ ...repository, ...changes }) ?? '';

describe('a static repository of OAI-PMH', () => {
  it('is valid, with and without a gateway', async () => {
    expect(await schemaFaults(printed(), schema)).toEqual([]);
    const behind = printed({ gateway: 'https://gateway.example/oai/' });
    expect(await schemaFaults(behind, schema)).toEqual([]);
    expect(behind).toContain('<oai:baseURL>https://gateway.example/oai/gongjian.example/data/oai.xml</oai:baseURL>');
    expect(printed()).toContain('<oai:baseURL>https://gongjian.example/data/oai.xml</oai:baseURL>');
  });

  it('would be refused with what the protocol does not allow', async () => {
    const wrong = [
      printed().replace('<oai:deletedRecord>no<', '<oai:deletedRecord>persistent<'),
      printed().replace('</oai:datestamp>', '</oai:datestamp><oai:setSpec>a</oai:setSpec>'),
      printed().replace('<dc:title>', '<dc:headline/><dc:title>'),
      printed().replaceAll(bareRecord.url, fullRecord().url),
      printed({ email: 'nobody' }),
    ];
    for (const xml of wrong) expect(await schemaFaults(xml, schema)).not.toEqual([]);
  });

  it('names each record by its page, with the day of its last change, from the earliest on', () => {
    const { Repository } = new XMLParser({ removeNSPrefix: true }).parse(printed());
    expect(Repository.Identify.earliestDatestamp).toBe('2026-10-01');
    expect(Repository.ListRecords.record.map(({ header }: { header: unknown }) => header)).toEqual([
      { identifier: fullRecord().url, datestamp: '2026-11-23' },
      { identifier: bareRecord.url, datestamp: '2026-10-01' },
    ]);
    expect(Repository.ListRecords.record[0].metadata.dc).toMatchObject({
      title: ['款项支付', 'Payment'],
      creator: ['甲某', '某市协会'],
      contributor: ['乙某', '编辑部'],
      identifier: [fullRecord().url, 'https://doi.org/10.5555/payment.1'],
      source: '共建, 2026(2), ISSN 0317-8471',
    });
    expect(Repository.ListRecords.record[1].metadata.dc).toEqual({
      title: '短讯',
      type: 'Text',
      format: 'text/html',
      identifier: bareRecord.url,
      language: 'zh-Hans',
    });
  });

  it('holds no example, and does not exist without a record', () => {
    const example = { record: fullRecord({ example: true, url: 'https://gongjian.example/x/' }), changed: '2026' };
    expect(printed({ records: [...repository.records, example] })).toBe(printed());
    expect(staticRepository({ ...repository, records: [example] })).toBeNull();
  });

  it('stays valid whatever titles are', async () => {
    const title = ']]><!-- \u0000\ud800 &lt; &nbsp; </dc:title>';
    const xml = printed({ name: title, records: [{ record: fullRecord({ title, keywords: [title] }), changed: '2026' }] });
    expect(await schemaFaults(xml, schema)).toEqual([]);
  });
});
