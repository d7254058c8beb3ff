import type { ArticleDocument } from '../../src/domain/journal/document.ts';
import type { BibliographicRecord } from '../../src/domain/journal/record.ts';

const site = 'https://gongjian.example';

/** A record of an article that has everything an authority can give, so that every element is printed. */
export function fullRecord(changes: Partial<BibliographicRecord> = {}): BibliographicRecord {
  return {
    id: 'articles/editorial/payment',
    type: 'article-journal',
    language: 'zh-Hans',
    title: '款项支付',
    titleEn: 'Payment',
    names: [
      { kind: 'person', name: '甲某', nameEn: 'Jia Mou', role: 'author', url: `${site}/people/editorial/jia/` },
      { kind: 'organisation', name: '某市协会', nameEn: 'An Association', role: 'author', url: `${site}/associations/a/` },
      { kind: 'person', name: '乙某', role: 'photographer' },
      { kind: 'organisation', name: '编辑部', role: 'editor' },
    ],
    container: {
      title: '共建',
      titleEn: 'Gongjian',
      issn: '0317-8471',
      cn: '11-1234/F',
      year: 2026,
      issue: 2,
      whole: 2,
      issueTitle: '款项支付专号',
      issueUrl: `${site}/issues/editorial/2026-2/`,
    },
    publisher: '共建编辑部',
    place: '北京',
    pages: '12-15',
    numbers: [],
    issued: '2026-11-22',
    modified: '2026-11-23',
    received: '2026-09',
    accepted: '2026-10-08',
    accessed: '2026-11-24',
    url: `${site}/articles/editorial/payment/`,
    doi: '10.5555/payment.1',
    abstract: '说明支付期限。',
    keywords: ['支付', '中小企业'],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    funding: ['没有资助。'],
    version: 2,
    updates: [
      {
        type: 'correction',
        date: '2026-11-23',
        note: '更正一个日期。',
        url: `${site}/articles/editorial/payment/#updates`,
        earlierUrl: `${site}/article-versions/editorial/payment-v1/`,
      },
      { type: 'expression_of_concern', date: '2026-11', note: '核对中。', url: `${site}/articles/editorial/payment/#updates` },
    ],
    example: false,
    pdfUrl: `${site}/articles/editorial/payment/payment.pdf`,
    ...changes,
  };
}

/** What no authority gave and nobody wrote: the least that a record of an article says. */
export const bareRecord: BibliographicRecord = {
  id: 'articles/editorial/bare',
  type: 'article-journal',
  language: 'zh-Hans',
  title: '短讯',
  names: [],
  numbers: [],
  accessed: '2026-11-24',
  url: `${site}/articles/editorial/bare/`,
  keywords: [],
  funding: [],
  version: 1,
  updates: [],
  example: false,
};

/** An article as media print it, around a record and a text. */
export function documentOf(record: BibliographicRecord, html: string, changes: Partial<ArticleDocument> = {}): ArticleDocument {
  return {
    id: record.id,
    language: record.language,
    url: record.url,
    title: record.title,
    summary: '一句话。',
    example: record.example,
    byline: [],
    heading: '政策解读',
    keywords: record.keywords,
    notices: [],
    html,
    doubts: [],
    sources: [],
    statements: [],
    published: '2026-11-22',
    record,
    ...changes,
  };
}
