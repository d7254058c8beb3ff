import { chineseDate } from '../../date.ts';
import { type XmlNode, xml } from '../../xml/xml.ts';
import type { IssueDocument, Notice } from '../document.ts';
import { exampleMark, noticesOf } from './article-page.ts';
import { type BookArticle, contentsFile } from './links.ts';
import { type BookPage, bookPage } from './page.ts';
import type { EpubWords } from './words.ts';

export const coverFile = 'cover.xhtml';
export const coverPicture = 'cover.svg';

/** The pages before the articles: cover, title page, what the editors say, what changed since, and the contents. */
export function frontPages(issue: IssueDocument, articles: readonly BookArticle[], words: EpubWords): BookPage[] {
  return [
    coverPage(issue, words),
    titlePage(issue, words),
    ...(issue.note.length > 0 ? [notePage(issue, words)] : []),
    ...(issue.notices.length > 0 ? [noticesPage(issue, words)] : []),
    contentsPage(issue, articles, words),
  ];
}

function coverPage({ journal, title, language }: IssueDocument, words: EpubWords): BookPage {
  const alt = `${words.cover}：${journal}　${title}`;
  return bookPage(
    { file: coverFile, title: words.cover, language, type: 'cover' },
    xml('img', { src: coverPicture, alt, role: 'doc-cover' }),
  );
}

function titlePage(issue: IssueDocument, words: EpubWords): BookPage {
  const { journal, title, theme, summary, publisher, date, example, language } = issue;
  return bookPage(
    { file: 'title.xhtml', title: words.titlePage, language, type: 'titlepage' },
    xml('p', { class: 'journal' }, journal),
    xml('h1', {}, title),
    theme !== undefined && xml('p', { class: 'theme' }, theme),
    exampleMark(example, words),
    xml('p', {}, summary),
    xml('p', {}, publisher),
    xml('p', {}, chineseDate(date)),
  );
}

function notePage({ note, language }: IssueDocument, words: EpubWords): BookPage {
  return bookPage(
    { file: 'note.xhtml', title: words.editorsNote, language, type: 'preface', role: 'doc-preface' },
    xml('h1', {}, words.editorsNote),
    xml(
      'div',
      { class: 'body' },
      note.map((paragraph) => xml('p', {}, paragraph)),
    ),
  );
}

function noticesPage({ notices, language }: IssueDocument, words: EpubWords): BookPage {
  return bookPage(
    { file: 'notices.xhtml', title: words.notices, language, type: 'errata', role: 'doc-errata' },
    xml('h1', {}, words.notices),
    noticesOf(notices, words),
  );
}

/** The contents as readers of the printed journal know them, with the authors of each article. */
function contentsPage({ sections, language }: IssueDocument, articles: readonly BookArticle[], words: EpubWords): BookPage {
  const fileOf = new Map(articles.map(({ document, file }) => [document.id, file]));
  return bookPage(
    { file: contentsFile, title: words.contents, language, type: 'toc' },
    xml('h1', {}, words.contents),
    sections.map((section) => [
      xml('h2', {}, section.title),
      xml(
        'ol',
        { class: 'contents' },
        section.articles.map(({ id, title, byline, notices }) =>
          xml(
            'li',
            {},
            xml('p', {}, xml('a', { href: fileOf.get(id) }, title), marksOf(notices)),
            xml('p', { class: 'byline' }, byline.map(({ text }) => text).join(words.separator)),
          ),
        ),
      ),
    ]),
  );
}

/** The kinds of what happened to a text, each once: nobody takes up a text that was retracted without knowing it. */
function marksOf(notices: readonly Notice[]): XmlNode {
  return [...new Set(notices.map(({ label }) => label))].map((label) => xml('b', { class: 'mark' }, `〔${label}〕`));
}
