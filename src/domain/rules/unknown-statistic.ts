import { statisticsOf } from '../library.ts';
import { isComponentNode, literalAttributes, visitNodes } from '../mdx/nodes.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

const figures = 'statistics:\n  - {id: firms, label: 参训企业, value: 30, unit: 家, scope: 示例协会, period: 2025年}\n';

export const unknownStatistic: Rule = {
  name: 'unknown-statistic',
  title: { zh: '引用了没有登记的数字', en: 'A figure that is not listed' },
  why: { zh: '正文里的数字都来自文件开头的 statistics', en: 'figures in the text come from statistics at the top of the file' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('参加的有<Stat id="firm"/>。\n', figures) },
    good: { 'case-studies/sample/case.mdx': caseStudy('参加的有<Stat id="firms"/>。\n', figures) },
  },
  checkLibrary(library) {
    return library.written.flatMap((entry) => {
      const faults: FileFault[] = [];
      if (!entry.body || entry.flawed.has('statistics')) return faults;
      const statistics = statisticsOf(entry);
      visitNodes(entry.body, (node) => {
        if (!isComponentNode(node) || node.name !== 'Stat') return;
        const { id } = literalAttributes(node);
        if (id === undefined || statistics.has(id)) return;
        const close = nearest(id, statistics.keys());
        faults.push({
          file: entry.file,
          ...startOf(node),
          what: { zh: `statistics 里没有编号为“${id}”的数字`, en: `statistics has no figure with the id “${id}”` },
          instead: close
            ? { zh: `是不是 <Stat id="${close}"/>？`, en: `did you mean <Stat id="${close}"/>?` }
            : {
                zh: `在 statistics 里加一项：id: ${id}，并写明 label、value、unit、scope、period、source`,
                en: `add an item to statistics: id: ${id}, with label, value, unit, scope, period, source`,
              },
        });
      });
      return faults;
    });
  },
};
