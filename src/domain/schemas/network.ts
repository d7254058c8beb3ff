import { z } from 'zod';
import { sourceReference } from './common.ts';
import { conference } from './conference.ts';
import { masthead } from './masthead.ts';
import { language, partialDate, reference, siteUrl, slug, text, url, wholeNumber } from './scalars.ts';

export const regionTypes = [
  'municipality',
  'province',
  'autonomous-region',
  'special-administrative-region',
  'sub-provincial-city',
  'prefecture-level-city',
] as const;

/** One item of `network/regions.yaml`: a division with its GB/T 2260 code. */
export const region = z.strictObject({
  id: slug().describe('编号，用于地址：sichuan、chengdu'),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260 六位代码'),
  title: text().describe('全称'),
  shortTitle: text().describe('简称'),
  abbreviation: text().optional().describe('一字简称'),
  abbreviationNote: text().optional().describe('简称的说明'),
  titleHant: text().optional().describe('繁体全称，与逐字转换不同时才写'),
  titleEn: text().optional().describe('英文名称'),
  type: z.enum(regionTypes).describe('类别'),
  within: reference('regions', 'within-region').optional().describe('城市所在的省级区划'),
  tile: z
    .strictObject({ column: wholeNumber().describe('列，从左数，从 0 起'), row: wholeNumber().describe('行，从上数，从 0 起') })
    .optional()
    .describe('方格地图上的列和行，从 0 起'),
  note: text().optional().describe('说明'),
  sources: z.array(sourceReference).optional().describe('出处'),
});

/** One item of `network/topics.yaml`. */
export const topic = z.strictObject({
  id: slug().describe('编号'),
  title: text().describe('名称'),
  titleEn: text().optional().describe('英文名称'),
  summary: text().describe('这个主题收什么'),
});

/** One item of `network/work-items.yaml`: the ten kinds of joint work of the 2007 agreement. */
export const workItem = z.strictObject({
  id: slug().describe('序号 1 到 10'),
  title: text().describe('名称，按 2007 年文件'),
  titleEn: text().optional().describe('英文名称'),
  summary: text().describe('一句话含义'),
  meaning: z.array(text()).describe('要点'),
  note: text().optional().describe('说明'),
  sources: z.array(sourceReference).min(1).describe('出处'),
});

/** The two lists of services that the crosswalk joins: Chengdu's six systems of 2010 and the ministry's six of 2007. */
export const serviceSchemes = ['chengdu', 'ministry'] as const;

/** One item of `network/service-systems.yaml`: Chengdu's six systems and the ministry's six, with their crosswalk. */
export const serviceSystem = z.strictObject({
  id: slug().describe('编号'),
  title: text().describe('名称'),
  titleEn: text().optional().describe('英文名称'),
  scheme: z.enum(serviceSchemes).describe('出自成都六个体系还是部门六类服务'),
  matches: z.array(reference('service-systems', 'matches-service')).optional().describe('另一套里与它对应的；两边都要写'),
  unmatched: text().optional().describe('另一套里没有对应时写明，一句话；有 matches 就不写'),
  note: text().optional().describe('说明'),
  sources: z.array(sourceReference).min(1).describe('出处'),
});

/** One item of `network/glossary.yaml`. */
export const term = z.strictObject({
  id: slug().describe('编号'),
  title: text().describe('简体写法'),
  titleHant: text().describe('繁体写法；转换时以它为准'),
  titleEn: text().describe('英文'),
  definition: text().describe('一句话定义'),
  note: text().optional().describe('说明，如“定义含一般知识”'),
  sources: z.array(sourceReference).optional().describe('出处'),
});

const sourcedText = z.strictObject({
  title: text().optional().describe('小标题'),
  text: text().describe('内容'),
  date: partialDate().optional().describe('日期'),
  source: reference('sources', 'cites').optional().describe('出处编号'),
  note: text().optional().describe('说明'),
  related: z.array(reference('any', 'related')).optional().describe('相关条目的完整编号'),
});

export const partnerSearches = ['joined', 'live'] as const;

/**
 * Another Gongjian site whose pages are found from here: `joined` ones are in this site's own index, from the data that
 * `npm run federate` fetched; a `live` one is asked by the reader's browser.
 */
export const partner = z.strictObject({
  id: slug().describe('自己起的编号；搜索结果可以按它筛选'),
  title: text().describe('站名'),
  titleHant: text().optional().describe('繁体站名，与逐字转换不同时才写'),
  url: siteUrl().describe('站点网址，https:// 开头，以斜线结尾'),
  search: z.enum(partnerSearches).describe('joined：取来并进本站的搜索；live：读者搜索时再去问那个网站'),
});

/** `network/network.yaml`: what the network is, its journal and its rules. */
export const network = z.strictObject({
  title: text().describe('网络的名称'),
  shortTitle: text().describe('站名'),
  titleEn: text().optional().describe('英文名称'),
  tagline: text().describe('一句话介绍'),
  summary: text().describe('介绍'),
  site: url().describe('站点网址，以斜线结尾'),
  language: language().optional().describe('所用的文字'),
  disclaimer: text().describe('每页页脚的声明'),
  editorialOffice: reference('associations', 'edited-by').describe('编辑部'),
  journal: masthead.describe('会刊'),
  conference: conference.describe('联席会议制度'),
  principles: z.array(sourcedText).describe('工作原则'),
  mission: z.array(sourcedText).describe('使命'),
  functions: z.array(sourcedText).describe('职能'),
  aims: z.array(sourcedText).describe('目标'),
  rationale: z.array(sourcedText).describe('必要性和可行性'),
  governmentWorkPoints: z.array(sourcedText).describe('2007 年主管部门的工作要点'),
  statements: z.array(sourcedText).optional().describe('会上的表态'),
  history: z.array(sourcedText).describe('大事记'),
  partners: z.array(partner).optional().describe('合作网站：也用本程序的别的网站，从本站能搜到它们的网页'),
  linkMonths: wholeNumber().optional().describe('网站链接的一次观察几个月内有效，过后要再看；不写是 12'),
  fixedNames: z.array(text()).optional().describe('两个版本都照原样、不转换的名称'),
  sources: z.array(sourceReference).describe('出处'),
});
