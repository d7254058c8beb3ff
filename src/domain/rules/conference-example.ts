import { networkFile } from '../address.ts';
import { networkText } from './example.ts';
import type { ExampleFiles } from './rule.ts';

/** Keys of a term of which the examples of rules write some; the year is its id too. */
interface ExampleTerm {
  year: number;
  holder: string;
  /** More keys in YAML's flow style, each behind a comma. */
  keys?: string;
}

/** A network whose example associations take turns, 甲 before 乙, with terms of a calendar year. */
export function conferenceFiles(terms: readonly ExampleTerm[], files: ExampleFiles = {}): ExampleFiles {
  const conference = [
    'conference:',
    '  title: 联席会议',
    '  minimumPerYear: 1',
    '  roles: [{id: executive-vice-chair, title: 执行副主席, heldBy: 各省级协会轮流, level: provincial}]',
    '  duties: 职责',
    '  source: editorial/notice',
    '  rotation: {order: [province-a, province-b], termMonths: 12, example: true}',
    '  terms:',
    ...terms.map(
      ({ year, holder, keys = '' }) =>
        `    - {id: ${year}, start: ${year}, end: ${year}, executiveViceChair: ${holder}, example: true${keys}}`,
    ),
  ];
  return {
    [networkFile]: networkText.replace(/conference: .*/, conference.join('\n')),
    'associations/province-a/profile.mdx': provincial('甲省示例协会'),
    'associations/province-b/profile.mdx': provincial('乙省示例协会'),
    ...files,
  };
}

/** An example meeting on a day, with more keys (whole lines). */
export function meeting(start: string, keys = ''): string {
  return `---\ntitle: 示例联席会议\nsummary: 一句话摘要\nkind: joint-conference\nstart: ${start}\nexample: true\npublished: 2026-01-01\n${keys}---\n\n正文。\n`;
}

function provincial(title: string): string {
  return `---\ntitle: ${title}\nkind: sme-association\nlevel: provincial\nsummary: 一句话介绍\npublished: 2026-01-01\nexample: true\n---\n\n介绍。\n`;
}
