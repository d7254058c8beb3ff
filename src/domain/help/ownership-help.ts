import { resolveRelative } from '../address.ts';
import { contentRoot, lists } from '../ownership/change.ts';
import { exampleContribution, exampleOwners } from '../ownership/example.ts';
import { checkOwnership, ownershipRules } from '../ownership/index.ts';
import type { Owners } from '../ownership/owners.ts';
import type { ContributionExample } from '../ownership/rule.ts';
import { linesWithout } from '../ownership/rules/locked-address.ts';
import type { ExampleFinding, HelpText, RuleHelp, ShownExample } from './rule-help.ts';
import { foundBy } from './shown-finding.ts';
import { visible } from './visible.ts';

/** Help for every rule about who may change what, in the order in which rules run. */
export function ownershipHelp(): RuleHelp[] {
  const given = ownersInWords(exampleOwners);
  return ownershipRules.map(({ name, title, why, example }) => {
    const findings = foundBy(name, checkOwnership(exampleContribution(example.bad))).map(fromRoot);
    return { name, title, why, given, bad: shown(example.bad), findings, good: shown(example.good) };
  });
}

function shown({ actor, files, lock, frozen }: ContributionExample): ShownExample {
  const change = { actor, files: files.map((file) => ({ ...file, path: visible(file.path) })) };
  const changedLists = lists.flatMap((path, index) => {
    const list = [lock, frozen][index];
    return list ? [{ path, text: list.heads.map((head) => linesOfChange(list.base, head)).join('') }] : [];
  });
  return { change, files: changedLists };
}

function linesOfChange(before: string, after: string): string {
  const removed = linesWithout(before, after).map(({ text }) => `- ${visible(text)}\n`);
  const added = linesWithout(after, before).map(({ text }) => `+ ${visible(text)}\n`);
  return [...removed, ...added].join('');
}

/** Findings name files from the content folder, changes from the root of the repository. */
function fromRoot(finding: ExampleFinding): ExampleFinding {
  const path = lists.includes(finding.file) ? finding.file : resolveRelative(`${contentRoot}file`, finding.file);
  return { ...finding, file: path ?? finding.file };
}

function ownersInWords({ accounts, editorialOffice }: Owners): HelpText {
  const all = [...accounts];
  const zh = all.map(([name, listed]) => (listed.length > 0 ? `${name} 登记了账号 ${listed.join('、')}` : `${name} 没有登记账号`));
  const en = all.map(([name, listed]) => (listed.length > 0 ? `${name} lists the account ${listed.join(', ')}` : `${name} lists none`));
  return {
    zh: `改动以前，${zh.join('，')}；编辑部是 ${editorialOffice}。`,
    en: `Before the change ${en.join(', ')}; the editorial office is ${editorialOffice}.`,
  };
}
