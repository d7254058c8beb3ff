import { isBefore } from '../date.ts';
import type { Entry } from '../entry.ts';
import type { UpdateType } from '../journal/updates.ts';
import { article, journalFiles } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const updates = (list: string) => ({ ...journalFiles, 'articles/sample/notes.mdx': article(`updates: [${list}]\n`) });
const retraction = '{date: 2026-03-01, type: retraction, note: 数字没有出处}';

export const wrongUpdate: Rule = {
  name: 'wrong-update',
  title: { zh: '更正的日期或次序不对', en: 'An update that cannot be' },
  why: {
    zh: '更正是刊出以后的事；撤下的文章不再改',
    en: 'updates come after a text came out, and one that was taken back is not changed any more',
  },
  example: {
    bad: updates(`${retraction}, {date: 2026-04-01, type: correction, note: 改一处数字}`),
    good: updates(`{date: 2026-02-01, type: correction, note: 改一处数字}, ${retraction}`),
  },
  checkLibrary(library) {
    const texts = [...library.inCollection('articles'), ...library.inCollection('issues')];
    return texts.flatMap(faultsOf);
  },
};

/** After these nothing happens to a text but that it is removed altogether. */
const last: ReadonlySet<UpdateType> = new Set(['retraction', 'withdrawal', 'removal']);

function faultsOf(entry: Entry<'articles'> | Entry<'issues'>): FileFault[] {
  const { updates = [], published } = entry.data;
  const ended = updates
    .filter(({ type }) => last.has(type))
    .map(({ date }) => date)
    .sort()[0];
  return updates.flatMap(({ date, type, notice }, index) => {
    const fault = (key: string, zh: string, en: string, insteadZh: string, insteadEn: string): FileFault => ({
      file: entry.file,
      ...entry.locate(['updates', index, key]),
      what: { zh, en },
      instead: { zh: insteadZh, en: insteadEn },
    });
    return [
      ...(isBefore(date, published)
        ? [
            fault(
              'date',
              `更正写的是 ${date}，刊出是 ${published}`,
              `the update is of ${date}, and the text came out ${published}`,
              '核对两个日期；刊出以前的改动不用写',
              'check both dates; changes before it came out need no update',
            ),
          ]
        : []),
      ...(ended !== undefined && isBefore(ended, date) && type !== 'removal'
        ? [
            fault(
              'date',
              `${ended} 已经撤下，${date} 又有改动`,
              `it was taken back ${ended}, and changed again ${date}`,
              '核对日期；撤下以后要重登，就另发一篇',
              'check the dates; what is to come out again is a new article',
            ),
          ]
        : []),
      ...(notice !== undefined && `articles/${notice}` === entry.id
        ? [
            fault(
              'notice',
              '更正声明写成了文章自己',
              'the notice is the article itself',
              '填另发的那篇声明的编号，没有另发就删去 notice',
              'name the notice that was published, or leave notice out',
            ),
          ]
        : []),
    ];
  });
}
