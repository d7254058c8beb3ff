import type { Entry } from '../entry.ts';
import { teamOf } from '../journal/column-team.ts';
import { isCovered, overlappingSpans } from '../journal/spans.ts';
import { column, columnFile } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const terms = 'terms: [{start: 2026-01-01, lead: editorial, coEditors: [sample]}]\n';
const duty = (start: string, end: string, association: string) => `{start: ${start}, end: ${end}, association: ${association}}`;

export const wrongDuty: Rule = {
  name: 'wrong-duty',
  title: { zh: '值编表排错了', en: 'A duty calendar that cannot be' },
  why: {
    zh: '值编只能由那时编这个专栏的协会承担，一天只有一家，投稿的人才知道交给谁',
    en: 'only an association that edits the column then can be on duty, one on each day, so that authors know whom to ask',
  },
  example: {
    bad: {
      [columnFile]: column(
        `duties: [${duty('2025-12-01', '2026-01-31', 'sample')}, ${duty('2026-01-15', '2026-02-28', 'editorial')}]\n`,
        terms,
      ),
    },
    good: {
      [columnFile]: column(`duties: [${duty('2026-01-01', '2026-01-31', 'sample')}, ${duty('2026-02', '2026-02', 'editorial')}]\n`, terms),
    },
  },
  checkLibrary: (library) => library.inCollection('columns').flatMap((entry) => [...strangersIn(entry), ...doubledIn(entry)]),
};

function strangersIn({ file, data, locate }: Entry<'columns'>): FileFault[] {
  return (data.duties ?? []).flatMap((duty, index) => {
    const own = data.terms.filter((term) => teamOf(term).includes(duty.association));
    if (isCovered(duty, own)) return [];
    return [
      {
        file,
        ...locate(['duties', index, 'association']),
        what: {
          zh: `${duty.association} 在 ${duty.start} 至 ${duty.end} 不是天天都编这个专栏`,
          en: `${duty.association} does not edit this column on every day from ${duty.start} to ${duty.end}`,
        },
        instead: {
          zh: '换成那时在任的一家，改日期，或在 terms 里补上它',
          en: 'name one that edits it then, change the dates, or add it in terms',
        },
      },
    ];
  });
}

function doubledIn({ file, data, locate }: Entry<'columns'>): FileFault[] {
  return overlappingSpans(data.duties ?? []).map(({ index, from, to }) => ({
    file,
    ...locate(['duties', index, 'start']),
    what: { zh: `${from} 至 ${to} 有两家值编`, en: `two are on duty from ${from} to ${to}` },
    instead: { zh: '改日期，后一家从前一家结束的次日接手', en: 'change the dates: the next takes over the day after' },
  }));
}
