import { z } from 'zod';
import { updateTypes } from '../journal/updates.ts';
import { contributor, entryKeys, partyKeys, policyKeys, soleParty, sourceReference } from './common.ts';
import { digest, doi, flag, language, partialDate, reference, slug, text, wholeNumber } from './scalars.ts';

/** Who edits a column in one term. A date without its day or month means the whole month or year. */
export const columnTerm = z.strictObject({
  start: partialDate().describe('从什么时候起'),
  end: partialDate().optional().describe('到什么时候止，含当天；还在任就不写'),
  lead: reference('associations', 'edited-by').describe('主持的协会'),
  coEditors: z.array(reference('associations', 'co-edited-by')).optional().describe('参与编辑的协会'),
  note: text().optional().describe('说明'),
});

/** A turn in a column's duty calendar: who gathers and edits the contributions of that time. */
export const columnDuty = z.strictObject({
  start: partialDate().describe('值编开始日期'),
  end: partialDate().describe('值编结束日期，含当天'),
  association: reference('associations', 'on-duty').describe('值编的协会，须是那时编这个专栏的一家'),
  issue: reference('issues', 'prepares').optional().describe('为哪一期值编'),
  task: text().optional().describe('这一段做什么'),
});

/** A call for contributions. Who may answer is told in words, and by association where it is not open to all. */
export const columnCall = z.strictObject({
  id: slug().describe('编号，用于地址'),
  title: text().describe('征什么稿'),
  opens: partialDate().describe('开始收稿的日期'),
  closes: partialDate().describe('截稿日期，含当天'),
  text: text().describe('征稿说明：题目、体裁、字数'),
  who: text().describe('谁可以应征'),
  associations: z.array(reference('associations', 'invites')).optional().describe('只向这些协会征稿时，逐家写'),
  issue: reference('issues', 'prepares').optional().describe('为哪一期征稿'),
});

/** `columns/<association>/<slug>.mdx`: a column of the journal, edited by a lead and co-editing associations. */
export const column = z.strictObject({
  ...entryKeys,
  terms: z.array(columnTerm).min(1).describe('由谁编，逐任'),
  duties: z.array(columnDuty).optional().describe('值编表'),
  calls: z.array(columnCall).optional().describe('征稿'),
  scope: text().describe('登什么'),
  accepts: z.array(text()).optional().describe('收哪些稿件'),
  requires: z.array(text()).optional().describe('来稿要具备什么：出处、字数、署名'),
  turnaround: text().optional().describe('多久答复、多久刊出'),
  order: wholeNumber().describe('在会刊目录里的次序'),
});

export const reviewDecisions = ['accept', 'minor-revision', 'major-revision', 'reject'] as const;

/** Who read a manuscript, when, and what came of it. */
export const review = z
  .strictObject({
    ...partyKeys('reviewed-by'),
    date: partialDate().describe('审读日期'),
    decision: z.enum(reviewDecisions).describe('结论：可刊、小改后刊、大改后再审、不刊'),
    note: text().optional().describe('意见的要点；不写能认出企业和个人的内容'),
  })
  .refine(soleParty, { error: () => 'expected:one-contributor' });

/** Something that happened to a text after it came out. With `version`, the text was replaced by that version. */
export const update = z.strictObject({
  date: partialDate().describe('日期'),
  type: z.enum(updateTypes).describe('种类：更正、勘误、补充、关注声明、新版本、撤稿……'),
  note: text().describe('改了什么、为什么，读者会看到'),
  version: wholeNumber().optional().describe('文字有改动时，改后是第几版；旧版另存在 article-versions'),
  notice: reference('articles', 'updated-by').optional().describe('另发更正声明时，声明那一篇的编号'),
});

/** Licences under which an article may stand, by SPDX name (https://spdx.org/licenses/), and the right kept in full. */
export const licences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'all-rights-reserved',
] as const;

const articleKeys = {
  ...entryKeys,
  ...policyKeys,
  titleEn: text().optional().describe('英文题名'),
  column: reference('columns', 'in-column').describe('所在专栏'),
  contributors: z.array(contributor).min(1).describe('署名和角色'),
  abstract: text().optional().describe('摘要，200 字左右；不写时用一句话摘要'),
  keywords: z.array(text()).optional().describe('关键词'),
  received: partialDate().optional().describe('收稿日期'),
  accepted: partialDate().optional().describe('决定刊用的日期'),
  reviews: z.array(review).optional().describe('审读记录'),
  conflicts: text().optional().describe('利益关系的声明；没有就写“无”'),
  funding: z.array(text()).optional().describe('经费来源；没有就不写'),
  licence: z.enum(licences).optional().describe('许可；不写就是没有声明'),
  doi: doi().optional().describe('DOI；没有就不写'),
  pages: text().optional().describe('印本的页码，如 12-15；没有印本就不写'),
  version: wholeNumber().optional().describe('第几版；不写是 1'),
  updates: z.array(update).optional().describe('刊出以后的更正、撤稿和新版本'),
};

