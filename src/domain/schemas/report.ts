import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { partialDate, reference, text } from './scalars.ts';

export const reportKinds = ['research', 'proposal', 'appeal', 'work-report', 'survey'] as const;

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
  outcome: text().optional().describe('有什么下文'),
  raisedBy: z.array(reference('any', 'based-on')).optional().describe('缘起的条目，完整编号'),
});
