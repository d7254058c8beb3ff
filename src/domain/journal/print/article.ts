import { chineseDate } from '../../date.ts';
import { element, escapeHtml } from '../../text/html.ts';
import type { ArticleDocument, Notice } from '../document.ts';
import { gbt7714 } from '../formats/gbt7714.ts';
import { type PrintPlace, printBody } from './body.ts';
import { labelled, lineHtml, list, section } from './lines.ts';
import type { PrintWords } from './words.ts';

/**
 * An article as print sets it: what has happened to it, what it is and how to cite it on its first page, and after the
 * text all that stands beside it on a page. `column` is the HTML that names its column or the heading.
 */
export function articleHtml(article: ArticleDocument, place: PrintPlace, column: string, words: PrintWords): string {
  const body = printBody(article, place);
  const level = Math.min(6, place.level + 1);
  const part = (name: string, text: string, content: string) => section(name, { level, text }, content);
  return element(
    'article',
    { id: place.id, class: `article ${place.id}` },
    [
      element('header', {}, column + noticesHtml(article.notices, words) + headHtml(article, place.level, words)),
      element('div', { class: 'body' }, body.html),
      part('notes', words.notes, body.notes === '' ? '' : element('ol', {}, body.notes)),
      part('figures', words.scopes, body.figures === '' ? '' : element('dl', {}, body.figures)),
      part('doubts', words.doubts, list('ul', article.doubts.map(item))),
      part('sources', words.sources, sourcesHtml(article, place)),
      part(
        'statements',
        words.statements,
        list(
          'ul',
          article.statements.map((line) => element('li', {}, lineHtml(line))),
        ),
      ),
    ].join(''),
  );
}

const item = (text: string) => element('li', {}, escapeHtml(text));

function headHtml(article: ArticleDocument, level: number, words: PrintWords): string {
  const byline = article.byline.map(lineHtml).join('　');
  const abstract = labelled(words.summary, escapeHtml(article.summary));
  const keywords = labelled(words.keywords, escapeHtml(article.keywords.join(words.comma)));
  return [
    element(`h${level}`, { class: 'title' }, escapeHtml(article.title)),
    byline === '' ? '' : element('p', { class: 'byline' }, byline),
    article.example ? exampleHtml(words) : '',
    element('div', { class: 'abstract' }, abstract + keywords),
    citationHtml(article, words),
  ].join('');
}

/** The mark of what is made up, with what the mark means. */
export function exampleHtml(words: PrintWords): string {
  return element('p', { class: 'example' }, element('b', {}, escapeHtml(words.example)) + escapeHtml(words.exampleNote));
}

/** How the article is cited after the national standard, which for articles names no day of access, and where it stands. */
function citationHtml(article: ArticleDocument, words: PrintWords): string {
  const { doi, licence } = article.record;
  const lines = [
    labelled(words.citeThis, escapeHtml(gbt7714(article.record))),
    labelled(words.published, escapeHtml(chineseDate(article.published))),
    doi === undefined ? '' : labelled('DOI', lineHtml({ text: doi, url: `https://doi.org/${encodeURI(doi)}` })),
    licence === undefined ? '' : labelled(words.licence, lineHtml({ text: licence, url: licence })),
  ];
  return element('div', { class: 'citation' }, lines.join(''));
}

/** What happened to a text since it came out; `title` says to which, where that is not the text at hand. */
export function noticesHtml(notices: readonly (Notice & { title?: string })[], words: PrintWords): string {
  if (notices.length === 0) return '';
  const lines = notices.map(({ label, date, note, url, title }) => {
    const head = element('b', {}, escapeHtml(`${label}（${chineseDate(date)}）`));
    const of = title === undefined ? '' : escapeHtml(`《${title}》`);
    return element('p', {}, head + of + lineHtml({ text: note, url }));
  });
  return element('aside', { class: 'notices', 'aria-label': words.notices }, lines.join(''));
}

function sourcesHtml({ sources }: ArticleDocument, { id }: PrintPlace): string {
  const items = sources.map(({ number, note, ...line }) =>
    element(
      'li',
      { id: `${id}-source-${number}`, value: number },
      lineHtml(line) + (note === undefined ? '' : element('small', {}, escapeHtml(note))),
    ),
  );
  return list('ol', items);
}
