import { isBefore } from '../date.ts';
import type { Entry } from '../entry.ts';
import type { Statistic } from '../statistic.ts';
import { caseStudy } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const reversedRange: Rule = {
  name: 'reversed-range',
  title: { zh: '起止颠倒', en: 'An end before its beginning' },
  why: { zh: '结束不会早于开始，上限不会小于下限', en: 'nothing ends before it begins' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('正文。\n', 'start: 2026-03-02\nend: 2026-03-01\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n', 'start: 2026-03-01\nend: 2026-03-02\n') },
  },
  checkLibrary: (library) =>
    library.written.flatMap((entry) => [...datesOf(entry), ...listsOf(entry), ...timesOf(entry), ...figuresOf(entry)]),
};

/** Pairs of keys of which the second may not be before the first. Bulletins have a rule of their own. */
const pairs = [
  ['start', 'end'],
  ['since', 'until'],
  ['since', 'expires'],
  ['since', 'withdrawnOn'],
  ['date', 'due'],
  ['published', 'updated'],
  ['received', 'accepted'],
] as const;

function datesOf(entry: Entry): FileFault[] {
  const data = entry.data as Record<string, unknown>;
  return pairs.flatMap(([first, last]) => {
    const [from, to] = [data[first], data[last]];
    if (typeof from !== 'string' || typeof to !== 'string' || entry.flawed.has(first) || entry.flawed.has(last)) return [];
    return isBefore(to, from) ? [faultOf(entry, [last], `${first}: ${from}`, `${last}: ${to}`)] : [];
  });
}

/** Lists whose items have such a pair of keys. Terms of columns are for a rule of their own. */
const lists = [
  ['duties', 'start', 'end'],
  ['calls', 'opens', 'closes'],
] as const;

function listsOf(entry: Entry): FileFault[] {
  const data = entry.data as Record<string, unknown>;
  return lists.flatMap(([list, first, last]) => {
    const items = entry.flawed.has(list) ? [] : ((data[list] ?? []) as Record<string, string>[]);
    return items.flatMap(({ [first]: from, [last]: to }, index) =>
      from !== undefined && to !== undefined && isBefore(to, from)
        ? [faultOf(entry, [list, index, last], `${first}: ${from}`, `${last}: ${to}`)]
        : [],
    );
  });
}

/** The times of day of what begins and ends on one day. */
function timesOf(entry: Entry): FileFault[] {
  const keys = ['start', 'end', 'startTime', 'endTime'] as const;
  const { start, end, startTime, endTime } = entry.data as Partial<Record<(typeof keys)[number], string>>;
  if (!startTime || !endTime || keys.some((key) => entry.flawed.has(key)) || (end !== undefined && end !== start)) return [];
  return endTime < startTime ? [faultOf(entry, ['endTime'], `startTime: ${startTime}`, `endTime: ${endTime}`)] : [];
}

function figuresOf(entry: Entry): FileFault[] {
  if (entry.flawed.has('statistics')) return [];
  const { statistics = [] } = entry.data as { statistics?: Statistic[] };
  return statistics.flatMap(({ value, max }, index) =>
    max !== undefined && max < value ? [faultOf(entry, ['statistics', index, 'max'], `value: ${value}`, `max: ${max}`)] : [],
  );
}

function faultOf(entry: Entry, path: PropertyKey[], first: string, last: string): FileFault {
  return {
    file: entry.file,
    ...entry.locate(path),
    what: { zh: `${last} 在 ${first} 之前`, en: `${last} is before ${first}` },
    instead: { zh: '核对这两个值，写反了就对调', en: 'check both values, and swap them if they stand the wrong way round' },
  };
}
