import { helpGroups } from '../../../src/domain/help/rule-help.ts';
import { ruleIndex, rulePage } from '../../../src/domain/help/rule-page.ts';
import type { GeneratedFile } from '../generated.ts';

/** The help pages of all rules, below `docs/rules/`. */
export function rulePages(): GeneratedFile[] {
  const groups = helpGroups();
  return [
    { path: 'docs/rules/README.md', text: ruleIndex(groups) },
    ...groups.flatMap(({ helps }) => helps.map((help) => ({ path: `docs/rules/${help.name}.md`, text: rulePage(help) }))),
  ];
}
