import { caseStudy } from './example.ts';
import type { Fault, Rule } from './rule.ts';

/**
 * Characters that do not show but change what is read: controls, bidirectional marks (Trojan Source), zero-width
 * characters, line and paragraph separators, tags. Variation selectors are right behind a Han character or an emoji,
 * and the zero-width joiner between emoji.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?<![\p{Script=Han}\p{Extended_Pictographic}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  why: { zh: '看不见的字符会让人读到的和机器读到的不一样', en: 'an invisible character makes people and machines read different texts' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('甲\u202e乙\u200b丙。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('葛\u{e0100}洪和👨‍👩‍👧。\n') },
  },
  checkFile({ text }) {
    const faults: Fault[] = [];
    for (const [index, line] of (text ?? '').split('\n').entries()) {
      for (const match of line.matchAll(hidden)) {
        const code = `U+${(match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
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
