import type { ArticleDocument, IssueDocument } from './document.ts';
import type { BibliographicRecord } from './record.ts';

/** What the tests of media share: an issue of a made-up journal, each part of which a test can replace. */

const site = 'https://journal.example';

export function sampleRecord(parts: Partial<BibliographicRecord> = {}): BibliographicRecord {
  return {
    id: 'articles/a/one',
    type: 'article-journal',
    language: 'zh-Hans',
    title: '甲文',
    names: [{ kind: 'person', name: '张三', role: 'author' }],
    container: { title: '示例会刊', year: 2026, issue: 1, whole: 7, issueUrl: `${site}/issues/a/2026-1/` },
    publisher: '示例协会',
    numbers: [],
    issued: '2026-03-01',
    accessed: '2026-06-30',
    url: `${site}/articles/a/one/`,
    keywords: ['付款'],
    funding: [],
    version: 1,
    updates: [],
    example: false,
    ...parts,
  };
}

export function sampleArticle(slug: string, parts: Partial<ArticleDocument> = {}): ArticleDocument {
  const id = `articles/a/${slug}` as const;
  const url = `${site}/articles/a/${slug}/`;
  const title = parts.title ?? `文章${slug}`;
  return {
    id,
    language: 'zh-Hans',
    url,
    title,
    summary: `${title}说的是什么。`,
    example: false,
    byline: [{ text: '张三' }, { text: '示例协会（组稿）', url: `${site}/associations/a/` }],
    heading: '经验',
    keywords: ['付款'],
    notices: [],
    html: `<p>${slug}的正文。</p>`,
    doubts: [],
    sources: [],
    statements: [],
    published: '2026-03-01',
    record: sampleRecord({ id, url, title }),
    ...parts,
  };
}

export function sampleIssue(articles: readonly ArticleDocument[], parts: Partial<IssueDocument> = {}): IssueDocument {
  return {
    id: 'issues/a/2026-1',
    language: 'zh-Hans',
    url: `${site}/issues/a/2026-1/`,
    journal: '示例会刊',
    publisher: '示例协会',
    title: '2026年第1期（总第7期）',
    summary: '这一期讲付款。',
    example: false,
    year: 2026,
    number: 1,
    whole: 7,
    date: '2026-03',
    note: [],
    notices: [],
    sections: [{ title: '经验', articles }],
    credits: [],
    cover:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 420"><rect x="0" y="0" width="300" height="420" fill="#fff"></rect><text x="20" y="56">示例会刊</text></svg>',
    ...parts,
  };
}
