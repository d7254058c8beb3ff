import type { BibliographicRecord } from '../record.ts';
import { hostTitle, oneLine } from './common.ts';
import { pageRange } from './pages.ts';

/** A `meta` element: its name and its content. */
export type MetaTag = readonly [name: string, content: string];

/**
 * The tags that Google Scholar and reference managers read of an article
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing): one author a tag, in the order of the byline, the
 * affiliation behind its author; the PDF only if it stands in the folder of the page, as they ask. None for other works.
 */
export function highwireTags(record: BibliographicRecord): MetaTag[] {
  if (record.type !== 'article-journal') return [];
  const { container, url, pdfUrl, issued, keywords } = record;
  const range = pageRange(record.pages ?? '');
  const authors = record.names.filter(({ role }) => role === 'author');
  const tags: (readonly [string, string | undefined])[] = [
    ['title', record.title],
    ...authors.flatMap(({ name, affiliation }) => [['author', name] as const, ['author_institution', affiliation] as const]),
    ['publication_date', issued?.replaceAll('-', '/')],
    ['journal_title', hostTitle(record)],
    ['issn', container?.issn],
    ['issue', container && String(container.issue)],
    ['firstpage', range?.first],
    ['lastpage', range?.last ?? undefined],
    ['publisher', record.publisher],
    ['doi', record.doi],
    ['language', record.language.split('-')[0]],
    ...keywords.map((keyword) => ['keywords', keyword] as const),
    ['abstract_html_url', url],
    ['fulltext_html_url', url],
    ['pdf_url', pdfUrl && isBeside(pdfUrl, url) ? pdfUrl : undefined],
  ];
  return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, oneLine(content)] as const] : []));
}

function isBeside(file: string, page: string): boolean {
  return file.startsWith(page) && !file.slice(page.length).includes('/');
}