/** `articles/<association>/<slug>.mdx`: an article of the journal. */
export const article = z.strictObject(articleKeys);

/** `article-versions/<association>/<slug>-v1.mdx`: an article as it was before it was changed. It stays at its address. */
export const articleVersion = z.strictObject({
  ...articleKeys,
  version: wholeNumber().describe('这是第几版'),
  versionOf: reference('articles', 'version-of').describe('是哪一篇的旧版'),
  replaced: partialDate().describe('被新版本代替的日期'),
});

export const issueStates = ['planned', 'in-production', 'published'] as const;

/** A part of an issue: a column, or a heading of its own, with its articles in order. */
const section = z
  .strictObject({
    column: reference('columns', 'contains').optional().describe('专栏编号'),
    heading: text().optional().describe('专号自拟的栏题；与 column 二选一'),
    articles: z.array(reference('articles', 'contains')).min(1).describe('文章编号，按次序'),
  })
  .refine((value) => (value.column === undefined) !== (value.heading === undefined), {
    error: () => 'expected:column-or-heading',
  });

/** A day by which something has to be done for an issue. */
export const deadline = z.strictObject({
  date: partialDate().describe('日期'),
  task: text().describe('到这一天做完什么：截稿、审读、会签、出刊'),
});

/** A text that somebody has promised for an issue and that is not there yet. */
const awaitedText = z
  .strictObject({
    title: text().describe('暂定的题目'),
    ...partyKeys('by'),
    due: partialDate().optional().describe('什么时候交稿'),
    note: text().optional().describe('说明，如放在哪一栏'),
  })
  .refine(soleParty, { error: () => 'expected:one-contributor' });

/** `issues/<association>/<slug>.yaml`: one issue of the journal. */
export const issue = z.strictObject({
  title: text().describe('刊期名称，如 2026年第1期（总第1期）'),
  theme: text().optional().describe('专号的题目；普通期不写'),
  summary: text().describe('一句话介绍本期'),
  language: language().optional().describe('所用的文字'),
  kind: z.enum(['regular', 'special']).describe('普通期或专号'),
  year: wholeNumber().describe('年份'),
  number: wholeNumber().describe('当年的期号'),
  whole: wholeNumber().optional().describe('总期号'),
  date: partialDate().describe('出刊日期'),
  state: z.enum(issueStates).describe('计划、编辑中、已出刊'),
  published: partialDate().describe('在本站发布的日期'),
  updated: partialDate().optional().describe('最近一次修改的日期'),
  editors: z.array(contributor).min(1).describe('本期编辑；专号的特邀主编写 role: guest-editor'),
  credits: z.array(contributor).optional().describe('还有谁为本期做了什么：协办会刊的十一种办法'),
  deadlines: z.array(deadline).optional().describe('编这一期的日程'),
  introduction: reference('articles', 'contains').optional().describe('专号的导言，一篇文章，排在各栏前面'),
  note: text().optional().describe('编者的话，一两段'),
  sections: z.array(section).describe('目录；一篇也没有收到时写 []'),
  awaited: z.array(awaitedText).optional().describe('约了还没有写成的稿件；收到就移进目录'),
  updates: z.array(update).optional().describe('出刊以后对这一期的更正'),
  sources: z.array(sourceReference).optional().describe('出处'),
  example: flag().optional().describe('true 表示示例'),
  aliases: z.array(text()).optional().describe('以前用过的地址'),
});

export const agreementDecisions = ['agreed', 'objected'] as const;

/**
 * `agreements/<association>/<slug>.yaml`: that an association agrees to an issue, or does not. It stands in the
 * association's own folder, which nobody else can write. What it agreed to is told by the issue's digest of that day.
 */
export const agreement = z.strictObject({
  title: text().describe('名称，如“对2026年第2期的会签”'),
  issue: reference('issues', 'agrees-to').describe('对哪一期'),
  date: partialDate().describe('会签日期'),
  decision: z.enum(agreementDecisions).describe('同意或不同意'),
  digest: digest().describe('所看那一稿的校验码，npm run issue 会印出来；内容一改，校验码就变'),
  note: text().optional().describe('意见；不同意的写明哪里'),
  published: partialDate().describe('在本站发布的日期'),
  example: flag().optional().describe('true 表示示例'),
});
