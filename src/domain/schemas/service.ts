import { z } from 'zod';
import { entryKeys, policyKeys } from './common.ts';
import { partialDate, reference, text } from './scalars.ts';

/** `services/<association>/<slug>.mdx`: what an association offers, to whom, how, at what cost. */
export const service = z.strictObject({
  ...entryKeys,
  ...policyKeys,
  systems: z.array(reference('service-systems', 'offers-in')).min(1).describe('所属服务体系'),
  providers: z.array(reference('associations', 'offered-by')).min(1).describe('提供服务的组织'),
  audience: text().describe('为谁服务'),
  howTo: text().optional().describe('怎样取得服务；没有记录就不写'),
  cost: text().optional().describe('费用；没有记录就不写'),
  since: partialDate().optional().describe('从何时起'),
  until: partialDate().optional().describe('到何时止'),
});
