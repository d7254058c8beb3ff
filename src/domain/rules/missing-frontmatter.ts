import type { Rule } from './rule.ts';

export const missingFrontmatter: Rule = {
  name: 'missing-frontmatter',
  why: { zh: '标题、日期、出处都写在文件开头两行 --- 之间', en: 'title, dates and sources stand between two lines of --- at the top' },
  example: { bad: { 'bulletins/editorial/first.mdx': '# 标题\n\n正文。\n' }, good: {} },
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
        instead: {
          zh: '第一行只写 ---，接着写 title: 等各项，再用单独一行 --- 结束，然后写正文',
          en: 'write --- alone on the first line, then title: and the rest, then --- alone on a line, then the text',
        },
      },
    ];
  },
};
