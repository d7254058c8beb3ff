import type { EntryId } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { FindingLanguage } from '../finding.ts';
import type { Library } from '../library.ts';
import { articlesOf } from './digest.ts';

/** Something that an issue or an article of it lacks. Without `needed` it can come out all the same. */
export interface Gap {
  id: EntryId;
  kind:
    | 'unwritten'
    | 'awaited'
    | 'contents'
    | 'theme'
    | 'introduction'
    | 'note'
    | 'deadlines'
    | 'abstract'
    | 'keywords'
    | 'review'
    | 'conflicts';
  needed: boolean;
  what: Record<FindingLanguage, string>;
}

/** What an issue lacks, itself first, then article by article in the order of its contents. */
export function gapsOf(issue: Entry<'issues'>, library: Pick<Library, 'get'>): Gap[] {
  return [...ofIssue(issue), ...articlesOf(issue.data).flatMap((id) => ofArticle(id, library.get(id)))];
}

function ofIssue({ id, data }: Entry<'issues'>): Gap[] {
  const isSpecial = data.kind === 'special';
  const gaps: (Omit<Gap, 'id'> | false)[] = [
    data.sections.length === 0 && { kind: 'contents', needed: true, what: { zh: '目录还是空的', en: 'its contents are empty' } },
    isSpecial &&
      data.theme === undefined && {
        kind: 'theme',
        needed: true,
        what: { zh: '专号没有题目（theme）', en: 'a special issue without a theme' },
      },
    isSpecial &&
      data.introduction === undefined && {
        kind: 'introduction',
        needed: true,
        what: { zh: '专号没有导言（introduction）', en: 'a special issue without an introduction' },
      },
    ...(data.awaited ?? []).map(
      ({ title }): Omit<Gap, 'id'> => ({
        kind: 'awaited',
        needed: true,
        what: { zh: `约的稿还没有来：${title}`, en: `not in yet: ${title}` },
      }),
    ),
    data.note === undefined && { kind: 'note', needed: false, what: { zh: '没有编者的话（note）', en: 'no editors’ note' } },
    data.deadlines === undefined &&
      data.state !== 'published' && { kind: 'deadlines', needed: false, what: { zh: '没有日程（deadlines）', en: 'no deadlines' } },
  ];
  return gaps.flatMap((gap) => (gap === false ? [] : [{ id, ...gap }]));
}

function ofArticle(id: EntryId, entry: Entry | undefined): Gap[] {
  if (entry?.collection !== 'articles') {
    return [{ id, kind: 'unwritten', needed: true, what: { zh: '还没有写成，或者文件有错', en: 'is not written yet, or has a fault' } }];
  }
  const { abstract, keywords = [], conflicts, reviews = [] } = entry.data;
  const last = reviews.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
  const gaps: (Omit<Gap, 'id'> | false)[] = [
    last !== undefined &&
      last.decision !== 'accept' && {
        kind: 'review',
        needed: true,
        what: { zh: '最近一次审读没有写可刊', en: 'its last review does not accept it' },
      },
    last === undefined && { kind: 'review', needed: false, what: { zh: '审读：无记录', en: 'no review on record' } },
    abstract === undefined && { kind: 'abstract', needed: false, what: { zh: '没有摘要', en: 'no abstract' } },
    keywords.length === 0 && { kind: 'keywords', needed: false, what: { zh: '没有关键词', en: 'no keywords' } },
    conflicts === undefined && {
      kind: 'conflicts',
      needed: false,
      what: { zh: '利益关系：无记录', en: 'no statement of conflicts of interest' },
    },
  ];
  return gaps.flatMap((gap) => (gap === false ? [] : [{ id, ...gap }]));
}
