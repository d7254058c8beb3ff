import type { ParsedFile } from '../entry.ts';
import { codePointName } from '../text/printable.ts';
import { decodedTexts } from './decoded-texts.ts';
import { caseStudy } from './example.ts';
import type { Fault, Rule } from './rule.ts';

/**
 * What Word leaves behind: bullets of its symbol fonts and other characters for private use, places of objects,
 * characters that were already lost, and bullets typed as text at the start of a line.
 */
const leftover = /[\ue000-\uf8ff\ufffc\ufffd\u{f0000}-\u{10ffff}]|^[ \t\u3000]*[•▪‣⁃◦●■◆➢](?=[ \t\u3000])/gu;

const anyLeftover = new RegExp(leftover, 'um');

/** Those among them that a code may stand for, and halves of characters, which only a code can write. */
const unprintable = /[\ue000-\uf8ff\ufffc\ufffd\u{f0000}-\u{10ffff}\p{Surrogate}]/gu;

export const pastedFromWord: Rule = {
  name: 'pasted-from-word',
  title: { zh: 'Word 留下的符号', en: 'Leftovers of Word' },
  why: { zh: '这些符号在读者那里是空框或乱码，读屏软件也读不出来', en: 'readers see empty boxes, and screen readers say nothing' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('\uf0b7\t第一项\n\n•\t第二项\n\n● 第三项\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('- 第一项\n- 第二项\n') },
  },
  checkFile: (file) => [...inFile(file), ...inCodes(file)],
};

function inFile({ text }: ParsedFile): Fault[] {
  if (text === null || text.search(anyLeftover) === -1) return [];
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(leftover)].map((match) => {
      const shown = match[0].trim();
      const bullet = line.slice(0, match.index).trim() === '' && /[\uf000-\uf0ff•▪‣⁃◦●■◆➢]/.test(shown);
      return {
        line: index + 1,
        column: match.index + 1,
        what: bullet ? { zh: '行首是从 Word 带来的项目符号', en: 'the line begins with a bullet of Word’s' } : unseen(shown),
        instead: bullet
          ? { zh: '每一项的开头写“- ”（减号加空格）', en: 'start each item with “- ”' }
          : { zh: '把这个字删掉重新打一遍', en: 'delete the character and type it again' },
      };
    }),
  );
}

function inCodes(file: ParsedFile): Fault[] {
  return decodedTexts(file).flatMap(({ value, at }) =>
    [...new Set(value.match(unprintable))]
      .filter((character) => !file.text?.includes(character))
      .map((character) => ({
        ...at(),
        what: unseen(character),
        instead: {
          zh: '这里的 &…; 或 \\u… 代码写的就是它，把代码删去',
          en: 'a code such as &…; or \\u… stands for it here: delete the code',
        },
      })),
  );
}

function unseen(character: string): Fault['what'] {
  const code = codePointName(character);
  return { zh: `这里有一个别人看不到的字符（${code}）`, en: `here is a character that others cannot see (${code})` };
}
