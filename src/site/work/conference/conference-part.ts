import type { SiteLibrary } from '../../site-library.ts';
import type { Words } from '../../words.ts';
import type { PartPage, WorkPart } from '../work-part.ts';
import { termPath } from './lines.ts';
import { conferenceRecords } from './record.ts';
import { startView } from './start-view.ts';
import { termView } from './term-view.ts';

/** The joint conference, derived from its terms and the rule of rotation. */
export const conferencePart: WorkPart = {
  id: 'conference',
  describe: ({ strings }) => strings.work.conference,
  pages(library: SiteLibrary, words: Words): PartPage[] {
    const { real, examples } = conferenceRecords(library);
    const terms = [real, examples].flatMap((record) => record.conference.terms.map((term) => ({ term, record })));
    return [
      { path: '', view: () => startView(library, words) },
      ...terms.map(({ term, record }) => ({ path: termPath(term), view: () => termView(term, record, library, words) })),
    ];
  },
};
