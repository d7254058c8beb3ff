import type { Entry } from '../../domain/entry.ts';
import { referencesOf } from '../../domain/links/references.ts';
import { typeByName } from '../../domain/read/picture-type.ts';

const folders = /^(?:issues|columns|agreements|article-versions|people)\//;
const collections: ReadonlySet<string> = new Set(['articles', 'article-versions', 'issues', 'columns', 'agreements']);

/**
 * The files with which the journal's rules compare some entries: all issues, columns, agreements and earlier versions,
 * those who edit, and the articles that an issue or a version names, with the pictures beside them. None where no entry
 * is of the journal.
 */
export function journalNear(own: readonly Entry[], files: readonly string[]): string[] {
  const ofJournal = own.filter(({ collection }) => collections.has(collection));
  if (ofJournal.length === 0) return [];
  const named = ofJournal.flatMap((entry) => referencesOf(entry).filter(({ collection }) => collection === 'articles'));
  const articles = new Set(named.map(({ target }) => `${target}.mdx`));
  const beside = new Set([...articles].map(folderOf));
  return files.filter((path) => (typeByName(path) === null ? folders.test(path) || articles.has(path) : beside.has(folderOf(path))));
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
