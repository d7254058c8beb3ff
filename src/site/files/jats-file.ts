import { referenceOf } from '../../domain/address.ts';
import { jatsArticle } from '../../domain/journal/formats/jats/article.ts';
import { articleDocument } from '../journal/documents.ts';
import { type EntryFileMaker, textFile } from './entry-file.ts';
import { pdfFile, withPdf } from './pdf-file.ts';

/** An article in JATS, beside its page. What was taken back has none: of it only the reason is left to read. */
export const jatsFiles: EntryFileMaker = (entry, shelf) => {
  if (entry.collection !== 'articles' || entry.data.withdrawn) return [];
  const { library, words, site } = shelf;
  const slug = referenceOf(entry.id).split('/').at(-1) ?? '';
  const file = { name: `${slug}.jats.xml`, type: 'application/xml; charset=utf-8', label: words.strings.journal.indexing.jats };
  return [
    textFile(file, () => {
      const article = articleDocument(entry, library, words, site);
      return jatsArticle({ ...article, record: withPdf(article.record, entry, pdfFile(entry, shelf), site) }, words.labels.role);
    }),
  ];
};
