import { z } from 'zod';
import { partyKeys, soleParty } from './common.ts';
import { licences } from './journal.ts';
import { cnNumber, doi, email, flag, issn, partialDate, reference, text, url } from './scalars.ts';

/** One seat in a term of the editorial council: a person, an association or a name, and the office held. */
const councilMember = z
  .strictObject({
    ...partyKeys('held-by'),
    office: text().describe('职务：主任、副主任、委员、秘书'),
    note: text().optional().describe('说明，如由谁推荐、分管什么'),
  })
  .refine(soleParty, { error: () => 'expected:one-contributor' });

/** One term of the editorial council. A date without its day or month means the whole month or year. */
export const councilTerm = z.strictObject({
  start: partialDate().describe('任期从什么时候起'),
  end: partialDate().optional().describe('到什么时候止，含当天；还在任就不写'),
  members: z.array(councilMember).min(1).describe('组成，逐人或逐家写'),
  note: text().optional().describe('说明'),
  source: reference('sources', 'cites').optional().describe('出处编号；示例可以没有'),
  example: flag().optional().describe('true 表示示例'),
});

/** What files for libraries and indexers must say and nothing else tells. */
const indexing = z.strictObject({
  email: email().describe('收录机构来信的电子邮箱，公开'),
  oaiGateway: url().optional().describe('替本站应答 OAI-PMH 的网关，以斜线结尾；没有登记就不写'),
  crossmarkPolicy: doi().optional().describe('更正办法那一页的 DOI，向 Crossref 报送更正时要用'),
});

/** The journal: what it is called, who brings it out, and the numbers that registries have given it. */
export const masthead = z.strictObject({
  title: text().describe('会刊名称'),
  titleEn: text().optional().describe('英文名称'),
  summary: text().describe('介绍'),
  publisher: reference('associations', 'edited-by').describe('出版的一方'),
  issn: issn().optional().describe('国际标准连续出版物号；没有就不写'),
  cn: cnNumber().optional().describe('国内统一连续出版物号；没有就不写'),
  indexing: indexing.optional().describe('给图书馆和收录机构的文件要写明的事；不写就没有 OAI-PMH 和 Crossref 的文件'),
  frequency: text().optional().describe('多久出一期，如“季刊”'),
  licence: z.enum(licences).optional().describe('文章没有写 licence 时用的许可；不写就是没有声明'),
  council: z.array(councilTerm).optional().describe('编辑委员会，逐届写'),
  note: text().optional().describe('说明'),
});
