import { parseChineseNumeral } from './numerals.ts';

/** A number with its unit in a text, read as a typed figure would be. */
export interface Quantity {
  /** Where it begins, and what is written there. */
  start: number;
  text: string;
  value: number;
  /** The upper end of a range. */
  max?: number;
  unit: string;
  qualifier?: string;
}

/** Before the number, as the schema of figures has them, and what else is written in their sense. */
const before: Readonly<Record<string, string>> = {
  ...{ 约: '约', 大约: '约', 近: '近', 超过: '超过', 超: '超过', 逾: '超过' },
  ...{ 至少: '至少', 不少于: '至少', 不低于: '至少', 不足: '不足', 不到: '不足' },
};

/** Units of persons, bodies, money and shares: a number of them is a statistic however small it is. */
const strong = [
  ...['人次', '人（次）', '人\\(次\\)', '家次', '美元', '欧元', '港元', '个百分点', '%', '倍', '吨', '亩', '平方米', '公里'],
  ...['人(?![民员才们工士生口均类格身大事])', '家(?![庭族长具乡园属])', '户(?![口籍型外])', '名(?![单称字录义次为])'],
  ...['位(?![置于数居列])', '元(?![旦年素月件])'],
];

/** Units of things, acts and papers: of few of them a page speaks without counting (“三个问题”). */
const weak = [
  ...['个(?!(?:多|半)?(?:月|星期|小时|工作日|自然日|季度|年|人(?![次大])|别|体|性|钟头))', '次(?![日年于序要级区])', '期(?![间限刊末初])'],
  ...['场(?![所景面地合])', '件', '起(?![草点步码来])', '例(?![如外子])', '宗(?!旨)', '篇', '份(?!额)', '项(?!目)', '批', '套', '台(?!湾)'],
];

const arabic = '\\d{1,3}(?:[,，]\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const chinese = '[一二两三四五六七八九十][一二两三四五六七八九十百千万亿零〇]*';
/** Digits that go on before the number, ordinals (第1—3名), ranks and vague numerals make it something else. */
const edge = `(?<!第[\\d一二三四五六七八九十]{1,4}[—–～~至到-])(?<![\\dA-Za-z.:：/第前几数${'一二两三四五六七八九十百千万亿零〇'}])`;

const pattern = new RegExp(
  [
    `(?<before>(?<!不)(?:${Object.keys(before).join('|')}))?`,
    `${edge}(?:(?<share>百分之)(?<part>${arabic}|${chinese})`,
    `|(?<tenths>[一二三四五六七八九])成(?=多|以上|以下|左右|的)`,
    `|(?<number>${arabic}|${chinese}|[百千万](?=[余多]))(?:[—–~～至到-](?<max>${arabic}|${chinese}))?`,
    '(?<inner>[余多])?(?<magnitude>十万|百万|千万|百|千|万|亿)?(?<outer>[余多])?',
    `(?:(?<strong>${strong.join('|')})|(?<weak>${weak.join('|')})))`,
  ].join(''),
  'gu',
);

/** Names, titles and short quotations, in which numbers are words of somebody else. */
const quoted = /《[^《》]*》|〈[^〈〉]*〉|“[^“”]{1,14}”|‘[^‘’]{1,14}’|「[^「」]{1,14}」|『[^『』]{1,14}』/gu;

/**
 * Numbers in a text in Simplified script that read as statistics: with a unit of persons, bodies, money or shares, or
 * many of other things. Dates, ordinals, numbers of documents and clauses, small counts in words, and what stands in
 * 《》 or in short quotation marks are none.
 */
export function findQuantities(text: string): Quantity[] {
  const plain = text
    .replace(/[０-９％．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(quoted, (name) => '\ufffc'.repeat(name.length));
  return [...plain.matchAll(pattern)].flatMap((match) => quantityOf(match, text) ?? []);
}

function quantityOf({ index, 0: written, groups = {} }: RegExpMatchArray, text: string): Quantity | null {
  const start = index ?? 0;
  const { share, part, tenths, number = '', inner, magnitude = '', outer } = groups;
  const said = groups['before'];
  const qualifier = outer ?? inner ?? (said === undefined ? undefined : before[said]);
  const found = (value: number, unit: string): Quantity => {
    const max = readNumber(groups['max']);
    return {
      ...{ start, text: text.slice(start, start + written.length), value, unit },
      ...(max === null ? {} : { max }),
      ...(qualifier === undefined ? {} : { qualifier }),
    };
  };
  if (tenths !== undefined) return found((readNumber(tenths) ?? 0) * 10, '%');
  const value = readNumber(share === undefined ? number : part);
  if (value === null) return null;
  if (share !== undefined) return found(value, '%');
  if (!counts(value, number, qualifier, magnitude, groups)) return null;
  const unit = groups['strong'] ?? groups['weak'] ?? '';
  // 余 and 多 stand right behind the number when a figure is printed, so a magnitude before them is part of the number.
  return outer === undefined ? found(value, magnitude + unit) : found(value * (readNumber(`一${magnitude}`) ?? 1), unit);
}

/** From where a count of things, or a count in words, is a statistic and no way of speaking. */
const fewest = { inDigits: 10, inWords: 20, items: 100 };

function counts(value: number, number: string, qualifier: string | undefined, magnitude: string, groups: Record<string, string>): boolean {
  const isWeak = groups['weak'] !== undefined;
  if (groups['weak'] === '项' && value < fewest.items && qualifier !== '余' && qualifier !== '多') return false;
  if (qualifier !== undefined || magnitude !== '') return true;
  const least = /^\d/.test(number) ? fewest.inDigits : fewest.inWords;
  return value >= least || (!isWeak && /^\d/.test(number));
}

function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text.replace(/[,，]/g, '')) : parseChineseNumeral(text);
}
