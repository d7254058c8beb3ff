import type { FindingLanguage } from '../finding.ts';
import type { FileFault } from '../rules/rule.ts';
import type { Contribution } from './change.ts';

/** One thing that a contribution may not do, why, an example of each side, and the check. A name is permanent. */
export interface OwnershipRule {
  name: string;
  title: Record<FindingLanguage, string>;
  why: Record<FindingLanguage, string>;
  /** Held against `exampleOwners`. Tested: `bad` gives findings of this rule alone, `good` none of any. */
  example: { bad: ContributionExample; good: ContributionExample };
  /** `acting` are the associations for which the actor stands. */
  check(contribution: Contribution, acting: readonly string[]): FileFault[];
}

/** What an example says; who owns what is in `exampleOwners`. */
export type ContributionExample = Pick<Contribution, 'actor' | 'files'> & Partial<Pick<Contribution, 'lock' | 'frozen'>>;
