import type { Nodes } from 'mdast';
import type { Entry } from '../entry.ts';
import { statisticsOf } from '../library.ts';
import { isComponentNode, literalAttributes, visitNodes } from '../mdx/nodes.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

const keys = 'statistics:\n  - {id: a, label: 参训企业, value: 30, unit: 家, scope: 本次培训, period: 2026年}\n';

export const repeatedUnit: Rule = {
  name: 'repeated-unit',
  title: { zh: '数字后面又写了一遍单位', en: 'A unit behind a figure that has its own' },
  why: { zh: '<Stat/> 会连单位一起印出来，再写就成了“30家家”', en: '<Stat/> prints its unit; written again it reads “30 firms firms”' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('参加的有<Stat id="a"/>家企业。\n', keys) },
    good: { 'case-studies/sample/case.mdx': caseStudy('参加的有<Stat id="a"/>。\n', keys) },
  },
  checkLibrary: (library) => library.written.flatMap(faultsOf),
};

const units = /^(?:人次|家次|人|家|户|个(?!人|体|别)|期|次|场|项|件|名|位|万元|亿元|元|%)/;

function faultsOf(entry: Entry): FileFault[] {
  const faults: FileFault[] = [];
  if (!entry.body || entry.flawed.has('statistics')) return faults;
  const statistics = statisticsOf(entry);
  visitNodes(entry.body, (node) => {
    if (!('children' in node)) return;
    for (const [index, child] of node.children.entries()) {
      const unit = isComponentNode(child) && child.name === 'Stat' ? statistics.get(literalAttributes(child)['id'] ?? '')?.unit : undefined;
      const next = unit === undefined ? undefined : unitAtStart(node.children[index + 1]);
      if (unit === undefined || next === undefined || !(unit.startsWith(next) || (countsOf.has(unit) && countsOf.has(next)))) continue;
      faults.push({
        file: entry.file,
        ...startOf(child),
        what: { zh: `数字的单位是“${unit}”，后面又写了“${next}”`, en: `the figure’s unit is “${unit}”, and “${next}” follows it` },
        instead: {
          zh: `删去后面的“${next}”；单位写错了就改 statistics 里的 unit`,
          en: `delete “${next}”; if the unit is wrong, mend unit in statistics`,
        },
      });
    }
  });
  return faults;
}

/** Units of which one contradicts another behind it. */
const countsOf: ReadonlySet<string> = new Set(['人次', '家次', '人', '家', '户', '名', '位']);

function unitAtStart(node: Nodes | undefined): string | undefined {
  return node?.type === 'text' ? units.exec(node.value)?.[0] : undefined;
}
