import { issueArchive } from '../journal/issue-archive.ts';
import { materials } from '../materials.ts';
import { type EntryFileMaker, madeFile } from './entry-file.ts';

/** An issue that is out, with all its texts, pictures and records: `2026-1.zip`. */
export const archiveFile: EntryFileMaker = (entry, shelf) => {
  if (entry.collection !== 'issues' || entry.data.state !== 'published') return [];
  const name = `${entry.id.slice(entry.id.lastIndexOf('/') + 1)}.zip`;
  const { label } = shelf.words.strings.journal.archive;
  return [madeFile({ name, type: 'application/zip', label }, () => issueArchive(entry, shelf, materials()))];
};
