import { z } from 'zod';
import { carriesOut, documentKinds, doubt, sourceReference } from './common.ts';
import { flag, language, partialDate, reference, text, url } from './scalars.ts';

const personOffice = z
  .strictObject({
    association: reference('associations', 'has-office-in').optional().describe('任职的协会编号'),
    organisation: text().optional().describe('不建页面的机关名称'),
    office: text().describe('职务，按出处原样'),
    asOf: partialDate().describe('什么时候的职务（见到的时点，不是任期）'),
    source: reference('sources', 'cites').optional().describe('出处编号'),
  })
  .refine((value) => (value.association === undefined) !== (value.organisation === undefined), {
    error: () => 'expected:association-or-organisation',
  });

/** `people/<association>/<slug>.yaml`: a person in a public office; no private data. */
export const person = z.strictObject({
  title: text().describe('姓名'),
  titleHant: text().optional().describe('繁体姓名，与逐字转换不同时才写'),
  summary: text().optional().describe('一句话介绍，只写公职和公开言行'),
  offices: z.array(personOffice).min(1).describe('见到的职务，逐个时点'),
  note: text().optional().describe('说明和疑点'),
  sources: z.array(sourceReference).optional().describe('出处'),
  published: partialDate().describe('在本站发布的日期'),
  example: flag().optional().describe('true 表示示例'),
});

export const sourceKinds = ['seed', ...documentKinds, 'page', 'repository', 'book', 'article'] as const;

/** `sources/<association>/<slug>.yaml`: where a statement comes from. */
export const source = z.strictObject({
  title: text().describe('题名'),
  subtitle: text().optional().describe('副题'),
  originalTitle: text().optional().describe('原文题名，按原来的文字，不转换'),
  kind: z.enum(sourceKinds).describe('种类'),
  authors: z.array(text()).optional().describe('作者，按署名'),
  publisher: text().optional().describe('发布者；没有标明就不写'),
  publisherNote: text().optional().describe('发布者的说明'),
  date: partialDate().optional().describe('所标日期'),
  dateNote: text().optional().describe('日期的说明和疑点'),
  sourceLanguage: language().optional().describe('出处的语言和文字'),
  url: url().optional().describe('网址，确实见过才写'),
  urlNote: text().optional().describe('网址的说明'),
  doNotLink: flag().optional().describe('true 表示只在克隆站见到：不给链接，可靠性低'),
  checked: partialDate().describe('查看日期'),
  note: text().optional().describe('说明'),
  doubts: z.array(doubt).optional().describe('出处自身的矛盾'),
  published: partialDate().describe('在本站发布的日期'),
  example: flag().optional().describe('true 表示示例'),
});

/** `recognitions/<association>/<slug>.yaml`: one association's offer to take another's members. */
export const recognition = z.strictObject({
  title: text().describe('名称'),
  from: reference('associations', 'recognises-from').describe('提出互认、愿意接纳对方会员的协会'),
  to: reference('associations', 'recognises-to').describe('其会员可以加入的协会'),
  since: partialDate().describe('生效日期'),
  expires: partialDate().optional().describe('截止日期'),
  withdrawnOn: partialDate().optional().describe('撤回日期'),
  terms: text().describe('条件，一两句话'),
  document: text().describe('依据的文件名称'),
  carriesOut: carriesOut(),
  sources: z.array(sourceReference).optional().describe('出处'),
  published: partialDate().describe('在本站发布的日期'),
  example: flag().optional().describe('true 表示示例'),
});
