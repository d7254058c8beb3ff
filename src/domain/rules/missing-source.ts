import { type Entry, isExample } from '../entry.ts';
import type { Statistic } from '../statistic.ts';
import { bulletin } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const missingSource: Rule = {
  name: 'missing-source',
  title: { zh: '没有出处', en: 'No source' },
  why: { zh: '本站不说没有出处的话', en: 'nothing is stated without a source' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n').replace(/sources:.*\n/, '') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n') },
  },
  checkLibrary: (library) => library.written.filter((entry) => sourced.has(entry.collection)).flatMap(faultsOf),
};

/** Collections whose entries state something. A source needs none; columns and issues are the journal’s own; terms may say “general knowledge”. */
export const sourced: ReadonlySet<string> = new Set([
  'associations',
  'bulletins',
  'case-studies',
  'articles',
  'activities',
  'services',
  'reports',
  'people',
  'recognitions',
  'link-observations',
]);

const addSource = { zh: '给它加一行 source: 出处编号', en: 'add source: and the source’s id to it' };

function faultsOf(entry: Entry): FileFault[] {
  if (isExample(entry) || entry.flawed.has('example')) return [];
  const data = entry.data as { sources?: unknown[]; statistics?: Statistic[]; steps?: { source?: string }[] };
  const faults: FileFault[] = [];
  if ((data.sources ?? []).length === 0 && !entry.flawed.has('sources')) {
    faults.push({
      file: entry.file,
      ...entry.locate(['title']),
      what: { zh: '这个条目没有出处', en: 'this entry has no source' },
      instead: {
        zh: '加上 sources:，每项写 - id: 出处编号；还没有的出处先建在 sources/ 里。示例条目写 example: true',
        en: 'add sources: with - id: and the source’s id; make new ones under sources/. An example says example: true',
      },
    });
  }
  for (const [index, { id, source }] of (data.statistics ?? []).entries()) {
    if (source !== undefined) continue;
    faults.push({
      file: entry.file,
      ...entry.locate(['statistics', index]),
      what: { zh: `数字 ${id} 没有出处`, en: `the figure ${id} has no source` },
      instead: addSource,
    });
  }
  for (const [index, { source }] of (data.steps ?? []).entries()) {
    if (source !== undefined) continue;
    faults.push({
      file: entry.file,
      ...entry.locate(['steps', index]),
      what: { zh: `第${index + 1}步没有出处`, en: `step ${index + 1} has no source` },
      instead: addSource,
    });
  }
  return faults;
}
