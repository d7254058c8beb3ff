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
  pages: (library: SiteLibrary, words: Words): PartPage[] => [
    { path: '', view: () => startView(library, words) },
    ...Object.values(conferenceRecords(library)).flatMap((record) =>
      record.conference.terms.map((term) => ({ path: termPath(term), view: () => termView(term, record, library, words) })),
    ),
  ],
};
