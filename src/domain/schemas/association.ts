import { z } from 'zod';
import { doubt, levels, sourceReference, statistic, withdrawal } from './common.ts';
import { account, flag, language, partialDate, reference, text, url } from './scalars.ts';

/** What an organisation is. `authority` and `statistical-scope` are no members of the network but are named by it. */
export const associationKinds = ['sme-association', 'federation', 'editorial-office', 'authority', 'statistical-scope'] as const;

/** A dated event in the life of an association. */
const event = z.strictObject({
  date: partialDate().optional().describe('日期；未查明就不写'),
  text: text().describe('发生了什么，一句话'),
  source: reference('sources', 'cites').optional().describe('出处编号'),
  note: text().optional().describe('存疑之处'),
});

/** `associations/<association>/profile.mdx` */
export const association = z.strictObject({
  title: text().describe('全称'),
  shortTitle: text().optional().describe('简称'),
  otherNames: z.array(text()).optional().describe('别名、曾用名'),
  titleHant: text().optional().describe('繁体名称，与逐字转换不同时才写'),
  titleEn: text().optional().describe('英文名称'),
  kind: z.enum(associationKinds).describe('性质：协会、工商联、编辑部、政府部门、统计口径'),
  level: z.enum(levels).describe('层级：国家、省级、地市级、县级'),
  regions: z.array(reference('regions', 'in-region')).optional().describe('所在地区'),
  summary: text().describe('一句话介绍'),
  language: language().optional().describe('正文所用的文字'),
  published: partialDate().describe('在本站发布的日期'),
  updated: partialDate().optional().describe('最近一次修改的日期'),
  compiledBy: reference('associations', 'edited-by').optional().describe('代为编写的一方；协会自己写的就不写'),
  founded: partialDate().optional().describe('成立日期'),
  foundedNote: text().optional().describe('成立日期的说明'),
  website: url().optional().describe('官方网站，见过本站页面才写'),
  feed: url().optional().describe('网站的订阅源（RSS 或 Atom），见过才写；收进各协会订阅源的清单'),
  functions: z.array(text()).optional().describe('职能'),
  events: z.array(event).optional().describe('大事记'),
  sources: z.array(sourceReference).optional().describe('出处'),
  statistics: z.array(statistic).optional().describe('数字'),
  doubts: z.array(doubt).optional().describe('矛盾和疑点'),
  related: z.array(reference('any', 'related')).optional().describe('相关条目的完整编号'),
  accounts: z.array(account()).optional().describe('有权修改本协会目录的代码平台账号，如 gitee:name；不写平台的在各平台都算'),
  example: flag().optional().describe('true 表示示例协会'),
  aliases: z.array(text()).optional().describe('以前用过的地址'),
  withdrawn: withdrawal.optional().describe('撤回说明'),
});
