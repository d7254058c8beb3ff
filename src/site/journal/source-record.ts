import type { BibliographicRecord, RecordType } from '../../domain/journal/record.ts';
import type { SiteEntry } from '../site-library.ts';

/**
 * The record of the work that a source is, not of the page that describes it; null where no more than a name is known.
 * `page` is the record of that page. An address seen on a clone only is not given.
 */
export function sourceRecord({ data }: SiteEntry<'sources'>, page: BibliographicRecord): BibliographicRecord | null {
  const { kind, authors = [], publisher, date, url, doNotLink, checked, subtitle, sourceLanguage } = data;
  const workUrl = url && !doNotLink ? url : null;
  if (authors.length === 0 && publisher === undefined && date === undefined && workUrl === null) return null;
  const type = typeOf(kind, workUrl !== null);
  const isDocument = type === 'legislation' || type === 'regulation';
  return {
    ...page,
    type,
    language: sourceLanguage === undefined || sourceLanguage.startsWith('zh') ? page.language : sourceLanguage,
    title: subtitle ? `${page.title}：${subtitle}` : page.title,
    names: [
      ...authors.map((name) => ({ kind: 'person', name, role: 'author' }) as const),
      ...(isDocument && publisher ? [{ kind: 'organisation', name: publisher, role: 'author' } as const] : []),
    ],
    host: type === 'article-journal' || type === 'webpage' ? publisher : undefined,
    publisher: isDocument ? undefined : publisher,
    issued: date,
    modified: undefined,
    accessed: checked,
    workUrl,
    abstract: undefined,
  };
}

/** What a source is to libraries. What is read on the web and is no book, article or public document is a page of it. */
function typeOf(kind: SiteEntry<'sources'>['data']['kind'], online: boolean): RecordType {
  switch (kind) {
    case 'law':
    case 'administrative-regulation':
      return 'legislation';
    case 'state-council-document':
    case 'party-document':
    case 'department-rule':
    case 'plan':
      return 'regulation';
    case 'book':
      return 'book';
    case 'article':
      return 'article-journal';
    default:
      return online ? 'webpage' : 'document';
  }
}
