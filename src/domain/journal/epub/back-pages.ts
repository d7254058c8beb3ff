import { chineseDate, type PartialDate } from '../../date.ts';
import { xml } from '../../xml/xml.ts';
import type { IssueDocument } from '../document.ts';
import { addressLine, type BookPage, bookPage, ledger } from './page.ts';
import type { EpubWords } from './words.ts';

/** The pages after the articles: who did what, and the record of the book itself. */
export function backPages(issue: IssueDocument, modified: PartialDate, words: EpubWords): BookPage[] {
  return [...(issue.credits.length > 0 ? [creditsPage(issue, words)] : []), colophonPage(issue, modified, words)];
}

function creditsPage({ credits, language }: IssueDocument, words: EpubWords): BookPage {
  return bookPage(
    { file: 'credits.xhtml', title: words.credits, language, type: 'contributors', role: 'doc-credits' },
    xml('h1', {}, words.credits),
    ledger(credits.map(({ role, names }) => [role, ...names])),
  );
}

function colophonPage(issue: IssueDocument, modified: PartialDate, words: EpubWords): BookPage {
  const { journal, title, publisher, date, url, sections, language } = issue;
  const container = sections.flatMap(({ articles }) => articles)[0]?.record.container;
  return bookPage(
    { file: 'colophon.xhtml', title: words.colophon, language, type: 'colophon', role: 'doc-colophon' },
    xml('h1', {}, words.colophon),
    ledger([
      [words.journal, journal],
      [words.issue, title],
      [words.publisher, publisher],
      [words.date, chineseDate(date)],
      [words.modified, chineseDate(modified)],
      [words.issn, container?.issn ?? words.noRecord],
      [words.cn, container?.cn ?? words.noRecord],
      [words.address, addressLine(url)],
    ]),
  );
}
