import { visitNodes } from '../mdx/nodes.ts';
import { caseStudy } from './example.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const headingLevel: Rule = {
  name: 'heading-level',
  title: { zh: '小标题的级别不对', en: 'A heading of the wrong level' },
  why: {
    zh: '页面的大标题来自 title，正文的小标题逐级往下，用读屏软件的人靠它找路',
    en: 'the page heading comes from title; headings of the text descend step by step, and screen readers navigate by them',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('# 大标题\n\n正文。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('## 小标题\n\n正文。\n\n### 再小一级\n\n正文。\n') },
  },
  checkFile(file) {
    const faults: Fault[] = [];
    let depth = 1;
    if (file.body) {
      visitNodes(file.body, (node) => {
        if (node.type !== 'heading') return;
        const allowed = Math.min(depth + 1, 4);
        if (node.depth === 1 || node.depth > allowed) {
          const marks = '#'.repeat(node.depth === 1 ? 2 : allowed);
          faults.push({
            ...startOf(node),
            what: { zh: `这里的小标题用了 ${'#'.repeat(node.depth)}`, en: `this heading is marked ${'#'.repeat(node.depth)}` },
            instead: { zh: `改成 ${marks}`, en: `use ${marks}` },
          });
        }
        depth = Math.max(2, Math.min(node.depth, 4));
      });
    }
    return faults;
  },
};
