import { compareFindings, type Finding } from '../finding.ts';
import { withExcerpts } from '../report/excerpt.ts';
import { findingOf } from '../rules/rule.ts';
import type { Contribution } from './change.ts';
import { associationsOf } from './owners.ts';
import type { OwnershipRule } from './rule.ts';
import { forbiddenMode } from './rules/forbidden-mode.ts';
import { forbiddenPath } from './rules/forbidden-path.ts';
import { foreignFile } from './rules/foreign-file.ts';
import { lockedAddress } from './rules/locked-address.ts';
import { lockedText } from './rules/locked-text.ts';
import { unknownAccount } from './rules/unknown-account.ts';

export const ownershipRules: readonly OwnershipRule[] = [
  unknownAccount,
  foreignFile,
  forbiddenPath,
  forbiddenMode,
  lockedAddress,
  lockedText,
];

/** Every finding of every rule about who may change what; none means that the actor may make the change. */
export function checkOwnership(contribution: Contribution): Finding[] {
  const acting = associationsOf(contribution.actor, contribution.owners);
  const findings = ownershipRules.flatMap((rule) =>
    rule.check(contribution, acting).map(({ file, ...fault }) => findingOf(rule, file, fault)),
  );
  // A change is known by its paths and modes, not by lines.
  return withExcerpts(findings.sort(compareFindings), []);
}
