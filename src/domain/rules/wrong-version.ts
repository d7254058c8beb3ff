import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { article, columnFile, journalFiles } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const update = (version: number) =>
  `version: ${version}\nupdates: [{date: 2026-02-01, type: correction, note: 更正一处日期, version: 2}]\n`;
const earlier = article('version: 1\nversionOf: sample/notes\nreplaced: 2026-02-01\n', '旧的正文。\n');

export const wrongVersion: Rule = {
  name: 'wrong-version',
  title: { zh: '版次对不上', en: 'Versions that do not agree' },
  why: {
    zh: '每一版都要说得出是哪次更正改出来的，旧版要留在原来的地址上',
    en: 'each version comes of one update, and earlier ones stay where they can be read',
  },
  example: {
    bad: { [columnFile]: journalFiles[columnFile], 'articles/sample/notes.mdx': article(update(3)) },
    good: {
      [columnFile]: journalFiles[columnFile],
      'articles/sample/notes.mdx': article(update(2)),
      'article-versions/sample/notes-v1.mdx': earlier,
    },
  },
  checkLibrary: (library) => [
    ...library.inCollection('articles').flatMap((entry) => ofArticle(entry, library)),
    ...library.inCollection('article-versions').flatMap((entry) => ofEarlier(entry, library)),
  ],
};

function ofArticle(entry: Entry<'articles'>, library: Library): FileFault[] {
  const { version = 1, updates = [] } = entry.data;
  const kept = new Set(versionsOf(entry, library).map(({ data }) => data.version));
  const fault = faultsAt(entry);
  const stray = updates.flatMap(({ version: made }, index) =>
    made === undefined || (made > 1 && made <= version)
      ? []
      : [
          fault(
            ['updates', index, 'version'],
            [
              `这条更正说改成了第${made}版，文章现在是第${version}版`,
              `this update says that it made version ${made}; the article is version ${version}`,
            ],
            ['核对 version，两处改成一致', 'check version, and let both agree'],
          ),
        ],
  );
  const missing = Array.from({ length: version - 1 }, (_, index) => index + 1).flatMap((before) => [
    ...(updates.filter((one) => one.version === before + 1).length === 1
      ? []
      : [
          fault(
            ['version'],
            [`第${before + 1}版不是恰好由一条更正改成的`, `there is not exactly one update that made version ${before + 1}`],
            [`在 updates 里写明改了什么，加上 version: ${before + 1}`, `tell in updates what changed, with version: ${before + 1}`],
          ),
        ]),
    ...(kept.has(before)
      ? []
      : [
          fault(
            ['version'],
            [`第${before}版没有留下来`, `version ${before} was not kept`],
            [
              `把旧文存成 ${pathOf(entry, before)}；下次改动用 npm run revise，它会自己存`,
              `keep it as ${pathOf(entry, before)}; npm run revise does so by itself`,
            ],
          ),
        ]),
  ]);
  return [...stray, ...missing];
}

function ofEarlier(entry: Entry<'article-versions'>, library: Library): FileFault[] {
  const { version, versionOf, replaced } = entry.data;
  const current = library.get(`articles/${versionOf}`);
  if (current?.collection !== 'articles') return [];
  const fault = faultsAt(entry);
  const now = current.data.version ?? 1;
  if (version < 1 || version >= now) {
    const what = [
      `文章现在是第${now}版，旧版不会是第${version}版`,
      `the article is version ${now}, so that no earlier one is version ${version}`,
    ] as const;
    return [fault(['version'], what, ['核对 version；多余的旧版就删去', 'check version; delete it if it is none'])];
  }
  const made = (current.data.updates ?? []).find((one) => one.version === version + 1)?.date;
  return [
    ...(entry.file === pathOf(current, version)
      ? []
      : [
          fault(
            [],
            [
              `这是 ${versionOf} 的第${version}版，却不在它的固定位置`,
              `this is version ${version} of ${versionOf}, and does not stand in its place`,
            ],
            [`改名为 ${pathOf(current, version)}`, `rename it to ${pathOf(current, version)}`],
          ),
        ]),
    ...(made === undefined || made === replaced
      ? []
      : [
          fault(
            ['replaced'],
            [`这里说 ${replaced} 被代替，文章的更正日期是 ${made}`, `replaced ${replaced}, and the update that did so is of ${made}`],
            ['两处写成同一个日期', 'give both the same day'],
          ),
        ]),
  ];
}

/** The earlier versions of an article. */
function versionsOf({ id }: Entry<'articles'>, library: Library): Entry<'article-versions'>[] {
  return library.inCollection('article-versions').filter(({ data }) => `articles/${data.versionOf}` === id);
}

/** Where a version of an article is kept, as a content path. */
const pathOf = ({ id }: Entry<'articles'>, version: number) => `article-versions/${id.slice('articles/'.length)}-v${version}.mdx`;

type Both = readonly [zh: string, en: string];

function faultsAt({ file, locate }: Pick<Entry, 'file' | 'locate'>) {
  return (path: PropertyKey[], what: Both, instead: Both): FileFault => ({
    file,
    ...locate(path),
    what: { zh: what[0], en: what[1] },
    instead: { zh: instead[0], en: instead[1] },
  });
}
