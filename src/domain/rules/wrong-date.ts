import { isPartialDate, lastDayOf } from '../date.ts';
import { bulletin } from './example.ts';
import { hasFullWidthMark } from './full-width-mark.ts';
import { printPath, type Rule, type RuleLanguage } from './rule.ts';

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

function insteadOf(written: string): Record<RuleLanguage, string> {
  const guess = guessDate(written);
  if (guess) return { zh: `写成 ${guess}`, en: `write ${guess}` };
  const [, month] = /^(\d{4}-\d{2})-\d{2}$/.exec(written.trim()) ?? [];
  if (month && isPartialDate(month)) {
    const days = lastDayOf(month);
    return {
      zh: `这个月只有 ${days} 天：照原件改正；不知道哪天就写成 ${month}`,
      en: `that month has ${days} days: correct the day, or write ${month} where it is not known`,
    };
  }
  return {
    zh: '照“2007-03-22”的样子写；不知道哪天就写到月，如 2007-03，只知道年份就写年，如 2007',
    en: 'write it like 2007-03-22; 2007-03 where the day is not known, 2007 where only the year is',
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
