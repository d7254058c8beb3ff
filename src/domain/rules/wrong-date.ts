import { isPartialDate } from '../date.ts';
import { bulletin } from './example.ts';
import { hasFullWidthMark } from './full-width-mark.ts';
import { type Fault, printPath, type Rule } from './rule.ts';

export const wrongDate: Rule = {
  name: 'wrong-date',
  title: { zh: '日期不对', en: 'A date that is none' },
  why: { zh: '日期要能排序，而且必须真有这一天', en: 'dates are sorted, and the day must exist' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\nissued: 2007-02-30\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\nissued: 2007-02\n') },
  },
  checkFile(file) {
    return file.drafts.flatMap(({ issues, locate }) =>
      issues
        .filter((issue) => issue.message === 'expected:date' && issue.input !== undefined && !hasFullWidthMark(issue))
        .map(({ path, input }) => ({
          ...locate(path),
          what: { zh: `${printPath(path)} 的“${String(input)}”不是日期`, en: `${printPath(path)}: “${String(input)}” is not a date` },
          instead: insteadOf(String(input)),
        })),
    );
  },
};

function insteadOf(written: string): Fault['instead'] {
  const guess = guessDate(written);
  if (guess) return { zh: `写成 ${guess}`, en: `write ${guess}` };
  const month = /^(\d{4}-\d{2})-\d{2}$/.exec(written)?.[1];
  const days = month === undefined ? undefined : [31, 30, 29, 28].find((day) => isPartialDate(`${month}-${day}`));
  if (days !== undefined) {
    return {
      zh: `核对原件：${month} 这个月只有 ${days} 天；不知道哪天就写 ${month}`,
      en: `look it up: ${month} has ${days} days; write ${month} where the day is not known`,
    };
  }
  return {
    zh: '按“年-月-日”写，例如 2007-03-22；不知道哪天就写 2007-03，只知道年份就写 2007',
    en: 'write year-month-day, e.g. 2007-03-22; 2007-03 where the day is not known, 2007 where only the year is',
  };
}

/** What an author probably means by 2007年3月22日, 2007/3/22 or 2007.3: the same date in digits and hyphens. */
function guessDate(written: string): string | null {
  const match = /^(\d{4})\s*[年/.-]\s*(\d{1,2})(?:\s*[月/.-]\s*(?:(\d{1,2})\s*日?)?)?$/.exec(written.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  const guess = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return guess !== written && isPartialDate(guess) ? guess : null;
}
