import type { PartialDate } from '../../date.ts';
import { compareDates } from '../../date.ts';
import { permitted, printXmlDocument, xml } from '../../xml/xml.ts';
import type { IssueDocument } from '../document.ts';
import { bodyTree, toXhtml } from '../media/body-tree.ts';
import { articlePage } from './article-page.ts';
import { backPages } from './back-pages.ts';
import type { BookOptions } from './context.ts';
import { coverPicture, frontPages } from './front-pages.ts';
import { bookArticles, bookPlaces, pictureFile, picturesOf } from './links.ts';
import { navigationFile, navigationPage } from './navigation.ts';
import { packageDocument } from './package.ts';
import { styleFile } from './page.ts';
import { bookStyle } from './style.ts';

/** A text of the book, or a published picture of the site (by its path there) that it takes up. */
export type BookFile = { path: string; text: string } | { path: string; picture: string };

/** The folder in which the book's own files stand. */
const folder = 'EPUB';
const packageFile = `${folder}/package.opf`;

export const epubType = 'application/epub+zip';

/**
 * The files of an issue as an EPUB 3.3 (https://www.w3.org/TR/epub-33/), in the order in which they are packed: the
 * first, which says what the archive is, has to stand uncompressed at its beginning.
 */
export function epubFiles(issue: IssueDocument, options: BookOptions): BookFile[] {
  const { words } = options;
  const modified = modifiedOf(issue);
  const articles = bookArticles(issue);
  const context = { ...options, places: bookPlaces(issue, articles) };
  const front = frontPages(issue, articles, words);
  const back = backPages(issue, modified, words);
  const pages = [...front, ...articles.map((article) => articlePage(article, context)), ...back];
  const pictures = picturesOf(articles).filter(options.holdsPicture);
  const text = (file: string, content: string) => ({ path: `${folder}/${file}`, text: content });
  return [
    { path: 'mimetype', text: epubType },
    { path: 'META-INF/container.xml', text: containerDocument() },
    { path: packageFile, text: packageDocument({ issue, modified, pages, pictures: pictures.map(pictureFile) }, words) },
    text(navigationFile, navigationPage(issue, { front, articles, back }, words)),
    text(styleFile, bookStyle),
    text(coverPicture, `<?xml version="1.0" encoding="UTF-8"?>\n${permitted(toXhtml(bodyTree(issue.cover)))}\n`),
    ...pages.map(({ file, xhtml }) => text(file, xhtml)),
    ...pictures.map((picture) => ({ path: `${folder}/${pictureFile(picture)}`, picture })),
  ];
}

/** The last day on which the issue or one of its articles changed: never the day on which the book is made. */
export function modifiedOf({ date, notices, sections }: IssueDocument): PartialDate {
  const articles = sections.flatMap((section) => section.articles);
  const dates = [
    date,
    ...notices.map((notice) => notice.date),
    ...articles.flatMap(({ published, record }) => [published, record.modified ?? published]),
  ];
  return dates.reduce((latest, day) => (compareDates(latest, day) < 0 ? day : latest));
}

function containerDocument(): string {
  const rootfile = xml('rootfile', { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' });
  const namespace = 'urn:oasis:names:tc:opendocument:xmlns:container';
  return printXmlDocument(xml('container', { version: '1.0', xmlns: namespace }, xml('rootfiles', {}, rootfile)));
}
