import { z } from 'zod';
import { documentKinds, entryKeys, levels } from './common.ts';
import { partialDate, reference, text, url } from './scalars.ts';

export const bulletinKinds = [...documentKinds, 'local-document'] as const;

/** `unknown` means that nobody showed the document to be valid or void: never print it as in force. */
export const bulletinStatuses = ['in-force', 'amended', 'repealed', 'expired', 'unknown'] as const;

/** `bulletins/<association>/<slug>.mdx`: a policy document passed on. */
export const bulletin = z.strictObject({
  ...entryKeys,
  shortTitle: text().optional().describe('简称，正文里用《》提到时也认'),
  otherTitles: z.array(text()).optional().describe('其他常用名称，正文里用《》提到时也认'),
  titleEn: text().optional().describe('英文名称'),
  kind: z.enum(bulletinKinds).describe('文件种类：法律、行政法规、国务院文件、中央文件、部门规章和文件、规划、地方文件'),
  level: z.enum(levels).optional().describe('发文机关的层级；全国性文件和写了地区的地方文件可以不写'),
  issuers: z.array(text()).min(1).describe('发文机关，按文件原样'),
  documentNumbers: z.array(text()).optional().describe('发文字号，按文件原样，年份用〔〕：国发〔2009〕36号'),
  adopted: partialDate().optional().describe('通过或成文日期'),
  issued: partialDate().optional().describe('公布或印发日期'),
  revised: partialDate().optional().describe('本版本修订日期'),
  effective: partialDate().optional().describe('施行日期'),
  expires: partialDate().optional().describe('失效日期或有效期截止日'),
  repealed: partialDate().optional().describe('废止之日，从这一天起不再适用；由新文件取代的写 supersededBy'),
  status: z.enum(bulletinStatuses).describe('效力：现行、已被修订、废止、到期、未核'),
  statusNote: text().optional().describe('效力的依据和说明'),
  statusChecked: partialDate().optional().describe('核对效力的日期'),
  supersedes: z.array(reference('bulletins', 'supersedes')).optional().describe('它取代的公报'),
  supersedesOther: z.array(text()).optional().describe('它取代的、本站没有公报的文件，写名称和发文字号'),
  supersededBy: z.array(reference('bulletins', 'related')).optional().describe('取代它的公报；两边都要写'),
  amends: z.array(reference('bulletins', 'amends')).optional().describe('它修改了其中一部分的公报；整份取代写 supersedes'),
  implements: z.array(reference('bulletins', 'implements')).optional().describe('它落实的上级文件'),
  basedOn: z.array(reference('bulletins', 'based-on')).optional().describe('它写明所依据的文件；落实上级文件的写 implements'),
  officialUrl: url().optional().describe('官方全文网址，打开看过才写'),
  unverified: z.array(text()).optional().describe('未在网页上核到、凭一般知识填写的项目'),
});
