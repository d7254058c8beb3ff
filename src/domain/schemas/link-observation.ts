import { z } from 'zod';
import { sourceReference } from './common.ts';
import { flag, partialDate, reference, text, url } from './scalars.ts';

const observationResults = ['seen', 'not-seen'] as const;

/**
 * `link-observations/<association>/<slug>.yaml`: on one day somebody looked at a page of one association's site for a
 * link to another's. Later looks are observations of their own.
 */
export const linkObservation = z.strictObject({
  title: text().describe('名称'),
  observer: reference('associations', 'observed-by').describe('谁看的，协会编号'),
  from: reference('associations', 'site-link-from').describe('看的是哪家协会的网站'),
  to: reference('associations', 'site-link-to').describe('找指向哪家协会网站的链接'),
  date: partialDate().describe('哪天看的'),
  page: url().describe('看的是哪一页'),
  result: z.enum(observationResults).describe('看到了还是没有看到'),
  target: url().optional().describe('链接指到的网址'),
  note: text().optional().describe('说明'),
  sources: z.array(sourceReference).optional().describe('出处，如存下的网页'),
  published: partialDate().describe('在本站发布的日期'),
  example: flag().optional().describe('true 表示示例'),
});
