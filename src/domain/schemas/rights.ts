import { z } from 'zod';
import { sourceReference } from './common.ts';
import { partialDate, reference, slug, text } from './scalars.ts';

/** The three forces that the 2007 agreement joins for a member whose rights are harmed: 法律、行会、舆论. */
export const rightsLanes = ['legal', 'association', 'publicity'] as const;

/** How a case hides who was harmed; from least to most. */
export const anonymityLevels = ['named-with-consent', 'pseudonym', 'unnamed', 'merged'] as const;

/** Who did something: an association with a page, or a part that somebody plays in the case. */
const who = {
  association: reference('associations', 'acted-in-by').optional().describe('做这件事的协会编号'),
  name: text().optional().describe('不建页面的一方，写角色，如“企业甲”“付款方”；不写真名'),
};
const oneWho = (value: { association?: string | undefined; name?: string | undefined }) =>
  (value.association === undefined) !== (value.name === undefined);
const complaint = { error: () => 'expected:association-or-name' };

const rightsStep = z
  .strictObject({
    date: partialDate().optional().describe('哪一天；没有记录就不写，按写的次序排'),
    ...who,
    what: text().describe('做了什么，一句话'),
    lane: z.enum(rightsLanes).optional().describe('属于哪一路：法律、行会、舆论；企业自己做的不写'),
    source: reference('sources', 'cites').optional().describe('出处编号'),
  })
  .refine(oneWho, complaint);

const rightsSupport = z
  .strictObject({
    lane: z.enum(rightsLanes).describe('哪一路：法律、行会、舆论'),
    ...who,
    what: text().describe('给了什么支持，一句话'),
  })
  .refine(oneWho, complaint);

/** Keys of a case of rights protection: its dossier. */
export const rightsKeys = {
  problem: reference('rights-problems', 'is-about').optional().describe('维权案例：遇到哪一类问题'),
  anonymity: z.enum(anonymityLevels).optional().describe('维权案例：名称怎样处理，实名经同意、化名、隐去名称、几案合写；维权案例必须写'),
  timeline: z.array(rightsStep).optional().describe('维权案例的经过，一步一项'),
  lanes: z.array(rightsSupport).optional().describe('维权案例里不单算一步的支持，按法律、行会、舆论三路写；经过里写了的不重写'),
  lessons: z.array(text()).optional().describe('维权案例的经验，一条一句'),
};

const lawOnRecord = z.strictObject({
  text: text().describe('文件怎么说，一句话，用自己的话'),
  policy: reference('bulletins', 'based-on').describe('公报编号'),
  page: text().optional().describe('条款'),
});

/** One item of `network/rights-problems.yaml`: a kind of harm, and what to do first. */
export const rightsProblem = z.strictObject({
  id: slug().describe('编号'),
  title: text().describe('名称'),
  titleEn: text().optional().describe('英文名称'),
  summary: text().describe('哪些情形算'),
  topics: z.array(reference('topics', 'has-topic')).min(1).describe('主题编号；有其中一个主题的服务会列给读者'),
  evidence: z.array(text()).min(1).describe('先记下、先保存什么，一条一句'),
  law: z.array(lawOnRecord).optional().describe('本站收录的文件怎么说；没有见到就不写'),
  note: text().optional().describe('说明，如没有核到什么'),
  sources: z.array(sourceReference).optional().describe('出处'),
});
