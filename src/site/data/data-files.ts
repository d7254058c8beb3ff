import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { calendarFiles } from './calendars.ts';
import type { DataFile } from './data-file.ts';
import { feedsOpml } from './feeds-opml.ts';
import { statisticsFiles } from './statistics.ts';

type DataFileMaker = (library: SiteLibrary, words: Words) => DataFile[];

const makers: readonly DataFileMaker[] = [statisticsFiles, feedsOpml, calendarFiles];

/** Every file for programs that an edition has. */
export function dataFiles(library: SiteLibrary, words: Words): DataFile[] {
  return makers.flatMap((make) => make(library, words));
}
