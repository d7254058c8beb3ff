import { bulletin } from './example.ts';
import type { Rule, RuleLanguage } from './rule.ts';

export const missingFrontmatter: Rule = {
  name: 'missing-frontmatter',
  title: { zh: '缺少开头的 ---', en: 'No frontmatter' },
  why: { zh: '标题、日期、出处都写在文件开头两行 --- 之间', en: 'title, dates and sources stand between two lines of --- at the top' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': '# 标题\n\n正文。\n' },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n') },
  },
  checkFile(file) {
    if (file.frontmatter !== 'missing') return [];
    const opened = file.text?.startsWith('---\n') || file.text?.startsWith('---\r\n');
    return [
      {
        line: 1,
        column: 1,
        what: opened
          ? { zh: '开头的 --- 没有另一行 --- 来结束', en: 'the opening --- is not closed by another line ---' }
          : { zh: '文件的第一行不是 ---', en: 'the first line of the file is not ---' },
        instead: opened ? closeAt(file.text ?? '') : openAt(file.text ?? ''),
      },
    ];
  },
};

/** Where the data end: before the first empty line, or the first line that is neither a key, a list item nor indented. */
function closeAt(text: string): Record<RuleLanguage, string> {
  const lines = text.split(/\r\n|\n/);
  const after = lines.findIndex((line, index) => index > 0 && !/^(?:[A-Za-z][A-Za-z0-9]*\s*[:：]|[ \t]|- |#)/.test(line));
  const fence = lines.findIndex((line, index) => index > 0 && /^\s*[-—–－+]{2,}\s*$/.test(line));
  if (fence !== -1)
    return { zh: `第 ${fence + 1} 行改成三个英文减号 ---，前后不留空格`, en: `make line ${fence + 1} three hyphens --- and nothing else` };
  const line = (after === -1 ? lines.length : after) + 1;
  return { zh: `在第 ${line} 行前面加一行，只写 ---`, en: `put a line of --- alone before line ${line}` };
}

/** How the opening fence comes to stand on the first line. */
function openAt(text: string): Record<RuleLanguage, string> {
  const first = text.split(/\r\n|\n/).findIndex((line) => line.trim() !== '');
  const written = text.split(/\r\n|\n/)[first] ?? '';
  if (/^\s*[-—–－+]{2,}\s*$/.test(written)) {
    return {
      zh: '第一行只写三个英文减号 ---：前面没有空行，也没有空格',
      en: 'make the first line three hyphens ---, with no empty line and no space before them',
    };
  }
  if (/^[A-Za-z][A-Za-z0-9]*[:：]/.test(written) && /^---$/m.test(text)) {
    return { zh: `在第 ${first + 1} 行前面加一行，只写 ---`, en: `put a line of --- alone before line ${first + 1}` };
  }
  return {
    zh: '第一行只写 ---，接着写 title: 等各项，再用单独一行 --- 结束，然后写正文',
    en: 'write --- alone on the first line, then title: and the rest, then --- alone on a line, then the text',
  };
}
