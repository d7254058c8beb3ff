import { networkFile, placeOf, vocabularyOf } from '../address.ts';
import type { ParsedFile, PlainFile } from '../entry.ts';
import { newsAt } from '../network/partner-news-file.ts';
import { partnerAt } from '../search/partner-file.ts';
import { createLocator } from './yaml.ts';

/** Gives the drafts of a plain file the means to tell where their keys stand. */
export function withPositions(file: PlainFile): ParsedFile {
  const locate = createLocator(file.yaml ?? { text: '', firstLine: 1 });
  return { ...file, drafts: file.drafts.map((draft) => ({ ...draft, locate: (path) => locate([...draft.prefix, ...path]) })) };
}

/** What is known of a file that nothing has read yet. */
export function unreadFile(path: string): PlainFile {
  const place = placeOf(path);
  return {
    path,
    text: null,
    known: place !== null || vocabularyOf(path) !== null || path === networkFile || partnerAt(path) !== null || newsAt(path) !== null,
    place,
    encodingFault: null,
    byteOrderMark: false,
    limitFault: null,
    frontmatter: 'none',
    yaml: null,
    yamlFaults: [],
    drafts: [],
    body: null,
    bodyFault: null,
    partner: null,
    news: null,
  };
}
