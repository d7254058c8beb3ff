import type { ChangedFile, Contribution } from './change.ts';
import type { Owners } from './owners.ts';
import type { ContributionExample } from './rule.ts';

/** Three associations against which the examples of the rules are held; one of them lists no account. */
export const exampleOwners: Owners = {
  associations: new Set(['editorial', 'example-city', 'example-provincial']),
  accounts: new Map([
    ['editorial', ['example-editor']],
    ['example-city', ['gitee:example-clerk']],
    ['example-provincial', []],
  ]),
  unreadable: [],
  editorialOffice: 'editorial',
};

export const added = (path: string, newMode = '100644'): ChangedFile => ({ status: 'A', path, oldMode: '000000', newMode });
export const changed = (path: string): ChangedFile => ({ status: 'M', path, oldMode: '100644', newMode: '100644' });
export const deleted = (path: string): ChangedFile => ({ status: 'D', path, oldMode: '100644', newMode: '000000' });

const unchanged = { base: '', heads: [''] };

/** An example as the contribution that it stands for. */
export function exampleContribution({ lock = unchanged, frozen = unchanged, ...example }: ContributionExample): Contribution {
  return { ...example, lock, frozen, owners: exampleOwners };
}
