import type { Entry } from '../entry.ts';
import { isAnonymousConjecture } from '../network/conflicts.ts';
import { conflict } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

const affected = 'affects: [{entry: bulletins/editorial/first}]\n';

export const anonymousConjecture: Rule = {
  name: 'anonymous-conjecture',
  title: { zh: '推定没有写是谁的', en: 'A conjecture of nobody' },
  why: {
    zh: '没有证据的读法是有人这样判断，读者要知道是谁',
    en: 'a reading without proof is somebody’s judgement, and readers must know whose',
  },
  example: {
    bad: { 'conflicts/editorial/date.yaml': conflict(affected).replace('open', 'conjecture') },
    good: { 'conflicts/editorial/date.yaml': conflict(`${affected}editor: editorial\n`).replace('open', 'conjecture') },
  },
  checkLibrary: (library) => library.written.flatMap(faultsOf),
};

function faultsOf(entry: Entry): FileFault[] {
  if (entry.collection !== 'conflicts' || entry.flawed.has('status') || entry.flawed.has('editor')) return [];
  if (!isAnonymousConjecture(entry.data)) return [];
  return [
    {
      file: entry.file,
      ...entry.locate(['status']),
      what: { zh: '写的是推定，没有写谁这样读', en: 'this is a conjecture, and it is not said whose' },
      instead: {
        zh: `加一行 editor: ${entry.association ?? '协会编号'}；判断不了就写 status: open`,
        en: `add editor: ${entry.association ?? 'and an association'}; where nothing can be decided, write status: open`,
      },
    },
  ];
}
