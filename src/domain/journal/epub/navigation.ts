import { type XmlElement, type XmlNode, xml } from '../../xml/xml.ts';
import type { IssueDocument } from '../document.ts';
import type { OutlineItem } from '../media/outline.ts';
import { outlineOf } from '../media/outline.ts';
import { coverFile } from './front-pages.ts';
import { type BookArticle, contentsFile } from './links.ts';
import { type BookPage, xhtmlDocument } from './page.ts';
import type { EpubWords } from './words.ts';

export const navigationFile = 'nav.xhtml';

/** The book in the order in which it is read. */
export interface BookPages {
  front: readonly BookPage[];
  articles: readonly BookArticle[];
  back: readonly BookPage[];
}

/** The navigation document: every page, with columns, articles and their headings, and the landmarks of the book. */
export function navigationPage(issue: IssueDocument, { front, articles, back }: BookPages, words: EpubWords): string {
  const entry = ({ file, title }: BookPage) => xml('li', {}, xml('a', { href: file }, title));
  const toc = xml('ol', {}, front.map(entry), columnsOf(issue, articles), back.map(entry));
  const landmarks: [type: string, href: string, title: string][] = [
    ['cover', coverFile, words.cover],
    ['toc', contentsFile, words.contents],
    ...articles.slice(0, 1).map(({ file }): [string, string, string] => ['bodymatter', file, words.textStart]),
  ];
  return xhtmlDocument(
    { title: words.contents, language: issue.language, type: 'navigation' },
    xml('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, xml('h1', {}, words.contents), toc),
    xml(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': words.landmarks },
      xml('h2', {}, words.landmarks),
      xml(
        'ol',
        {},
        landmarks.map(([type, href, title]) => xml('li', {}, xml('a', { 'epub:type': type, href }, title))),
      ),
    ),
  );
}

/** The articles below their columns. One that stands in two columns is listed where it is read. */
function columnsOf({ sections }: IssueDocument, articles: readonly BookArticle[]): XmlNode {
  const unlisted = new Map(articles.map((article) => [article.document.id, article]));
  return sections.map((section) => {
    const items = section.articles.flatMap(({ id }) => {
      const article = unlisted.get(id);
      return article && unlisted.delete(id) ? [articleItem(article)] : [];
    });
    return items.length > 0 && xml('li', {}, xml('span', {}, section.title), xml('ol', {}, items));
  });
}

function articleItem({ document, file, tree }: BookArticle): XmlElement {
  return xml('li', {}, xml('a', { href: file }, document.title), outlineList(outlineOf(tree), file));
}

function outlineList(items: readonly OutlineItem[], file: string): XmlNode {
  const item = ({ id, text, children }: OutlineItem) =>
    xml('li', {}, xml('a', { href: `${file}#${id}` }, text), outlineList(children, file));
  return items.length > 0 && xml('ol', {}, items.map(item));
}
