import { isBefore } from '../date.ts';
import { issue, issueFile, journalFiles } from './journal-example.ts';
import type { Rule } from './rule.ts';

export const lateDeadline: Rule = {
  name: 'late-deadline',
  title: { zh: '日程排在出刊以后', en: 'A deadline after the issue' },
  why: { zh: '编一期的事要在出刊以前做完', en: 'what is done for an issue is done before it comes out' },
  example: {
    bad: { ...journalFiles, [issueFile]: issue('deadlines: [{date: 2026-04-01, task: 截稿}]\n') },
    good: { ...journalFiles, [issueFile]: issue('deadlines: [{date: 2026-02-01, task: 截稿}]\n') },
  },
  checkLibrary: (library) =>
    library.inCollection('issues').flatMap(({ file, data, locate }) =>
      (data.deadlines ?? []).flatMap(({ date, task }, index) => {
        if (!isBefore(data.date, date)) return [];
        return [
          {
            file,
            ...locate(['deadlines', index, 'date']),
            what: {
              zh: `“${task}”排在 ${date}，出刊是 ${data.date}`,
              en: `“${task}” is due ${date}, and the issue comes out ${data.date}`,
            },
            instead: { zh: '改这个日期，或把出刊日期 date 往后挪', en: 'change this day, or move the date of the issue' },
          },
        ];
      }),
    ),
};
