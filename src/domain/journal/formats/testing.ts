import type { BibliographicRecord, RecordName } from '../record.ts';
import type { Role } from '../roles.ts';

/** A record for tests: of a page, unless it is told otherwise. */
export function recordFor(parts: Partial<BibliographicRecord>): BibliographicRecord {
  return {
    id: 'articles/editorial/first',
    type: 'webpage',
    language: 'zh-Hans',
    title: '款项支付怎么算',
    names: [organisation('编辑部')],
    numbers: [],
    accessed: '2026-11-22',
    url: 'https://site.example/articles/editorial/first/',
    keywords: [],
    funding: [],
    version: 1,
    updates: [],
    example: false,
    ...parts,
  };
}

export function person(name: string, role: Role = 'author'): RecordName {
  return { kind: 'person', name, role };
}

export function organisation(name: string, role: Role = 'author'): RecordName {
  return { kind: 'organisation', name, role };
}

/** An issue of the journal. */
export const container = {
  title: '共建',
  titleEn: 'Gongjian',
  year: 2026,
  issue: 2,
  whole: 2,
  issueUrl: 'https://site.example/issues/editorial/2026-2/',
};

/** An article of the journal. */
export function articleFor(parts: Partial<BibliographicRecord> = {}): BibliographicRecord {
  return recordFor({ type: 'article-journal', container, host: '共建', publisher: '编辑部', issued: '2026-11-22', ...parts });
}
