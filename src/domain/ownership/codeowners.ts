import { ownedCollections } from '../collections.ts';
import { type AccountHost, splitAccount } from './account.ts';
import { contentRoot, lists } from './change.ts';
import type { Owners } from './owners.ts';

/** Hosts that read a CODEOWNERS file and ask the owners it names for a review. */
export type CodeOwnersHost = Exclude<AccountHost, 'git'>;

interface Form {
  path: string;
  /** The patterns of an association's folders. */
  folders(association: string): string[];
}

/**
 * Where each host looks and how it writes “every collection's folder of an association”. On GitHub and GitLab `*`
 * stands for one folder anywhere in an anchored pattern; Gitee's help shows `*` only in the last part of a pattern, so
 * each folder is written out for it. Later lines win on all three, and no line here overlaps another. Folder and
 * account names are plain letters, digits, `-`, `_` and `.`, so that nothing needs escaping.
 * GitHub: docs.github.com, “About code owners”. GitLab: docs.gitlab.com, “Syntax of CODEOWNERS file”, by which
 * accounts named in remarks are owners too: no remark here may hold an `@`. Gitee: gitee.com/help/articles/4379.
 */
const forms: Record<CodeOwnersHost, Form> = {
  github: { path: '.github/CODEOWNERS', folders: (association) => [`/${contentRoot}*/${association}/`] },
  gitlab: { path: '.gitlab/CODEOWNERS', folders: (association) => [`/${contentRoot}*/${association}/`] },
  gitee: {
    path: '.gitee/CODEOWNERS',
    folders: (association) => ['associations', ...ownedCollections].sort().map((folder) => `/${contentRoot}${folder}/${association}/`),
  },
};

/** Where a host looks for its file, from the project's root. */
export function codeOwnersPath(host: CodeOwnersHost): string {
  return forms[host].path;
}

export const codeOwnersHosts = Object.keys(forms) as CodeOwnersHost[];

/** The path of a host's CODEOWNERS file and its text, from the owners of the library. */
export function codeOwnersFile(host: CodeOwnersHost, owners: Owners): { path: string; text: string } {
  const { path, folders } = forms[host];
  const mentions = (association: string | null) => mentionsOn(host, (association && owners.accounts.get(association)) || []);
  const line = (pattern: string, names: string) => `${pattern} ${names}`;
  const office = mentions(owners.editorialOffice);
  const associations = [...owners.associations].sort();
  const listed = associations.filter((association) => mentions(association) !== '');
  const lines = [
    '# Made by `npm run generate` from the accounts in src/content/associations: do not edit.',
    '# Associations that list no account on this host have no line.',
    '# It asks owners for a review. What refuses a change is `npm run check -- --account NAME --base REV`.',
    ...(office === '' ? [] : ['', line(`/${contentRoot}network/`, office), ...lists.map((list) => line(`/${list}`, office))]),
    ...(listed.length === 0
      ? []
      : ['', ...listed.flatMap((association) => folders(association).map((folder) => line(folder, mentions(association))))]),
  ];
  return { path, text: `${lines.join('\n')}\n` };
}

/** The accounts that count on a host, as it writes them, each once. */
function mentionsOn(host: CodeOwnersHost, accounts: readonly string[]): string {
  const names = accounts.map(splitAccount).filter((account) => account.host === null || account.host === host);
  return [...new Map(names.map(({ name }) => [name.toLowerCase(), `@${name}`])).values()].sort().join(' ');
}
