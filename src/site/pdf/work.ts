import { type PrintDocument, printedArticle, printedIssue } from '../../domain/journal/print/print-document.ts';
import type { Shelf } from '../files/entry-file.ts';
import { articleDocument, issueDocument } from '../journal/documents.ts';
import type { SiteEntry } from '../site-library.ts';

export type PrintedEntry = SiteEntry<'articles'> | SiteEntry<'issues'>;

/** What is printed: an article, or an issue that is out. */
export function isPrinted(entry: SiteEntry): entry is PrintedEntry {
  return entry.collection === 'articles' || (entry.collection === 'issues' && entry.data.state === 'published');
}

/** An article or issue as it is printed, in the edition of its library. */
export function printOf(entry: PrintedEntry, { library, words, site }: Shelf): PrintDocument {
  const { strings } = words;
  const printWords = { ...strings.journal.document, ...strings.journal.print, example: strings.example, exampleNote: strings.exampleNote };
  return entry.collection === 'issues'
    ? printedIssue(issueDocument(entry, library, words, site), printWords)
    : printedArticle(articleDocument(entry, library, words, site), printWords);
}
