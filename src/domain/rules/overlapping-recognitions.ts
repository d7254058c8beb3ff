import { overlaps } from '../network/recognition.ts';
import { recognition } from './recognition-for-another.ts';
import type { Rule } from './rule.ts';

const first = recognition('sample', 'editorial', 'since: 2025-01-01\nexpires: 2026-12-31\n');

export const overlappingRecognitions: Rule = {
  name: 'overlapping-recognitions',
  title: { zh: '同一方向有两份互认', en: 'Two recognitions of one direction' },
  why: {
    zh: '同一天有两份条件，会员不知道该照哪一份',
    en: 'with two sets of terms on one day, members cannot tell which holds',
  },
  example: {
    bad: {
      'recognitions/sample/first.yaml': first,
      'recognitions/sample/second.yaml': recognition('sample', 'editorial', 'since: 2026-06-01\n'),
    },
    good: {
      'recognitions/sample/first.yaml': first,
      'recognitions/sample/second.yaml': recognition('sample', 'editorial', 'since: 2027-01-01\n'),
    },
  },
  checkLibrary(library) {
    const agreements = library.inCollection('recognitions').map(({ id, data, file, locate }) => ({ ...data, id, file, locate }));
    return overlaps(agreements).map(([earlier, later]) => ({
      file: later.file,
      ...later.locate(['since']),
      what: {
        zh: `${later.from} 接纳 ${later.to} 的会员，在 ${earlier.file} 里已有一份，时间重叠`,
        en: `that ${later.from} takes members of ${later.to} is said in ${earlier.file} too, for some of the same days`,
      },
      instead: {
        zh: '给前一份写上截止或撤回的日期，或把两份并成一份',
        en: 'give the earlier one the day on which it ends, or make one of the two',
      },
    }));
  },
};
