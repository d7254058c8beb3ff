import type { DataIssue } from '../entry.ts';
import { schemas } from '../schemas/index.ts';
import { schemaAt } from '../schemas/keys.ts';
import { network } from '../schemas/network.ts';
import { bulletin } from './example.ts';
import { printPath, type Rule } from './rule.ts';

/** Whether the schema complains that something is not there at all. */
export function isMissing(issue: DataIssue): boolean {
  return issue.code !== 'unrecognized_keys' && issue.input === undefined && issue.path.length > 0;
}

export const missingKey: Rule = {
  name: 'missing-key',
  title: { zh: '少写了必填的一项', en: 'A required key is missing' },
  why: { zh: '没有它页面就不完整', en: 'without it the page is incomplete' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', '') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n') },
  },
  checkFile(file) {
    return file.drafts.flatMap(({ place, issues, locate }) =>
      issues.filter(isMissing).map(({ path, values }) => {
        const full = printPath(path);
        const meaning = schemaAt(place ? schemas[place.collection] : network, path)?.description ?? '';
        const list = values?.join(' ');
        return {
          ...locate(path.slice(0, -1)),
          what: { zh: `缺少 ${full}`, en: `${full} is missing` },
          instead: {
            zh: `加一行 ${String(path.at(-1))}: …${meaning ? `（${meaning}）` : ''}${list ? `，依次写作：${list}` : ''}`,
            en: `add a line ${String(path.at(-1))}: …${list ? `, one of: ${list}` : ''}`,
          },
        };
      }),
    );
  },
};
