import { placeAt } from '../address.ts';
import { bulletin } from './example.ts';
import type { Rule } from './rule.ts';

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
    return library.written.flatMap((entry) =>
      ((entry.data as { aliases?: string[] }).aliases ?? []).flatMap((alias, index) =>
        placeAt(alias)
          ? []
          : [
              {
                file: entry.file,
                ...entry.locate(['aliases', index]),
                what: { zh: `别名“${alias}”不是条目的地址`, en: `the alias “${alias}” is not the address of an entry` },
                instead: {
                  zh: '写成 /种类/协会/文件名/，如 /bulletins/editorial/old-name/，前后都有斜线',
                  en: 'write /kind/association/name/, e.g. /bulletins/editorial/old-name/, with a slash at both ends',
                },
              },
            ],
      ),
    );
  },
};
