import { codePointName, hiddenCharacters } from '../text/printable.ts';
import { caseStudy } from './example.ts';
import type { Fault, Rule } from './rule.ts';

export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  title: { zh: '看不见的字符', en: 'Invisible characters' },
  why: { zh: '看不见的字符会让人读到的和机器读到的不一样', en: 'an invisible character makes people and machines read different texts' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('甲\u202e乙\u200b丙。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('葛\u{e0100}洪和👨‍👩‍👧。\n') },
  },
  checkFile({ text }) {
    const faults: Fault[] = [];
    if (text === null || text.search(hiddenCharacters) === -1) return faults;
    for (const [index, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(hiddenCharacters)) {
        const code = codePointName(match[0]);
        faults.push({
          line: index + 1,
          column: match.index + 1,
          what: { zh: `这里有一个看不见的字符（${code}）`, en: `there is an invisible character here (${code})` },
          instead: {
            zh: '把这几个字删掉重新打一遍；从网页或 Word 粘贴时选“只粘贴文字”',
            en: 'delete these words and type them again; paste as plain text from web pages and Word',
          },
        });
      }
    }
    return faults;
  },
};
