import type { Entry } from '../entry.ts';
import { meetingsOf } from '../network/conference-record.ts';
import { shortfalls } from '../network/meetings.ts';
import { conferenceFiles, meeting } from './conference-example.ts';
import { inConferences, termFault } from './conference-fault.ts';
import type { Rule } from './rule.ts';

const terms = [{ year: 2020, holder: 'province-a' }];

export const tooFewMeetings: Rule = {
  name: 'too-few-meetings',
  title: { zh: '联席会议没有开够', en: 'Too few meetings in a year' },
  why: {
    zh: '规则写明每年最少开几次；登记了全年任期的年份，会议也应当在这里登记',
    en: 'the rules say how often the conference meets; of a year whose terms are recorded, the meetings are too',
  },
  example: {
    bad: conferenceFiles(terms),
    good: conferenceFiles(terms, { 'activities/sample/meeting.mdx': meeting('2020-05-16') }),
  },
  checkLibrary(library, { asOf }) {
    const written = library.written.filter(isDatedActivity);
    return inConferences(library, (conference, example) => {
      const minimum = library.network?.conference.minimumPerYear ?? 0;
      const held = meetingsOf(written, example).map(({ data }) => data.start);
      return shortfalls(conference.terms, held, minimum, asOf).flatMap(({ year, held: count, term }) =>
        termFault(library, term, 'id', {
          what: {
            zh: `${year} 年只登记了 ${count} 次联席会议，规则是每年最少 ${minimum} 次`,
            en: `${count} meetings of ${year} are recorded; the rules demand ${minimum} a year`,
          },
          instead: {
            zh: '补上缺的会议（activities，kind: joint-conference）；确实没有开够，就在这一任加 meetingsNote: 原因',
            en: 'add the missing meetings (activities, kind: joint-conference); where fewer were held, add meetingsNote: with the reason to this term',
          },
        }),
      );
    });
  },
};

/** A meeting with a fault elsewhere in its file was held all the same. */
function isDatedActivity(entry: Entry): entry is Entry<'activities'> {
  return entry.collection === 'activities' && !entry.flawed.has('kind') && !entry.flawed.has('start');
}
