import { chineseDate } from '../../date.ts';
import { element, escapeHtml } from '../../text/html.ts';
import type { ArticleDocument, IssueDocument } from '../document.ts';
import { articleHtml, exampleHtml, noticesHtml } from './article.ts';
import { placesOf } from './body.ts';
import { labelled, lineHtml, section } from './lines.ts';
import type { PrintWords } from './words.ts';

/** An article of an issue in print: the id of its element, and whether its column begins with it. */
export interface PlacedArticle {
  id: string;
  article: ArticleDocument;
  column: string;
  first: boolean;
}

/** The articles of an issue in the order in which they are printed. */
export function placedArticles({ sections }: Pick<IssueDocument, 'sections'>): PlacedArticle[] {
  return sections
    .flatMap(({ title, articles }) => articles.map((article, index) => ({ article, column: title, first: index === 0 })))
    .map((placed, index) => ({ ...placed, id: `a${index + 1}` }));
}

/**
 * An issue as print sets it: cover, contents with the number of the page on which each article begins, what the editors
 * say, the articles by column, and who made the issue. `pages` are these numbers by the ids of the articles; without
 * one its place stays empty.
 */
export function issueHtml(issue: IssueDocument, pages: ReadonlyMap<string, number>, words: PrintWords): string {
  const placed = placedArticles(issue);
  const inside = new Map(placed.map(({ id, article }) => [article.url, placesOf(id, article)]));
  const articles = placed.map(({ id, article, column, first }) => {
    const heading = element(first ? 'h1' : 'p', { class: 'column' }, escapeHtml(column));
    return articleHtml(article, { id, level: 2, inside }, heading, words);
  });
  const note = issue.note.map((paragraph) => element('p', {}, escapeHtml(paragraph))).join('');
  return [
    element('div', { class: 'cover' }, issue.cover),
    contentsHtml(issue, placed, pages, words),
    section('note', { level: 1, text: words.editorsNote }, note),
    ...articles,
    creditsHtml(issue, words),
  ].join('');
}

function contentsHtml(
  issue: IssueDocument,
  placed: readonly PlacedArticle[],
  pages: ReadonlyMap<string, number>,
  words: PrintWords,
): string {
  const lines = placed.map(({ id, article, column, first }) => {
    const name = first ? element('p', { class: 'contents-column' }, escapeHtml(column)) : '';
    const byline = article.byline.map(({ text }) => text).join('　');
    const title = escapeHtml(article.title + (article.example ? `（${words.example}）` : ''));
    const entry = element('span', { class: 'contents-title' }, title) + element('span', { class: 'contents-names' }, escapeHtml(byline));
    const page = element('span', { class: 'contents-page' }, String(pages.get(id) ?? ''));
    return name + element('p', { class: 'contents-line' }, element('a', { href: `#${id}` }, entry + page));
  });
  const theme = issue.theme === undefined ? '' : element('p', { class: 'theme' }, escapeHtml(issue.theme));
  const head = element('p', { class: 'issue-title' }, escapeHtml(`${issue.journal}　${issue.title}`)) + theme;
  const notices = noticesHtml(issue.notices, words);
  const example = issue.example ? exampleHtml(words) : '';
  return element(
    'section',
    { class: 'contents' },
    head + example + element('h1', {}, escapeHtml(words.contents)) + notices + lines.join(''),
  );
}

function creditsHtml(issue: IssueDocument, words: PrintWords): string {
  const roles = issue.credits.map(({ role, names }) => labelled(role, escapeHtml(names.join(words.comma))));
  const imprint = [
    labelled(words.publisher, escapeHtml(issue.publisher)),
    labelled(words.published, escapeHtml(chineseDate(issue.date))),
    labelled(words.address, lineHtml({ text: decodeURI(issue.url), url: issue.url })),
  ];
  return section('credits', { level: 1, text: words.credits }, [...roles, ...imprint].join(''));
}
