import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { partialDate, reference, text } from './scalars.ts';

export const activityKinds = [
  'joint-conference',
  'forum',
  'ceremony',
  'training',
  'exhibition',
  'festival',
  'congress',
  'exchange',
] as const;

/** One delegation: a region (when the source names no organisation) or an association. */
const attendance = z.strictObject({
  region: reference('regions', 'attended-by').optional().describe('地区编号；出处没有点名组织时用'),
  association: reference('associations', 'attended-by').optional().describe('协会编号；出处点了名才用'),
  note: text().optional().describe('说明，如“以协会还是以中小企业局的身份，文中没有说”'),
});

/** `activities/<association>/<slug>.mdx`: a meeting, training, ceremony … */
export const activity = z.strictObject({
  ...entryKeys,
  ...policyKeys,
  kind: z.enum(activityKinds).describe('活动种类：联席会议、座谈会、仪式、培训、展会、节会、会员代表大会、交流'),
  start: partialDate().describe('开始日期'),
  end: partialDate().optional().describe('结束日期'),
  dateNote: text().optional().describe('日期的说明'),
  place: text().optional().describe('地点'),
  hosts: z.array(reference('associations', 'held-by')).optional().describe('主办方；出处没有写明就不写'),
  hostsNote: text().optional().describe('主办方的说明'),
  coHosts: z.array(reference('associations', 'co-held-by')).optional().describe('协办方'),
  people: z.array(reference('people', 'attended-by')).optional().describe('出席的人物'),
  attendance: z.array(attendance).optional().describe('出席记录'),
  attendanceNote: text().optional().describe('出席记录的说明'),
});
