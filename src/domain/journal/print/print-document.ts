import type { PartialDate } from '../../date.ts';
import { element, escapeHtml, openTag } from '../../text/html.ts';
import type { ArticleDocument, IssueDocument } from '../document.ts';
import { articleHtml } from './article.ts';
import { placesOf } from './body.ts';
import { articleHeads, issueHeads } from './heads.ts';
import { issueHtml, placedArticles } from './issue.ts';
import { printStyle } from './style.ts';
import type { PrintWords } from './words.ts';

/** What the properties of a PDF say of it. */
export interface PrintProperties {
  title: string;
  authors: readonly string[];
  subject: string;
  keywords: readonly string[];
  date: PartialDate;
}

/** A text ready to be printed: a whole HTML page with its style, which asks only for pictures and for its fonts. */
export interface PrintDocument {
  /** BCP 47, as in the page's `lang`. */
  language: string;
  properties: PrintProperties;
  /** Elements whose page numbers the text itself prints: none, or those to which its contents lead. */
  marks: readonly string[];
  /** The page, with these numbers where they are known. */
  html(pages: ReadonlyMap<string, number>): string;
}

/** The path of the style sheet that declares the fonts. */
export const fontSheet = '/fonts.css';

export function printedArticle(article: ArticleDocument, words: PrintWords): PrintDocument {
  const id = 'a1';
  const column = article.heading === '' ? '' : element('p', { class: 'column' }, escapeHtml(article.heading));
  const place = { id, level: 1, inside: new Map([[article.url, placesOf(id, article)]]) };
  return {
    language: article.language,
    properties: {
      title: article.title,
      authors: authorsOf(article),
      subject: article.summary,
      keywords: article.keywords,
      date: article.published,
    },
    marks: [],
    html: () => pageHtml(article, articleHeads(article, id, words), articleHtml(article, place, column, words)),
  };
}

export function printedIssue(issue: IssueDocument, words: PrintWords): PrintDocument {
  const articles = placedArticles(issue);
  return {
    language: issue.language,
    properties: {
      title: [issue.journal, issue.title, issue.theme].filter((part) => part !== undefined).join('　'),
      authors: [issue.publisher],
      subject: issue.summary,
      keywords: [...new Set(articles.flatMap(({ article }) => article.keywords))],
      date: issue.date,
    },
    marks: articles.map(({ id }) => id),
    html: (pages) => pageHtml(issue, issueHeads(issue, words), issueHtml(issue, pages, words)),
  };
}

function authorsOf({ record, byline }: ArticleDocument): string[] {
  const authors = record.names.filter(({ role }) => role === 'author').map(({ name }) => name);
  return authors.length > 0 ? authors : byline.map(({ text }) => text);
}

/** The policy of the page allows nothing but its own style, fonts and pictures, whatever a text brings with it. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'";

function pageHtml({ language, title }: { language: string; title: string }, heads: string, body: string): string {
  const head = [
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('title', {}, escapeHtml(title)),
    openTag('link', { rel: 'stylesheet', href: fontSheet }),
    element('style', {}, printStyle + heads),
  ];
  return `<!doctype html>${element('html', { lang: language }, element('head', {}, head.join('')) + element('body', {}, body))}\n`;
}
