import { placeAt } from '../address.ts';
import type { Entry } from '../entry.ts';
import { bulletin } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const wrongAlias: Rule = {
  name: 'wrong-alias',
  title: { zh: '旧地址写得不对', en: 'An alias that is no address' },
  why: {
    zh: '别名是本站以前用过的地址，旧链接靠它找到新页',
    en: 'an alias is a former address of this site, from which old links find the page',
  },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\naliases: [../old]\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\naliases: [/bulletins/editorial/old/]\n') },
  },
  checkLibrary(library) {
    const published = new Set(library.lock.split(/\r?\n/));
    // Without the list, as when single files are checked, nothing is known of what was published.
    const mayBePublished = (alias: string) => library.lock === '' || published.has(alias);
    return library.written.flatMap((entry) =>
      ((entry.data as { aliases?: string[] }).aliases ?? []).flatMap((alias, index) => {
        const owner = placeAt(alias)?.association ?? null;
        if (owner !== null && (owner === entry.association || mayBePublished(alias))) return [];
        return [faultOf(entry, alias, index, owner)];
      }),
    );
  },
};

/** An address that was never published stands open to its owner: whoever claims it first could hold it against them. */
function faultOf({ file, locate, id }: Entry, alias: string, index: number, owner: string | null): FileFault {
  const own = `/${id.split('/').slice(0, -1).join('/')}/old-name/`;
  return {
    file,
    ...locate(['aliases', index]),
    what:
      owner === null
        ? { zh: `别名“${alias}”不是条目地址的样子`, en: `the alias “${alias}” does not look like the address of an entry` }
        : {
            zh: `别名“${alias}”在 ${owner} 的目录下，也从来没有发布过`,
            en: `the alias “${alias}” lies in the folder of ${owner} and was never published`,
          },
    instead: {
      zh: `写这个条目以前的地址，例如 ${own}，前后都有斜线；别家目录下的，只有已经登记在 addresses.lock 里的才行`,
      en: `write a former address of this entry, such as ${own}, with a slash at both ends; in the folder of others only one that addresses.lock has`,
    },
  };
}
