import { z } from 'zod';
import { roles } from '../journal/roles.ts';
import type { LinkKind } from '../links/vocabulary.ts';
import { decimal, flag, language, partialDate, reference, slug, text } from './scalars.ts';

/** The levels of the network (2007 agreement: national, provincial, prefectural) and the one below. None is above another. */
export const levels = ['national', 'provincial', 'prefectural', 'county'] as const;

/** Kinds of national documents, as bulletins pass them on and sources cite them. */
export const documentKinds = [
  'law',
  'administrative-regulation',
  'state-council-document',
  'party-document',
  'department-rule',
  'plan',
] as const;

/** Which source says it, and where in it. */
export const sourceReference = z.strictObject({
  id: reference('sources', 'cites').describe('出处的编号，如 editorial/seed-2007'),
  page: text().optional().describe('页码、条款或段落，按出处原样写'),
  covers: text().optional().describe('这个出处能证明哪些内容'),
});

/** Words that qualify a figure; the first group stands before the number, the second after it. */
export const qualifiersBefore = ['约', '近', '超过', '至少', '不足', '第'] as const;
export const qualifiersAfter = ['余', '多'] as const;

/** One figure with everything that is needed to read it rightly. */
export const statistic = z.strictObject({
  id: slug().describe('本条目内的编号，供 <Stat id/> 引用'),
  label: text().describe('数的是什么，如“参训企业”'),
  value: decimal().describe('数值，阿拉伯数字，不带单位；有范围时是下限'),
  max: decimal().optional().describe('有范围时的上限'),
  unit: text().describe('单位，按出处原样写：家、个、人次、期、字……人和人次不同'),
  qualifier: z
    .enum([...qualifiersBefore, ...qualifiersAfter])
    .optional()
    .describe('限定词：约、近、超过、至少、不足、第，或余、多'),
  scope: text().describe('口径：谁的数、哪里的数'),
  period: text().describe('时段：数字说的是什么时候'),
  speaker: text().optional().describe('谁说的（如有）'),
  source: reference('sources', 'cites').optional().describe('出处的编号；示例条目可以没有'),
  page: text().optional().describe('在出处的何处'),
  note: text().optional().describe('疑点和说明，会印在数字旁边'),
});

/** A contradiction or gap in what the sources say; shown on the page, never smoothed over. */
export const doubt = z.strictObject({
  text: text().describe('矛盾或存疑之处，一两句话'),
  source: reference('sources', 'cites').optional().describe('从哪个出处看出来的'),
});

/** How much a change matters: a minor one (a misprint, a link) is told on the page and brings nothing up again in feeds. */
export const changeKinds = ['minor', 'major'] as const;

/** A change that readers should know of. */
export const change = z.strictObject({
  date: partialDate().describe('更改日期'),
  kind: z.enum(changeKinds).optional().describe('minor 小改动（错字、链接），不再进订阅；major 重要更改（默认）'),
  note: text().describe('改了什么'),
});

/** A page taken back: its address stays and says why. */
export const withdrawal = z.strictObject({
  date: partialDate().describe('撤回日期'),
  reason: text().describe('撤回的原因，读者会看到'),
});

/** That an entry carries out what a meeting resolved. */
export const carriedOut = z.strictObject({
  meeting: reference('activities', 'carries-out-resolution').describe('会议的编号，如 example-national/joint-conference-2026-spring'),
  resolution: slug().describe('会议记录 resolutions 里的编号'),
  part: flag().optional().describe('true 表示只办了一部分'),
  note: text().optional().describe('办到哪一步'),
});

/** Which resolutions of meetings an entry carries out. */
export const carriesOut = () => z.array(carriedOut).optional().describe('落实了哪次会议的哪项议定事项');

/** Keys of every entry that has a page of its own. */
export const entryKeys = {
  title: text().describe('标题'),
  summary: text().describe('一句话摘要，列表和搜索结果里显示'),
  language: language().optional().describe('正文所用的文字：zh-Hans（默认）或 zh-Hant'),
  published: partialDate().describe('在本站发布的日期'),
  updated: partialDate().optional().describe('最近一次修改的日期'),
  example: flag().optional().describe('true 表示示例：处处显示“示例”标记，不计入统计，可以没有出处'),
  topics: z.array(reference('topics', 'has-topic')).optional().describe('主题编号'),
  regions: z.array(reference('regions', 'in-region')).optional().describe('地区编号，如 chengdu'),
  workItems: z.array(reference('work-items', 'carries-out')).optional().describe('十项工作内容的序号，1 到 10'),
  sources: z.array(sourceReference).optional().describe('出处，示例条目以外至少一个'),
  statistics: z.array(statistic).optional().describe('条目里的数字'),
  doubts: z.array(doubt).optional().describe('出处之间的矛盾和疑点'),
  related: z.array(reference('any', 'related')).optional().describe('相关条目的完整编号，如 bulletins/editorial/guofa-2009-36'),
  carriesOut: carriesOut(),
  changes: z.array(change).optional().describe('重要更改的记录'),
  aliases: z.array(text()).optional().describe('以前用过的地址，如 /bulletins/editorial/old-name/'),
  withdrawn: withdrawal.optional().describe('撤回说明；写了以后页面和搜索里只留标题和说明'),
};

/** Keys of an entry about something done under policies. */
export const policyKeys = {
  policies: z.array(reference('bulletins', 'based-on')).optional().describe('所依据的政策，公报编号'),
};

/** Who it is: a person, an association, or a name without a page; `soleParty` asks for just one. Links are of `kind`. */
export const partyKeys = (kind: LinkKind) => ({
  person: reference('people', kind).optional().describe('人物编号'),
  association: reference('associations', kind).optional().describe('协会编号'),
  name: text().optional().describe('不建人物页的署名'),
});

export const soleParty = (value: { person?: string | undefined; association?: string | undefined; name?: string | undefined }) =>
  [value.person, value.association, value.name].filter(Boolean).length === 1;

/** A credit: exactly one of person, association or name, and what was done. */
export const contributor = z
  .strictObject({
    ...partyKeys('by'),
    role: z.enum(roles).describe('角色：作者、编辑、采访、摄影、组稿、翻译……，或协办会刊的一种办法'),
    affiliation: text().optional().describe('署名单位，按稿件写；不写电话和住址'),
    note: text().optional().describe('做了什么，一句话'),
  })
  .refine(soleParty, { error: () => 'expected:one-contributor' });
