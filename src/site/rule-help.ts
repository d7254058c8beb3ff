import { helpGroups, type RuleHelp } from '../domain/help/rule-help.ts';
import { editions } from '../i18n/editions.ts';

/** Help for every rule, by what the rules are about. */
export const ruleHelp = helpGroups();

/** `params` and `props` of every rule's page in every edition. */
export function rulePaths() {
  return editions.flatMap((edition) =>
    ruleHelp.flatMap(({ helps }) =>
      helps.map((help: RuleHelp) => ({ params: { edition: edition.prefix || undefined, rule: help.name }, props: { edition, help } })),
    ),
  );
}
