import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { rightsKeys } from './rights.ts';
import { partialDate, reference, text } from './scalars.ts';

export const caseStudyKinds = ['financing', 'training', 'appeal', 'organisation', 'service', 'rights-protection', 'joint-work'] as const;

/** `case-studies/<association>/<slug>.mdx`: what was done, by whom, with which figures, under which policies. */
export const caseStudy = z.strictObject({
  ...entryKeys,
  ...policyKeys,
  kind: z.enum(caseStudyKinds).describe('案例种类：融资、培训、诉求、组织建设、服务、维权、协同'),
  start: partialDate().optional().describe('开始日期'),
  end: partialDate().optional().describe('结束日期'),
  dateNote: text().optional().describe('日期的说明，如“由页面日期推得”'),
  actors: z.array(reference('associations', 'acted-in-by')).optional().describe('参与的组织'),
  people: z.array(reference('people', 'acted-in-by')).optional().describe('参与的人物'),
  outcome: text().optional().describe('结果，一两句话'),
  ...rightsKeys,
});
