import { withRightBrackets } from '../text/document-number.ts';
import { bulletin } from './example.ts';
import { fullWidthLines } from './full-width-mark.ts';
import type { Rule, RuleLanguage } from './rule.ts';

type Advice = Record<RuleLanguage, string>;

const shared: { what: Advice; instead: Advice } = {
  what: { zh: '用了 &、* 或 ! 这类 YAML 记号', en: 'a YAML anchor (&), alias (*) or tag (!) is used' },
  instead: {
    zh: '直接写出内容；文字里要用这些符号时，把整段文字放进英文双引号',
    en: 'write the value itself; put text with these signs into double quotes',
  },
};

const advice: Record<string, { what: Advice; instead: Advice }> = {
  DUPLICATE_KEY: {
    what: { zh: '同一个键写了两次', en: 'the same key stands here twice' },
    instead: { zh: '只留一个，删去另一个', en: 'keep one and delete the other' },
  },
  TAB_AS_INDENT: {
    what: { zh: '用制表符（Tab）缩进', en: 'a tab is used to indent' },
    instead: {
      zh: '把行首的制表符换成空格，空到和上面同一组的键对齐；往下各行也看一看',
      en: 'use spaces instead of the tab, as many as align the key with those of its group above; look at the lines below too',
    },
  },
  BAD_INDENT: {
    what: { zh: '缩进不对，或者括号、引号没有关上', en: 'the indentation is wrong, or a bracket or quote is not closed' },
    instead: {
      zh: '同一层的行对齐，下一层多缩进两个空格；检查 [ ]、{ }、引号是否成对',
      en: 'align lines of one level, indent the next by two spaces, and pair every [ ], { } and quote',
    },
  },
  SHARED_NODE: shared,
  NOT_A_LIST: {
    what: { zh: '这个文件应当是一个清单', en: 'this file must be a list' },
    instead: { zh: '每一项以“- ”开头', en: 'start each item with “- ”' },
  },
};

const general = {
  what: { zh: '这一行不是正确的 YAML', en: 'this line is not valid YAML' },
  instead: {
    zh: '写成“键: 值”，冒号用英文冒号、后面空一格；值里有冒号、引号或以 [ { # 开头时，整个值放进英文双引号',
    en: 'write “key: value” with an ASCII colon and a space; put a value with a colon, or one that starts with [ { or #, into double quotes',
  },
};

export const brokenYaml: Rule = {
  name: 'broken-yaml',
  title: { zh: '登记项写坏了', en: 'Data that cannot be read' },
  why: { zh: '读不出这些数据，整个文件就不能发布', en: 'what cannot be read cannot be published' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finance\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finance]\n') },
  },
  checkFile(file) {
    // A key that is none for its colon makes whatever follows unreadable too; it has a rule of its own.
    if (fullWidthLines(file).length > 0) return [];
    const lines = file.yaml?.text.split('\n') ?? [];
    return file.yamlFaults.map(({ line, column, reason }) => {
      const right = rightLine(lines[line - (file.yaml?.firstLine ?? 1)] ?? '');
      const known = advice[reason];
      if (known || right === null) return { line, column, ...(known ?? general) };
      return { line, column, what: general.what, instead: { zh: `写成 ${right}`, en: `write ${right}` } };
    });
  },
};

/** The line that an author probably means, or null: the commonest slips are in the colon and in the value behind it. */
function rightLine(line: string): string | null {
  const [, key, gap, value] = /^\s*((?:- )?[A-Za-z][A-Za-z0-9]*):([ \u00a0\u3000]*)(\S.*?)\s*$/.exec(line) ?? [];
  if (key === undefined || value === undefined || value.length > 160) return null;
  const bracketed = withRightBrackets(value);
  if (bracketed !== value) return `${key}: ${bracketed}`;
  if (gap !== ' ' && !/^[[{"'#|>&*!@`%]/.test(value)) return `${key}: ${value}`;
  return /: /.test(value) && !/["\\]/.test(value) ? `${key}: "${value}"` : null;
}
