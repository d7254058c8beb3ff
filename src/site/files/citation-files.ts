import { bibtex } from '../../domain/journal/formats/bibtex.ts';
import { cslJson } from '../../domain/journal/formats/csl-json.ts';
import { ris } from '../../domain/journal/formats/ris.ts';
import type { BibliographicRecord } from '../../domain/journal/record.ts';
import { articlesOf } from '../journal/issue-articles.ts';
import { recordOf } from '../journal/record-of.ts';
import type { SiteEntry } from '../site-library.ts';
import { type EntryFileMaker, type Shelf, textFile } from './entry-file.ts';

/** The formats, by the ending of the file's name: the format's own name, its media type, and how works are written in it. */
const formats: Record<string, { label: string; type: string; write: (records: readonly BibliographicRecord[]) => string }> = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex', write: (records) => records.map(bibtex).join('\n') },
  ris: { label: 'RIS', type: 'application/x-research-info-systems', write: (records) => records.map(ris).join('\r\n') },
  'csl.json': { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
};

/** The citation of an article, a policy or an issue, in each format of reference managers; of an issue with its articles. */
export const citationFiles: EntryFileMaker = (entry, shelf) => {
  if (!isCitedInFiles(entry) || (entry.data as { withdrawn?: unknown }).withdrawn) return [];
  const slug = entry.id.slice(entry.id.lastIndexOf('/') + 1);
  return Object.entries(formats).map(([ending, { label, type, write }]) =>
    textFile({ name: `${slug}.${ending}`, type, label }, () => write(recordsOf(entry, shelf))),
  );
};

function isCitedInFiles({ collection }: SiteEntry): boolean {
  return collection === 'articles' || collection === 'issues' || collection === 'bulletins';
}

function recordsOf(entry: SiteEntry, { library, site }: Shelf): BibliographicRecord[] {
  const entries = entry.collection === 'issues' ? [entry, ...articlesOf(entry, library)] : [entry];
  return entries.flatMap((each) => recordOf(each, library, site) ?? []);
}
