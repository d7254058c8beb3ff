import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { partialDate, reference, text } from './scalars.ts';

export const reportKinds = ['research', 'proposal', 'appeal', 'work-report', 'survey'] as const;

/** What a report's own keys do not say; `submitted` is said by `date`, `reporters` and `sentTo`. */
export const toldSteps = ['raised', 'researched', 'forwarded', 'answered', 'carried-out', 'closed'] as const;

const step = z.strictObject({
  kind: z.enum(toldSteps).describe('哪一步：提出、调研、转交、答复、落实、了结'),
  date: partialDate().optional().describe('日期；没有记录就不写'),
  by: z.array(text()).min(1).optional().describe('谁；答复和落实必写，照 sentTo 里的写法'),
  to: z.array(text()).min(1).optional().describe('转交给谁'),
  due: partialDate().optional().describe('请对方在哪天以前答复'),
  text: text().describe('怎样，一句话'),
  source: reference('sources', 'cites').optional().describe('出处的编号；示例条目可以没有'),
  page: text().optional().describe('在出处的何处'),
});

/** `reports/<association>/<slug>.mdx`: a research report, proposal or appeal, and what came of it. */
export const report = z.strictObject({
  ...entryKeys,
  ...policyKeys,
  kind: z.enum(reportKinds).describe('种类：调研报告、建议、诉求、工作报告、问卷'),
  reportTitle: text().optional().describe('报告原题，按出处原样'),
  date: partialDate().optional().describe('成稿或提交日期；未查明就不写'),
  dateNote: text().optional().describe('日期的说明'),
  reporters: z.array(reference('associations', 'by')).optional().describe('提出的组织'),
  reportersNote: text().optional().describe('提出者的说明；出处没有点名组织时写在这里'),
  sentTo: z.array(text()).optional().describe('送交哪些机关'),
  industry: text().optional().describe('所涉行业'),
  due: partialDate().optional().describe('请对方在哪天以前答复'),
  steps: z.array(step).optional().describe('送交前后的各步：谁提出、怎样调研、谁答复、落实没有；送交本身不写'),
  outcome: text().optional().describe('有什么下文，一句话；写了 steps 就不写'),
  raisedBy: z.array(reference('any', 'based-on')).optional().describe('缘起的条目，完整编号'),
});
