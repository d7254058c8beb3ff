import type { ArticleDocument, IssueDocument, Notice } from '../../domain/journal/document.ts';
import type { RecordUpdate } from '../../domain/journal/record.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { coverSvg } from '../views/cover.ts';
import { sourcesOf } from '../views/sources-of.ts';
import type { Words } from '../words.ts';
import { creditsIn } from './issue-credits.ts';
import { publisherName } from './record-names.ts';
import { recordOf } from './record-of.ts';
import { bylineOf, statementsOf } from './statements.ts';
import { updatesOf } from './updates-of.ts';

const articles = new WeakMap<SiteEntry, ArticleDocument>();
const issues = new WeakMap<SiteEntry, IssueDocument>();

/** An article as every medium prints it, in the edition of its library; made once. */
export function articleDocument(entry: SiteEntry<'articles'>, library: SiteLibrary, words: Words, site: URL): ArticleDocument {
  const known = articles.get(entry) ?? makeArticle(entry, library, words, site);
  articles.set(entry, known);
  return known;
}

/** An issue with its articles as books and archives print it, in the edition of its library; made once. */
export function issueDocument(entry: SiteEntry<'issues'>, library: SiteLibrary, words: Words, site: URL): IssueDocument {
  const known = issues.get(entry) ?? makeIssue(entry, library, words, site);
  issues.set(entry, known);
  return known;
}

function makeArticle(entry: SiteEntry<'articles'>, library: SiteLibrary, words: Words, site: URL): ArticleDocument {
  const { data } = entry;
  const record = recordOf(entry, library, site);
  if (!record) throw new Error(`${entry.id} has no record`);
  return {
    id: entry.id,
    language: library.edition.tag,
    url: record.url,
    title: entry.title,
    summary: data.abstract ?? data.summary,
    example: entry.example,
    byline: bylineOf(record, words),
    heading: headingOf(entry, library),
    keywords: record.keywords,
    notices: noticesOf(updatesOf(entry, library, site), words),
    html: data.withdrawn ? '' : entry.html,
    doubts: (data.doubts ?? []).map(({ text }) => text),
    sources: (sourcesOf(entry, library) ?? []).map(({ number, title, href, publisher, date, page, covers }) => ({
      number,
      text: [title, publisher, date, page].filter(Boolean).join('，'),
      url: href && new URL(href, site).href,
      note: covers,
    })),
    statements: statementsOf(data, library, words),
    published: data.published,
    record,
  };
}

/** The issue's own heading under which an article stands, or its column. */
function headingOf(entry: SiteEntry<'articles'>, library: SiteLibrary): string {
  const reference = entry.id.slice('articles/'.length);
  const sections = library.in('issues').flatMap(({ data }) => data.sections);
  const own = sections.find(({ articles, heading }) => heading !== undefined && articles.includes(reference));
  return own?.heading ?? library.get(`columns/${entry.data.column}`)?.title ?? '';
}

function noticesOf(updates: readonly RecordUpdate[], { labels }: Words): Notice[] {
  return updates.map((update) => ({ ...update, label: labels.updateType[update.type] }));
}

function makeIssue(entry: SiteEntry<'issues'>, library: SiteLibrary, words: Words, site: URL): IssueDocument {
  const { data } = entry;
  const documentsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const article = library.get(`articles/${id}`) as SiteEntry<'articles'> | undefined;
      return article ? [articleDocument(article, library, words, site)] : [];
    });
  const sections = [
    ...(data.introduction ? [{ title: words.strings.journal.document.introduction, articles: documentsOf([data.introduction]) }] : []),
    ...data.sections.map(({ column, heading, articles }) => ({
      title: heading ?? library.get(`columns/${column}`)?.title ?? '',
      articles: documentsOf(articles),
    })),
  ];
  const own = noticesOf(updatesOf(entry, library, site), words).map((notice) => ({ ...notice, title: entry.title }));
  const ofArticles = sections.flatMap(({ articles }) =>
    articles.flatMap(({ title, notices }) => notices.map((notice) => ({ ...notice, title }))),
  );
  return {
    id: entry.id,
    language: library.edition.tag,
    url: new URL(entry.href, site).href,
    journal: library.network.journal.title,
    publisher: publisherName(library),
    title: entry.title,
    theme: data.theme,
    summary: data.summary,
    example: entry.example,
    year: data.year,
    number: data.number,
    whole: data.whole ?? null,
    date: data.date,
    note: data.note?.split(/\n+/) ?? [],
    notices: [...own, ...ofArticles],
    sections,
    credits: creditsIn(entry, library, words),
    cover: coverSvg(entry, library),
  };
}
