import { expect, it } from 'vitest';
import { dublinCoreTags } from './dublin-core.ts';
import { highwireTags } from './highwire.ts';
import { articleFor, container, organisation, person, recordFor } from './testing.ts';

const page = 'https://site.example/articles/editorial/first/';
const full = articleFor({
  names: [{ ...person('张三'), affiliation: '示例协会' }, organisation('编辑部'), person('李四', 'photographer')],
  container: { ...container, issn: '0317-8471' },
  pages: '12-19',
  doi: '10.5555/first',
  keywords: ['账期', '条例'],
  pdfUrl: `${page}first.pdf`,
});

it('gives indexers every tag of an article, one author a tag, in the order of the byline', () => {
  expect(highwireTags(full)).toEqual([
    ['citation_title', '款项支付怎么算'],
    ['citation_author', '张三'],
    ['citation_author_institution', '示例协会'],
    ['citation_author', '编辑部'],
    ['citation_publication_date', '2026/11/22'],
    ['citation_journal_title', '共建'],
    ['citation_issn', '0317-8471'],
    ['citation_issue', '2'],
    ['citation_firstpage', '12'],
    ['citation_lastpage', '19'],
    ['citation_publisher', '编辑部'],
    ['citation_doi', '10.5555/first'],
    ['citation_language', 'zh'],
    ['citation_keywords', '账期'],
    ['citation_keywords', '条例'],
    ['citation_abstract_html_url', page],
    ['citation_fulltext_html_url', page],
    ['citation_pdf_url', `${page}first.pdf`],
  ]);
});

it('has what Google Scholar requires of every article: title, author, date, and the journal', () => {
  const names = highwireTags(articleFor()).map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['citation_title', 'citation_author', 'citation_publication_date', 'citation_journal_title', 'citation_issue']),
  );
});

it.each([
  'https://other.example/first.pdf',
  'https://site.example/first.pdf',
  `${page}more/first.pdf`,
])('does not name a PDF outside the folder of the page: %s', (pdfUrl) => {
  expect(highwireTags({ ...full, pdfUrl }).map(([name]) => name)).not.toContain('citation_pdf_url');
});

it('gives no such tags to what is no article', () => {
  expect(highwireTags(recordFor({ type: 'regulation' }))).toEqual([]);
});

it('repeats in Dublin Core every author, subject and identifier', () => {
  const tags = dublinCoreTags(full);
  const values = (term: string) => tags.filter(([name]) => name === `DC.${term}`).map(([, value]) => value);
  expect(values('creator')).toEqual(['张三', '编辑部']);
  expect(values('contributor')).toEqual(['李四']);
  expect(values('subject')).toEqual(['账期', '条例']);
  expect(values('identifier')).toEqual([page, 'https://doi.org/10.5555/first']);
  expect(values('title')).toEqual(['款项支付怎么算']);
});

it('writes every value on one line', () => {
  const record = articleFor({ title: 'a\n"><script>\u2028b', keywords: ['c\r\nd'] });
  for (const [, content] of [...highwireTags(record), ...dublinCoreTags(record)]) expect(content).not.toMatch(/[\p{Cc}\u2028]/u);
});
