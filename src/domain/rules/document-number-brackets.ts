import type { ParsedFile } from '../entry.ts';
import type { Position } from '../finding.ts';
import { visitNodes } from '../mdx/nodes.ts';
import { wrongBracketsIn } from '../text/document-number.ts';
import { bulletin } from './example.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const documentNumberBrackets: Rule = {
  name: 'document-number-brackets',
  title: { zh: '发文字号的括号不对', en: 'Wrong brackets in a document number' },
  why: {
    zh: '公文格式国家标准规定年份用六角括号〔〕；写法一致才能互相链接',
    en: 'the national standard puts the year into 〔〕; numbers link to one another only when written alike',
  },
  example: {
    bad: {
      'bulletins/editorial/first.mdx': bulletin(
        '第一号通知',
        'status: in-force\ndocumentNumbers: [示例发(2020)1号]\n',
        '见示例发[2020]2号。\n',
      ),
    },
    good: {
      'bulletins/editorial/first.mdx': bulletin(
        '第一号通知',
        'status: in-force\ndocumentNumbers: [示例发〔2020〕1号]\n',
        '见示例发〔2020〕2号。\n',
      ),
    },
  },
  checkFile: (file) => [...inNumbers(file), ...inText(file)],
};

function inNumbers({ drafts }: ParsedFile): Fault[] {
  return drafts.flatMap(({ data, raw, locate }) => {
    const { documentNumbers } = (data ?? raw) as { documentNumbers?: unknown };
    const numbers = Array.isArray(documentNumbers) ? documentNumbers : [];
    return numbers.flatMap((number, index) =>
      typeof number === 'string' ? faultsIn(number, () => locate(['documentNumbers', index])) : [],
    );
  });
}

function inText({ body }: ParsedFile): Fault[] {
  const faults: Fault[] = [];
  if (!body) return faults;
  visitNodes(body, (node) => {
    if (node.type === 'text') faults.push(...faultsIn(node.value, () => startOf(node)));
  });
  return faults;
}

function faultsIn(text: string, place: () => Position): Fault[] {
  return wrongBracketsIn(text).map(({ start, end, right }) => {
    const at = place();
    const written = text.slice(Math.max(0, start - 6), end);
    return {
      ...at,
      line: at.line + text.slice(0, start).split('\n').length - 1,
      what: { zh: `发文字号“${written}”的年份没有用〔〕`, en: `the year in the document number “${written}” is not in 〔〕` },
      instead: {
        zh: `写成 ${text.slice(Math.max(0, start - 6), start)}${right}；npm run check -- --fix 可以自动改`,
        en: `write ${text.slice(Math.max(0, start - 6), start)}${right}; npm run check -- --fix does it`,
      },
    };
  });
}
