import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { flag, partialDate, reference, text } from './scalars.ts';

const platformUse = z.strictObject({
  who: text().describe('哪一方：企业，或银行等金融机构'),
  gains: text().describe('得到什么'),
});

const platformGrowth = z.strictObject({
  when: text().describe('什么时候，按出处原样：起初、后来，或日期'),
  who: text().describe('哪些机构加入'),
});

/** A platform on which firms meet institutions: who is in it, what is done there, what each side gains. */
const platform = z.strictObject({
  institutions: z.array(text()).min(1).describe('由哪几类机构组成'),
  activities: z.array(text()).min(1).describe('平时办什么活动'),
  uses: z.array(platformUse).min(1).describe('各方得到什么'),
  growth: z.array(platformGrowth).optional().describe('机构加入的先后'),
});

/** `services/<association>/<slug>.mdx`: what an association offers, to whom, how, at what cost. */
export const service = z.strictObject({
  ...entryKeys,
  ...policyKeys,
  systems: z.array(reference('service-systems', 'offers-in')).min(1).describe('所属服务体系'),
  providers: z.array(reference('associations', 'offered-by')).min(1).describe('提供服务的组织'),
  audience: text().describe('为谁服务'),
  where: text().optional().describe('在哪里、用什么渠道：窗口、网站、会场；没有记录就不写'),
  howTo: text().optional().describe('怎样取得服务；没有记录就不写'),
  cost: text().optional().describe('费用；没有记录就不写'),
  since: partialDate().optional().describe('从何时起'),
  until: partialDate().optional().describe('到何时止'),
  asOf: partialDate().optional().describe('所见时点：出处说的是什么时候的情形；不是起止日期'),
  announced: flag().optional().describe('true 表示只见宣布要办，没有见到已经办'),
  platform: platform.optional().describe('由几类机构组成的平台，如金融服务平台'),
});
