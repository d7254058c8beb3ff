import type { FindingLanguage } from '../finding.ts';
import type { ChangedFile } from '../ownership/change.ts';
import type { Actor } from '../ownership/owners.ts';
import { libraryHelp } from './library-help.ts';
import { ownershipHelp } from './ownership-help.ts';
import { ruleGroups } from './rule-groups.ts';

export type HelpText = Record<FindingLanguage, string>;

/** A file of an example; characters that do not show stand as their codes. */
export interface ExampleFile {
  path: string;
  /** null for a right picture. */
  text: string | null;
}

/** One side of a rule's example, as a page shows it. */
export interface ShownExample {
  /** Who changes which files; null where the rule looks at files as they stand. */
  change: { actor: Actor; files: readonly ChangedFile[] } | null;
  /** Files with their text; of a change only the lines that it adds (`+`) and removes (`-`), where they matter. */
  files: ExampleFile[];
}

/** What the check says of an example. `line` is 0 for the file as a whole. */
export interface ExampleFinding {
  file: string;
  line: number;
  what: HelpText;
  instead: HelpText;
}

/** The help of a rule, made from its own examples: what is shown here is what is tested. */
export interface RuleHelp {
  name: string;
  title: HelpText;
  why: HelpText;
  /** What holds before the example, as a whole sentence; null where nothing needs to be known. */
  given: HelpText | null;
  bad: ShownExample;
  findings: ExampleFinding[];
  good: ShownExample;
}

/** Help for the rules about one thing. */
export interface HelpGroup {
  title: HelpText;
  helps: RuleHelp[];
}

/** Help for every rule about the library and about changes of it, by what they are about. */
export function helpGroups(): HelpGroup[] {
  const byName = new Map([...libraryHelp(), ...ownershipHelp()].map((help) => [help.name, help]));
  return ruleGroups.map(({ title, rules }) => ({ title, helps: rules.flatMap((name) => byName.get(name) ?? []) }));
}
