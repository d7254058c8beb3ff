import { bulletin } from './example.ts';
import type { Rule } from './rule.ts';

const form = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){2,3}$/;

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
        form.test(alias)
          ? []
          : [
              {
                file: entry.file,
                ...entry.locate(['aliases', index]),
                what: { zh: `别名“${alias}”不是本站地址的样子`, en: `the alias “${alias}” does not look like an address of this site` },
                instead: {
                  zh: '写成 /bulletins/editorial/old-name/，前后都有斜线',
                  en: 'write /bulletins/editorial/old-name/, with a slash at both ends',
                },
              },
            ],
      ),
    );
  },
};
