import type { Position } from '../finding.ts';
import { codePointName, hiddenCharacters } from '../text/printable.ts';
import { decodedTexts } from './decoded-texts.ts';
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
  checkFile(file) {
    const text = file.text ?? '';
    const inFile = (text.search(hiddenCharacters) === -1 ? [] : text.split('\n')).flatMap((line, index) =>
      [...line.matchAll(hiddenCharacters)].map((match) => ({ character: match[0], line: index + 1, column: match.index + 1 })),
    );
    const written = new Set(inFile.map(({ character }) => character));
    const decoded = decodedTexts(file).flatMap(({ value, at }) =>
      [...new Set(value.match(hiddenCharacters))]
        .filter((character) => !written.has(character))
        .map((character) => ({ character, ...at() })),
    );
    return [...inFile.map((place) => faultOf(place, asCharacter)), ...decoded.map((place) => faultOf(place, asCode))];
  },
};

const asCharacter: Fault['instead'] = {
  zh: '把这几个字删掉重新打一遍；从网页或 Word 粘贴时选“只粘贴文字”',
  en: 'delete these words and type them again; paste as plain text from web pages and Word',
};

const asCode: Fault['instead'] = {
  zh: '这里的 &…; 或 \\u… 代码写的就是它，把代码删去',
  en: 'a code such as &…; or \\u… stands for it here: delete the code',
};

function faultOf({ character, line, column }: Position & { character: string }, instead: Fault['instead']): Fault {
  const code = codePointName(character);
  return {
    line,
    column,
    what: { zh: `这里有一个看不见的字符（${code}）`, en: `there is an invisible character here (${code})` },
    instead,
  };
}
