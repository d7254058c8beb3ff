import type { Library } from '../library.ts';
import { codeOwnersFile, codeOwnersHosts } from '../ownership/codeowners.ts';
import { type Owners, ownersOf } from '../ownership/owners.ts';
import type { FileFault, Rule } from './rule.ts';

/** The owners of the library over which examples are laid: its associations list no account. */
const nobody: Owners = { associations: new Set(), accounts: new Map(), unreadable: [], editorialOffice: 'editorial' };

export const outdatedCodeowners: Rule = {
  name: 'outdated-codeowners',
  title: { zh: 'CODEOWNERS 没有跟着账号改', en: 'CODEOWNERS that do not follow the accounts' },
  why: {
    zh: '代码平台照 CODEOWNERS 请人审阅；和协会登记的账号不一致，就会请错人',
    en: 'the code host asks for reviews by CODEOWNERS; where they differ from the accounts, it asks the wrong people',
  },
  example: {
    bad: { '.github/CODEOWNERS': '* @somebody\n' },
    good: { '.github/CODEOWNERS': codeOwnersFile('github', nobody).text },
  },
  checkLibrary: (library) => codeOwnersHosts.flatMap((host) => faultsOf(library, codeOwnersFile(host, ownersOf(library)))),
};

/** A host whose file is not there is not in use. */
function faultsOf({ codeOwners }: Library, { path, text }: { path: string; text: string }): FileFault[] {
  const written = codeOwners.get(path);
  if (written === undefined || written === text) return [];
  const lines = written.split('\n');
  const line = text.split('\n').findIndex((right, index) => right !== lines[index]) + 1;
  return [
    {
      file: `../../${path}`,
      line: Math.max(1, Math.min(line, lines.length)),
      column: 1,
      what: { zh: '这个文件和各协会登记的账号对不上', en: 'this file does not agree with the accounts of the associations' },
      instead: {
        zh: '运行 npm run generate 重新生成，再提交',
        en: 'run npm run generate and commit what it writes',
      },
    },
  ];
}
