import type { Chance } from '../library/chance.ts';

const split = (words: string) => words.split(' ');

const issuers = split(
  '国发 国办发 国办函 财企 财税 财库 工信部企业 工信厅企业 发改就业 银监发 东政发 东政办发 西政发 南财企 北工信 中市监',
);
const years = { first: 2003, last: 2025 };
const largest = 160;

/** A document number as it is printed. Many share an issuer and a year, and many begin alike: 3号, 36号, 361号. */
export function documentNumber(chance: Chance): string {
  return `${chance.pick(issuers)}〔${chance.int(years.first, years.last)}〕${chance.int(1, largest)}号`;
}

const verbs = split('Promoting Supporting Regulating Improving Guaranteeing Expanding');
const objects = split('Financing Training Exports Innovation Procurement Credit Standards Payments Services Startups Patents Exhibitions');
const subjects = split('Small Medium-sized Micro Private Rural Young Growing Exporting');
const forms = split('Measures Opinions Rules Notice Plan Guidelines Report Survey');

export function englishTitle(chance: Chance): string {
  const number = chance.next() < 0.4 ? ` (No. ${chance.int(1, 99)})` : '';
  return `${chance.pick(forms)} on ${chance.pick(verbs)} ${chance.pick(objects)} of ${chance.pick(subjects)} Enterprises${number}`;
}

const terms = split('ISO9001 GDP B2B SaaS 5G CRM ERP PPP OEM ＩＳＯ１４００１ GB/T19001 AI WTO QC App IPO');
const units = split('家 人次 万元 亿元 件 场 个百分点');
const events = split('累计培训 组织参展 办理担保 走访企业 受理投诉 签约项目 发放贷款 认定小巨人');

/** A sentence with Latin words, figures and a date in it. */
export function mixedSentence(chance: Chance): string {
  const date = `${chance.int(years.first, years.last)}年${chance.int(1, 12)}月${chance.int(1, 28)}日`;
  const share = chance.int(11, 989) / 10;
  return `${date}，${chance.pick(events)}${chance.int(2, 9800)}${chance.pick(units)}，其中通过${chance.pick(terms)}认证的占${share}%，采用${chance.pick(terms)}的有${chance.int(2, 600)}家。`;
}

/** Which characters a document's rare words are made of: those of the national standard's first level. */
const commonCharacters = firstLevel();

/** Two to four characters that hardly stand together anywhere else, as names of firms, places and goods do. */
export function rareWord(chance: Chance): string {
  return Array.from({ length: chance.int(2, 4) }, () => chance.pick(commonCharacters)).join('');
}

/** The 3,755 characters of GB 2312, rows 16 to 55. */
function firstLevel(): string[] {
  const decoder = new TextDecoder('gbk');
  const cells = Array.from({ length: 40 * 94 }, (_, index) => [0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)]);
  return [...decoder.decode(new Uint8Array(cells.flat()))].filter((character) => /\p{Script=Han}/u.test(character));
}
