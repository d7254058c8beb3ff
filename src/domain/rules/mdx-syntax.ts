import { components } from '../mdx/components/index.ts';
import { caseStudy } from './example.ts';
import type { Fault, Rule } from './rule.ts';

export const mdxSyntax: Rule = {
  name: 'mdx-syntax',
  title: { zh: '正文的写法读不懂', en: 'A text that cannot be read' },
  why: { zh: '读不懂的正文不能发布', en: 'a text that cannot be read cannot be published' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('会员数<500的协会。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('会员数\\<500的协会，也就是少的那些。\n') },
  },
  checkFile({ bodyFault, text }) {
    if (!bodyFault || text === null) return [];
    const { line, column, reason } = bodyFault;
    const written = (text.split(/\r\n|\n/)[line - 1] ?? '').slice(0, 4000);
    const { advice } = kinds.find(({ reasons, lines }) => reasons.test(reason) && (lines?.test(written) ?? true)) ?? general;
    return [{ line, column, ...advice(written, column) }];
  },
};

/** One kind of mistake: how the parser calls it (in terms of code), what the author's line looks like, and the advice. */
interface Kind {
  reasons: RegExp;
  lines?: RegExp;
  advice(line: string, column: number): Pick<Fault, 'what' | 'instead'>;
}

const anyReason = /./s;
const blankLine = {
  zh: '要分段就空一行，要换行就在行末加一个反斜杠 \\',
  en: 'leave an empty line for a new paragraph, or end the line in \\',
};

const kinds: readonly Kind[] = [
  {
    reasons: /character `!`/,
    advice: () => ({
      what: { zh: '正文里有 <!-- 批注 -->', en: 'there is a comment <!-- --> in the text' },
      instead: { zh: '删去它；给编辑看的话写在合并请求里', en: 'delete it; what is for the editors belongs in the pull request' },
    }),
  },
  {
    reasons: anyReason,
    lines: /<br\s*>/i,
    advice: () => ({ what: { zh: '不能用 <br>', en: '<br> is not allowed' }, instead: blankLine }),
  },
  {
    reasons: anyReason,
    lines: /=\s*[“”‘’＂「]/,
    advice: (line) => ({
      what: { zh: '属性的值用了中文引号', en: 'an attribute’s value is in curly quotes' },
      instead: corrected(line, (text) => text.replace(/=\s*[“”‘’＂「]([^“”‘’＂」"]*)[“”‘’＂」]/g, '="$1"')),
    }),
  },
  {
    reasons: /character `\/`|character `@`|in name/,
    lines: /<(?:https?:\/\/|mailto:|[\w.+-]+@)[^>\s]+>/i,
    advice: (line) => ({
      what: { zh: '网址外面不写 < >', en: 'addresses do not stand in < >' },
      instead: corrected(line, (text) => text.replace(/<((?:https?:\/\/|mailto:|[\w.+-]+@)[^>\s]+)>/gi, '$1')),
    }),
  },
  {
    reasons: /before name|in name|before local name|in member|character `\?`|after `<`/,
    advice: (line, column) => ({
      what: { zh: '正文里的 < 被当成了标签的开头', en: 'the < in the text is read as the start of a tag' },
      instead: corrected(line, (text) => escapeBefore(text, column, '<'), { zh: '（或改写成“小于”“不足”）', en: ' (or “less than”)' }),
    }),
  },
  {
    reasons: /expression|`\{`|`\}`/,
    advice: (line) => ({
      what: { zh: '正文里的 { 或 } 被当成了程序', en: 'the { or } in the text is read as a program' },
      instead: corrected(line, withRoundBrackets),
    }),
  },
  {
    reasons: /closing tag|end-tag|closing slash|corresponding/,
    advice: (line, column) => unclosed(/^<\/?([\w.:-]*)/.exec(line.slice(column - 1))?.[1] ?? ''),
  },
];

const general: Kind = {
  reasons: anyReason,
  advice: () => ({
    what: { zh: '从这里起读不懂正文', en: 'the text cannot be read from here on' },
    instead: {
      zh: '检查这一行的 < > { } 和引号；属性一律写成 name="值"，用英文双引号',
      en: 'check < > { } and quotes on this line; attributes are name="value" in straight double quotes',
    },
  }),
};

/** A text in which { } are the brackets of Chinese prose. */
export function withRoundBrackets(text: string): string {
  return text.replace(/\{/g, '（').replace(/\}/g, '）');
}

function unclosed(name: string): Pick<Fault, 'what' | 'instead'> {
  const component = components.get(name);
  if (!component && name !== '') {
    return {
      what: { zh: `不能用 <${name}>`, en: `<${name}> is not allowed` },
      instead: { zh: '删去这个标签，只留文字', en: 'delete the tag and keep the text' },
    };
  }
  const example = component?.example ?? '<Callout type="note">（空一行）内容（空一行）</Callout>';
  return {
    what: { zh: '一个组件没有关上，或者关的不是它', en: 'a component is not closed, or another one is closed in its place' },
    instead: { zh: `写成 ${example}`, en: `write ${example}` },
  };
}

/** `<` before or at the column with a backslash in front of it. */
function escapeBefore(line: string, column: number, sign: string): string {
  const at = line.lastIndexOf(sign, column - 1);
  return at === -1 ? line : `${line.slice(0, at)}\\${line.slice(at)}`;
}

/** The author's own line as it should be; general words where nothing in it was found to change. */
function corrected(line: string, change: (line: string) => string, also = { zh: '', en: '' }): Fault['instead'] {
  const right = change(line);
  if (right === line || right.length > 200) return general.advice('', 1).instead;
  return { zh: `写成 ${right.trim()}${also.zh}`, en: `write ${right.trim()}${also.en}` };
}
