import { candidatesOf } from '../network/conference.ts';
import { earlyTurns } from '../network/rotation.ts';
import { conferenceFiles } from './conference-example.ts';
import { inConferences, termFault } from './conference-fault.ts';
import type { Rule } from './rule.ts';

const first = { year: 2030, holder: 'province-a' };

export const earlyTurn: Rule = {
  name: 'early-turn',
  title: { zh: '别家没轮到就再任', en: 'A second turn before the others’ first' },
  why: {
    zh: '执行副主席由各省级协会轮流担任，谁也不应多占',
    en: 'the provincial associations take turns as executive vice chair, and none has more than its share',
  },
  example: {
    bad: conferenceFiles([first, { year: 2031, holder: 'province-a' }]),
    good: conferenceFiles([first, { year: 2031, holder: 'province-a', keys: ', note: 乙省来函请求推后一年' }]),
  },
  checkLibrary: (library) =>
    inConferences(library, (conference) =>
      earlyTurns(conference.terms, candidatesOf(conference)).flatMap(({ term, earlier, waiting }) =>
        termFault(library, term, 'executiveViceChair', {
          what: {
            zh: `${term.executiveViceChair} 在任期 ${earlier.id} 已经轮过，${waiting.join('、')} 还没有轮到`,
            en: `${term.executiveViceChair} already chaired in the term ${earlier.id}; ${waiting.join(', ')} has not had a turn`,
          },
          instead: {
            zh: `改成 ${waiting[0]}；确是它再任，就加 note: 原因`,
            en: `write ${waiting[0]}; if it did chair again, add note: with the reason`,
          },
        }),
      ),
    ),
};
