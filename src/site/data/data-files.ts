import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { calendarFiles } from './calendars.ts';
import type { DataFile } from './data-file.ts';
import { dataIndex } from './data-index.ts';
import { feedsOpml } from './feeds-opml.ts';
import { indexingFiles } from './indexing-files.ts';
import { journalCalendarFiles } from './journal-calendar.ts';
import { openData } from './open-data.ts';
import { statisticsFiles } from './statistics.ts';

type DataFileMaker = (library: SiteLibrary, words: Words) => DataFile[];

const makers: readonly DataFileMaker[] = [statisticsFiles, feedsOpml, calendarFiles, journalCalendarFiles, indexingFiles, openData];

/** Every file for programs that an edition has, the list of them last. */
export function dataFiles(library: SiteLibrary, words: Words): DataFile[] {
  const files = makers.flatMap((make) => make(library, words));
  return [...files, dataIndex(files, library, words)];
}
