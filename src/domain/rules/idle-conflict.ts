import type { Entry } from '../entry.ts';
import { isIdle } from '../network/conflicts.ts';
import { conflict } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const idleConflict: Rule = {
  name: 'idle-conflict',
  title: { zh: '考辨没有说哪些条目依赖它', en: 'A conflict on which no entry rests' },
  why: {
    zh: '读者看的是条目；条目的页面不注明，考辨就等于没有写',
    en: 'readers read entries; where no entry’s page points to it, the conflict might as well not be recorded',
  },
  example: {
    bad: { 'conflicts/editorial/date.yaml': conflict('') },
    good: { 'conflicts/editorial/date.yaml': conflict('affects: [{entry: bulletins/editorial/first, what: 公布日期}]\n') },
  },
  checkLibrary: (library) => library.written.flatMap(faultsOf),
};

function faultsOf(entry: Entry): FileFault[] {
  if (entry.collection !== 'conflicts' || entry.flawed.has('affects') || !isIdle(entry.data)) return [];
  return [
    {
      file: entry.file,
      ...entry.locate(entry.data.affects ? ['affects'] : ['title']),
      what: { zh: '没有一个条目依赖这一处', en: 'no entry rests on this' },
      instead: {
        zh: '在 affects 里写上用到这一处的条目（出处和别的考辨不算）：- entry: 种类/协会/名称；哪个条目都没有用到，就删去这个文件',
        en: 'name in affects the entries that use it (sources and other conflicts do not count): - entry: kind/association/name; if none does, delete this file',
      },
    },
  ];
}
