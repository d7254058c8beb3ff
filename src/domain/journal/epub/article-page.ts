import { chineseDate } from '../../date.ts';
import { type XmlElement, type XmlNode, xml } from '../../xml/xml.ts';
import type { ArticleDocument, Notice } from '../document.ts';
import { gbt7714 } from '../formats/gbt7714.ts';
import { bookBody } from './body.ts';
import type { BookContext } from './context.ts';
import type { BookArticle } from './links.ts';
import { addressLine, type BookPage, bookPage, lineOf, part } from './page.ts';
import type { EpubWords } from './words.ts';

/** The page of an article, complete in itself: what happened to it before its text, what it rests on after it. */
export function articlePage(article: BookArticle, context: BookContext): BookPage {
  const { document, file } = article;
  const { words } = context;
  const { text, notes, drawn } = bookBody(article, context);
  const page = { file, title: document.title, language: document.language, type: 'chapter', role: 'doc-chapter', drawn };
  return bookPage(
    page,
    headOf(document, words),
    noticesOf(document.notices, words),
    xml('div', { class: 'body' }, text),
    notes,
    part(words.doubts, { id: 'doubts', class: 'after' }, listOf(document.doubts)),
    sourcesOf(document, words),
    part(words.statements, { class: 'after' }, listOf(document.statements.map(lineOf))),
    part(words.cite, { id: 'cite', class: 'after' }, [xml('p', { class: 'citation' }, gbt7714(document.record))]),
  );
}

function headOf(document: ArticleDocument, words: EpubWords): XmlElement {
  const { heading, title, byline, summary, keywords, published, example } = document;
  const names = byline.flatMap((line, index) => (index === 0 ? [lineOf(line)] : [words.separator, lineOf(line)]));
  const labelled = (label: string, ...content: XmlNode[]) => xml('p', {}, xml('b', {}, label), '　', ...content);
  return xml(
    'header',
    {},
    xml('p', { class: 'column' }, heading),
    xml('h1', {}, title),
    exampleMark(example, words),
    xml('p', { class: 'byline' }, names),
    xml(
      'div',
      { class: 'abstract' },
      labelled(words.abstract, summary),
      keywords.length > 0 && labelled(words.keywords, keywords.join(words.separator)),
      labelled(words.published, chineseDate(published)),
    ),
  );
}

/** What happened to a text, the kind and the day first. */
export function noticesOf(notices: readonly (Notice & { title?: string })[], words: EpubWords): XmlNode {
  return notices.map(({ label, date, note, url, earlierUrl, title }) =>
    xml(
      'aside',
      { class: 'notice' },
      title !== undefined && xml('p', {}, xml('b', {}, title)),
      xml('p', {}, xml('b', {}, label), `　${chineseDate(date)}`),
      xml('p', {}, note),
      xml('p', {}, addressLine(url)),
      earlierUrl !== undefined && xml('p', {}, `${words.earlierVersion}　`, addressLine(earlierUrl)),
    ),
  );
}

/** Tells that organisations, people and figures are made up. */
export function exampleMark(example: boolean, words: EpubWords): XmlNode {
  return example && xml('p', { class: 'example' }, xml('b', {}, words.example), `　${words.exampleNote}`);
}

function sourcesOf({ sources }: ArticleDocument, words: EpubWords): XmlElement | null {
  const items = sources.map(({ number, note, ...line }) =>
    xml('li', { id: `source-${number}`, value: number }, lineOf(line), note !== undefined && `　${note}`),
  );
  const list = items.length > 0 ? [xml('ol', {}, items)] : [];
  return part(words.sources, { id: 'sources', class: 'after', role: 'doc-bibliography', 'epub:type': 'bibliography' }, list);
}

function listOf(items: readonly XmlNode[]): XmlElement[] {
  return items.length === 0
    ? []
    : [
        xml(
          'ul',
          {},
          items.map((item) => xml('li', {}, item)),
        ),
      ];
}
