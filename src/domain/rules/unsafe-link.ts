import { visitNodes } from '../mdx/nodes.ts';
import { isSafeTarget } from '../mdx/target.ts';
import { caseStudy } from './example.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const unsafeLink: Rule = {
  name: 'unsafe-link',
  title: { zh: '不能用的链接', en: 'A link that is not allowed' },
  why: {
    zh: '别种链接可能在读者的浏览器里运行程序，或把人引到别处',
    en: 'any other link may run a program in the reader’s browser or lead astray',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('[点这里](javascript:alert(1))\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('[第一号通知](/bulletins/editorial/first/)和[外部网页](https://www.gov.cn/)。\n') },
  },
  checkFile(file) {
    const faults: Fault[] = [];
    if (file.body) {
      visitNodes(file.body, (node) => {
        if ((node.type !== 'link' && node.type !== 'definition') || isSafeTarget(node.url)) return;
        faults.push({
          ...startOf(node),
          what: { zh: `链接“${node.url.slice(0, 60)}”不能用`, en: `the link “${node.url.slice(0, 60)}” is not allowed` },
          instead: {
            zh: '写完整的 https:// 网址、本站地址（/bulletins/…/）、相邻的文件（./x.mdx）、本页小标题（#s-…）或 mailto:',
            en: 'write a full https:// address, an address of this site (/bulletins/…/), a file (./x.mdx), a heading of this page (#s-…) or mailto:',
          },
        });
      });
    }
    return faults;
  },
};
