import { addressOf } from '../address.ts';
import type { Library } from '../library.ts';
import { bulletin } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const duplicateAddress: Rule = {
  name: 'duplicate-address',
  title: { zh: '两个条目同一个地址', en: 'Two entries at one address' },
  why: { zh: '一个地址只能是一个页面', en: 'an address is one page' },
  example: {
    bad: {
      'bulletins/editorial/second.mdx': bulletin('第二号通知', 'status: in-force\naliases: [/bulletins/editorial/first/]\n'),
    },
    good: {
      'bulletins/editorial/second.mdx': bulletin('第二号通知', 'status: in-force\naliases: [/bulletins/editorial/old/]\n'),
    },
  },
  checkLibrary(library) {
    const owners = new Map<string, string>();
    const faults: FileFault[] = [];
    for (const claim of claimsOf(library)) {
      const owner = owners.get(claim.address);
      if (owner === undefined) owners.set(claim.address, claim.file);
      else {
        faults.push({
          file: claim.file,
          ...claim.at(),
          what: { zh: `地址 ${claim.address} 已经属于 ${owner}`, en: `the address ${claim.address} already belongs to ${owner}` },
          instead: { zh: '换一个编号、文件名或别名，或删去其中一个', en: 'use another id, file name or alias, or delete one of the two' },
        });
      }
    }
    return faults;
  },
};

interface Claim {
  address: string;
  file: string;
  at: () => { line: number; column: number };
}

/** Every address that a file lays claim to: entries first, so that an alias never takes the place of a page. */
function claimsOf(library: Library): Claim[] {
  const drafts = library.files.flatMap(({ path, drafts: all }) =>
    all.flatMap(({ place, locate }) => (place ? [{ address: addressOf(place.id), file: path, at: () => locate([]) }] : [])),
  );
  const aliases = library.entries.flatMap((entry) =>
    ((entry.data as { aliases?: string[] }).aliases ?? []).map((alias, index) => ({
      address: alias.endsWith('/') ? alias : `${alias}/`,
      file: entry.file,
      at: () => entry.locate(['aliases', index]),
    })),
  );
  return [...drafts, ...aliases];
}
