import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { clockTime, partialDate, reference, slug, text } from './scalars.ts';

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

/** One point of the agenda of a meeting. */
const agendaItem = z.strictObject({
  text: text().describe('议题'),
  proposedBy: z.array(reference('associations', 'acted-in-by')).optional().describe('提出的协会'),
  outcome: text().optional().describe('谈到什么结果；没有谈成也写'),
});

/** What a meeting resolved. Entries that carry it out name it in `carriesOut`. */
const resolution = z.strictObject({
  id: slug().describe('本次会议内的编号，如 joint-training；落实它的条目在 carriesOut 里引用'),
  text: text().describe('议定了什么'),
  responsible: z.array(reference('associations', 'assigned-to')).optional().describe('由谁落实；没有说定就不写'),
  due: partialDate().optional().describe('应当办好的日期'),
  note: text().optional().describe('说明'),
});

/** `activities/<association>/<slug>.mdx`: a meeting, training, ceremony … */
export const activity = z
  .strictObject({
    ...entryKeys,
    ...policyKeys,
    kind: z.enum(activityKinds).describe('活动种类：联席会议、座谈会、仪式、培训、展会、节会、会员代表大会、交流'),
    start: partialDate().describe('开始日期'),
    end: partialDate().optional().describe('结束日期'),
    startTime: clockTime().optional().describe('开始的钟点，北京时间，如 09:00'),
    endTime: clockTime().optional().describe('结束的钟点，北京时间；写了 startTime 才写'),
    dateNote: text().optional().describe('日期的说明'),
    place: text().optional().describe('地点'),
    hosts: z.array(reference('associations', 'held-by')).optional().describe('主办方；出处没有写明就不写'),
    hostsNote: text().optional().describe('主办方的说明'),
    coHosts: z.array(reference('associations', 'co-held-by')).optional().describe('协办方'),
    people: z.array(reference('people', 'attended-by')).optional().describe('出席的人物'),
    attendance: z.array(attendance).optional().describe('出席记录'),
    attendanceNote: text().optional().describe('出席记录的说明'),
    agenda: z.array(agendaItem).optional().describe('议程'),
    resolutions: z.array(resolution).optional().describe('议定事项'),
  })
  .refine(({ startTime, endTime }) => endTime === undefined || startTime !== undefined, {
    error: () => 'expected:start-time',
    path: ['endTime'],
  });
