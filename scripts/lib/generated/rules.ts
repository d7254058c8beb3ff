import { libraryHelp } from '../../../src/domain/help/rule-help.ts';
import { ruleIndex, rulePage } from '../../../src/domain/help/rule-page.ts';
import type { GeneratedFile } from '../generated.ts';

/** The help pages of all rules, below `docs/rules/`. */
export function rulePages(): GeneratedFile[] {
  const helps = libraryHelp();
  return [
    { path: 'docs/rules/README.md', text: ruleIndex(helps) },
    ...helps.map((help) => ({ path: `docs/rules/${help.name}.md`, text: rulePage(help) })),
  ];
}
