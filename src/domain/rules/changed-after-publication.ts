import type { Entry } from '../entry.ts';
import { digestOf, type JournalText, versionOf } from '../journal/digest.ts';
import { type FrozenText, frozenById, frozenIdOf, parseFrozen, textsOfIssue, updateDigests } from '../journal/frozen.ts';
import type { Library } from '../library.ts';
import { article, column, columnFile, issue, issueFile } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const byOffice = '[{association: editorial, role: author}]';
const published = {
  [columnFile]: column(),
  [issueFile]: issue('', '[{column: editorial/practice, articles: [editorial/notes]}]').replace('in-production', 'published'),
  'frozen.lock': [
    '4f51e15a63bd7abf7c61a38af0004e7f064b0d1e1e556f981d35ce60713a3631 articles/editorial/notes 1',
    '63452692b165d6a896c0bc54501274a5654a94dcfae9873481520c4e31081ff0 issues/editorial/2026-1 1',
  ].join('\n'),
};
const written = (body: string) => article('', body, byOffice);

export const changedAfterPublication: Rule = {
  name: 'changed-after-publication',
  title: { zh: '出刊以后改了内容', en: 'Changed after it came out' },
  why: {
    zh: '读者引用过的文字不能悄悄改；要改就登更正，旧版留着',
    en: 'what readers have cited is never changed in silence: a correction says so, and the earlier version stays',
  },
  example: {
    bad: { ...published, 'articles/editorial/notes.mdx': written('改过的正文。\n') },
    good: { ...published, 'articles/editorial/notes.mdx': written('正文。\n') },
  },
  checkLibrary(library) {
    const frozen = frozenById(library.frozen);
    const told = new Set(parseFrozen(library.frozen).updates.map(({ id, digest }) => `${id} ${digest}`));
    const issues = library.inCollection('issues').filter(({ data }) => data.state === 'published');
    const texts = new Map(issues.flatMap((one) => textsOfIssue(one, library).map((entry) => [entry.id, { entry, one }] as const)));
    return [
      ...[...texts.values()].flatMap(({ entry, one }) => [
        ...ofText(entry, one, frozen.get(frozenIdOf(entry)) ?? [], library),
        ...ofUpdates(entry, one, told),
      ]),
      ...ofLines(library),
    ];
  },
};

function ofText(entry: JournalText, { id }: Entry<'issues'>, frozen: readonly FrozenText[], library: Library): FileFault[] {
  const version = versionOf(entry);
  const now = digestOf(entry, library.pictures);
  const held = frozen.find((one) => one.version === version);
  const place = { file: entry.file, ...entry.locate(entry.collection === 'issues' ? ['state'] : ['title']) };
  const issue = id.slice('issues/'.length);
  if (!held) {
    return [
      {
        ...place,
        what: { zh: `已经出刊，第${version}版却没有封存`, en: `it is published, and version ${version} is not frozen` },
        instead: {
          zh: `核对无误以后运行 npm run issue -- ${issue} --freeze`,
          en: `when it is right, run npm run issue -- ${issue} --freeze`,
        },
      },
    ];
  }
  const newest = Math.max(...frozen.map((one) => one.version));
  if (entry.collection !== 'article-versions' && newest > version) {
    const what = {
      zh: `第${newest}版已经封存，现在又成了第${version}版`,
      en: `version ${newest} is frozen, and now it is version ${version}`,
    };
    return [{ ...place, what, instead: { zh: '把后来的一版放回去', en: 'put the later version back' } }];
  }
  if (held.digest === now) return [];
  return [
    {
      ...place,
      what: { zh: `第${version}版同出刊时不一样了`, en: `version ${version} is not what came out` },
      instead: adviceFor(entry),
    },
  ];
}

/** What is told of a text and is not frozen yet, so that nobody can take it away again in silence. */
function ofUpdates(entry: JournalText, { id }: Entry<'issues'>, told: ReadonlySet<string>): FileFault[] {
  const issue = id.slice('issues/'.length);
  return updateDigests(entry).flatMap((digest, index) =>
    told.has(`${entry.id} ${digest}`)
      ? []
      : [
          {
            file: entry.file,
            ...entry.locate(['updates', index]),
            what: { zh: '这一条更正没有封存', en: 'this update is not frozen' },
            instead: {
              zh: `核对无误以后运行 npm run issue -- ${issue} --freeze`,
              en: `when it is right, run npm run issue -- ${issue} --freeze`,
            },
          },
        ],
  );
}

function adviceFor(entry: JournalText): FileFault['instead'] {
  if (entry.collection === 'article-versions')
    return { zh: '旧版不能改，把它放回原样', en: 'an earlier version is never changed: put it back as it was' };
  if (entry.collection === 'issues')
    return {
      zh: '把它放回原样；确实要改，就在 updates 里加一条，写明改了什么和 version: 下一个版次，再运行 npm run issue -- 这一期 --freeze',
      en: 'put it back as it was; or add to updates what changed and version: with the next number, then run npm run issue -- ID --freeze',
    };
  return {
    zh: `把它放回原样，再运行 npm run revise -- ${entry.id} --type correction --note "改了什么"，旧文留下以后再改`,
    en: `put it back as it was, then run npm run revise -- ${entry.id} --type correction --note "what changes", which keeps the old text, and change it after that`,
  };
}

/** Lines that are none, or whose text is gone or no longer published. */
function ofLines(library: Library): FileFault[] {
  const { texts, updates, faults } = parseFrozen(library.frozen);
  const fault = (line: number, zh: string, en: string, insteadZh: string, insteadEn: string): FileFault => ({
    file: 'frozen.lock',
    line,
    column: 1,
    what: { zh, en },
    instead: { zh: insteadZh, en: insteadEn },
  });
  const broken = faults.map(({ line }) =>
    fault(
      line,
      '这一行不是封存的记录，或者重复了',
      'this is no line of the list, or one for the second time',
      '用 git 找回原来的一行；这份清单只由命令增加',
      'bring back the line as it was; only the command adds to the list',
    ),
  );
  const gone = texts.flatMap(({ id, line }) => {
    if (!library.holds(id)) {
      return [
        fault(
          line,
          `封存的 ${id} 不见了`,
          `${id}, which is frozen, is gone`,
          '把文件放回去；要撤回就写 withdrawn: 或撤稿',
          'put the file back; to take it back, retract it',
        ),
      ];
    }
    const entry = library.get(id);
    if (entry?.collection !== 'issues' || entry.data.state === 'published') return [];
    return [
      fault(
        line,
        `${id} 已经出刊，又写成了 ${entry.data.state}`,
        `${id} came out, and is now ${entry.data.state}`,
        '把 state 改回 published',
        'set state back to published',
      ),
    ];
  });
  const untold = updates.flatMap(({ digest, id, line }) => {
    const entry = library.get(id);
    if (entry?.collection !== 'articles' && entry?.collection !== 'issues') return [];
    if (updateDigests(entry).includes(digest)) return [];
    return [
      fault(
        line,
        `${id} 登过的一条更正、撤稿或别的说明不见了，或者改了`,
        `an update of ${id}, a correction or retraction, is gone or was changed`,
        '用 git 找回 updates 里的那一条；要再说明，就另加一条',
        'bring back that item of updates; to say more, add another',
      ),
    ];
  });
  return [...broken, ...gone, ...untold];
}
