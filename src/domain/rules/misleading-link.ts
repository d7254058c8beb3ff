import type { Nodes } from 'mdast';
import type { Entry, ParsedFile } from '../entry.ts';
import { statisticsOf } from '../library.ts';
import { visitNodes } from '../mdx/nodes.ts';
import { plainText } from '../mdx/plain.ts';
import type { Statistic } from '../statistic.ts';
import { hostOf, hostsNamedIn } from '../text/web-address.ts';
import { caseStudy } from './example.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const misleadingLink: Rule = {
  name: 'misleading-link',
  title: { zh: '链接的文字和去处不是同一个网站', en: 'A link that says one site and leads to another' },
  why: { zh: '读者会以为自己到了文字里写的那个网站', en: 'a reader would believe to be at the site that the text names' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('见[www.gov.cn](https://www.example.com/)。\n') },
    good: {
      'case-studies/sample/case.mdx': caseStudy('见[www.gov.cn](https://www.gov.cn/zhengce/)和[通知全文](https://www.example.com/)。\n'),
    },
  },
  checkFile: ({ body, drafts }) => (body ? faultsOf(body, statisticsOf({ data: drafts[0]?.data ?? {} } as Pick<Entry, 'data'>)) : []),
};

function faultsOf(body: NonNullable<ParsedFile['body']>, statistics: ReadonlyMap<string, Statistic>): Fault[] {
  const faults: Fault[] = [];
  const targets = new Map<string, string>();
  visitNodes(body, (node) => {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  });
  visitNodes(body, (node) => {
    const target = targetOf(node, targets);
    if (target === undefined) return;
    const leadsTo = hostOf(target);
    const other = hostsNamedIn(plainText(node, statistics)).find((host) => host !== leadsTo);
    if (other === undefined) return;
    faults.push({
      ...startOf(node),
      what: {
        zh: `链接的文字写着 ${other}，却通往 ${leadsTo ?? '本站'}`,
        en: `the link says ${other} but leads to ${leadsTo ?? 'this site'}`,
      },
      instead: {
        zh: '把文字改成要去的网站或网页的名称，或把网址改对',
        en: 'let the text name the page to which the link leads, or mend the address',
      },
    });
  });
  return faults;
}

function targetOf(node: Nodes, targets: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? targets.get(node.identifier) : undefined;
}
