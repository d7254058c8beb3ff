import { z } from 'zod';
import { contributor, entryKeys, policyKeys, sourceReference } from './common.ts';
import { flag, language, partialDate, reference, text, wholeNumber } from './scalars.ts';

/** `columns/<association>/<slug>.mdx`: a column of the journal, edited by a lead and co-editing associations. */
export const column = z.strictObject({
  ...entryKeys,
  lead: reference('associations', 'edited-by').describe('主持的协会'),
  coEditors: z.array(reference('associations', 'co-edited-by')).optional().describe('参与编辑的协会'),
  scope: text().describe('登什么'),
  accepts: z.array(text()).optional().describe('收哪些稿件'),
  order: wholeNumber().describe('在会刊目录里的次序'),
});

/** `articles/<association>/<slug>.mdx`: an article of the journal. */
export const article = z.strictObject({
  ...entryKeys,
  ...policyKeys,
  column: reference('columns', 'in-column').describe('所在专栏'),
  contributors: z.array(contributor).min(1).describe('署名和角色'),
  keywords: z.array(text()).optional().describe('关键词'),
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

/** `issues/<association>/<slug>.yaml`: one issue of the journal. */
export const issue = z.strictObject({
  title: text().describe('刊期名称，如 2026年第1期（总第1期）'),
  summary: text().describe('一句话介绍本期'),
  language: language().optional().describe('所用的文字'),
  kind: z.enum(['regular', 'special']).describe('普通期或专号'),
  year: wholeNumber().describe('年份'),
  number: wholeNumber().describe('期号'),
  date: partialDate().describe('出刊日期'),
  state: z.enum(issueStates).describe('计划、编辑中、已出刊'),
  published: partialDate().describe('在本站发布的日期'),
  updated: partialDate().optional().describe('最近一次修改的日期'),
  editors: z.array(contributor).min(1).describe('本期编辑'),
  note: text().optional().describe('编者的话，一两段'),
  sections: z.array(section).min(1).describe('目录'),
  sources: z.array(sourceReference).optional().describe('出处'),
  example: flag().optional().describe('true 表示示例'),
  aliases: z.array(text()).optional().describe('以前用过的地址'),
});
