import type { Entry } from '../entry.ts';
import { createLinkTargets, type LinkTargets } from '../links/link-targets.ts';
import { visitNodes } from '../mdx/nodes.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

export const unresolvedLink: Rule = {
  name: 'unresolved-link',
  title: { zh: '链接没有着落', en: 'A link that leads to nothing' },
  why: { zh: '读者点了会走到空页', en: 'a reader who follows it finds nothing' },
  example: {
    bad: {
      'case-studies/sample/case.mdx': caseStudy(
        '见[第一号通知](/bulletins/editorial/frist/)和[别处](/bulletins/editorial/first/#s-没有)。\n',
      ),
    },
    good: { 'case-studies/sample/case.mdx': caseStudy('见[第一号通知](../../bulletins/editorial/first.mdx)和[政策](/bulletins/)。\n') },
  },
  checkLibrary(library) {
    const targetsOf = createLinkTargets(library);
    return library.written.flatMap((entry) => faultsOf(entry, targetsOf(entry)));
  },
};

function faultsOf(entry: Entry, targets: LinkTargets): FileFault[] {
  const faults: FileFault[] = [];
  if (!entry.body) return faults;
  visitNodes(entry.body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const close = targets.correct(node.url);
    if (close === undefined) return;
    faults.push({
      file: entry.file,
      ...startOf(node),
      what: { zh: `链接“${node.url}”没有着落`, en: `the link “${node.url}” leads to nothing` },
      instead: close
        ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
        : { zh: '改成已有条目的地址，或去掉链接只留文字', en: 'use the address of an entry that exists, or keep the text without a link' },
    });
  });
  return faults;
}
