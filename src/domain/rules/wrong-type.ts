import type { DataIssue } from '../entry.ts';
import { qualifiersAfter, qualifiersBefore } from '../schemas/common.ts';
import { schemas } from '../schemas/index.ts';
import { schemaAt } from '../schemas/keys.ts';
import { network } from '../schemas/network.ts';
import { nearest } from '../text/nearest.ts';
import { bulletin } from './example.ts';
import { hasFullWidthMark } from './full-width-mark.ts';
import { isMissing } from './missing-key.ts';
import { printPath, type Rule, type RuleLanguage } from './rule.ts';

const wanted: Record<string, Record<RuleLanguage, string>> = {
  text: { zh: '一段文字，不能空着', en: 'text, not empty' },
  flag: { zh: 'true 或 false', en: 'true or false' },
  'whole-number': { zh: '一个整数，用 0–9 的数字', en: 'a whole number in digits 0–9' },
  number: { zh: '一个数，用 0–9 的数字，不带单位和逗号', en: 'a number in digits 0–9, without unit or commas' },
  'clock-time': { zh: '24小时制的钟点，如 09:00', en: 'a time of day such as 09:00 or 17:30' },
  url: { zh: '以 https:// 开头的完整网址', en: 'a full address that starts with https://' },
  'site-url': {
    zh: '以 https:// 开头、以斜线结尾的网址，如 https://example.org/',
    en: 'an address like https://example.org/ that starts with https:// and ends in a slash',
  },
  email: { zh: '电子邮箱，如 editors@example.org', en: 'an address such as editors@example.org' },
  slug: { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' },
  reference: {
    zh: '编号，不写中文名称：协会如 example-city，主题如 finance，出处和政策如 editorial/seed-2007',
    en: 'an id, not a name: an association is like example-city, a topic like finance, a source or policy like editorial/seed-2007',
  },
  account: {
    zh: '代码平台的用户名，如 example-clerk，或只算一个平台的 gitee:example-clerk（平台有 github gitlab gitee git）；只用英文字母、数字和 - _ .，不超过64个，不以 - 或 . 开头',
    en: 'a user name such as example-clerk, or gitee:example-clerk for one host (github gitlab gitee git): letters, digits, - _ and ., 64 at most, not starting with - or .',
  },
  language: { zh: 'zh-Hans 或 zh-Hant', en: 'zh-Hans or zh-Hant' },
  doi: {
    zh: '登记机构给的DOI，不带 https://doi.org/，如 10.5555/12345678；没有登记就不写',
    en: 'the DOI that was registered, without https://doi.org/, such as 10.5555/12345678; leave it out if there is none',
  },
  issn: {
    zh: '八位的ISSN，中间有连字符，最后一位校验码要对（请照原件核对）；没有就不写',
    en: 'an ISSN of eight places with a hyphen, whose check digit is right: compare it with the original; leave it out if there is none',
  },
  'cn-number': {
    zh: '国内统一连续出版物号，CN、空格、两位地区号、连字符、四位序号、斜线、分类号，如 CN 11-2104/U；没有就不写',
    en: 'a CN number such as CN 11-2104/U: region, serial number and class; leave it out if there is none',
  },
  isbn: {
    zh: '13位或10位的ISBN，可带连字符，最后一位校验码要对（请照原件核对）；没有就不写',
    en: 'an ISBN of 13 or 10 places, whose check digit is right: compare it with the original; leave it out if there is none',
  },
  'one-contributor': { zh: 'person、association、name 三个里恰好一个', en: 'exactly one of person, association and name' },
  digest: { zh: 'npm run issue 印出的12位校验码，如 3f9a0c1b2d4e', en: 'the 12 characters that npm run issue prints, like 3f9a0c1b2d4e' },
  'column-or-heading': { zh: 'column 和 heading 里恰好一个', en: 'exactly one of column and heading' },
  'source-or-example': {
    zh: 'source: 出处编号；示例写 example: true',
    en: 'source: and the source’s id, or example: true for an example',
  },
  'start-time': { zh: '开始的钟点 startTime，再写结束的钟点', en: 'startTime too: an end needs its beginning' },
  'association-or-name': { zh: 'association 和 name 里恰好一个', en: 'exactly one of association and name' },
  'association-or-organisation': { zh: 'association 和 organisation 里恰好一个', en: 'exactly one of association and organisation' },
};

const shapes: Record<string, Record<RuleLanguage, string>> = {
  array: { zh: '一个清单：[甲, 乙]，或每项一行、以“- ”开头', en: 'a list: [a, b], or one item a line after “- ”' },
  object: { zh: '一组“键: 值”', en: 'a group of “key: value”' },
  string: { zh: '一段文字', en: 'text' },
};

export const wrongType: Rule = {
  name: 'wrong-type',
  title: { zh: '值不对', en: 'A wrong value' },
  why: { zh: '网站要靠它排序、筛选和链接', en: 'the site sorts, filters and links by it' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-farce\ntopics: finance\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finance]\n') },
  },
  checkFile(file) {
    return file.drafts.flatMap(({ place, issues, locate }) =>
      issues.filter(isWrongType).map((issue) => ({
        ...locate(issue.path),
        what: {
          zh: `${printPath(issue.path) || '内容'} 的值${printInput(issue)}不对`,
          en: `${printPath(issue.path) || 'the content'}: the value ${printInput(issue)} is not right`,
        },
        instead: insteadOf(issue, schemaAt(place ? schemas[place.collection] : network, issue.path)?.description ?? ''),
      })),
    );
  },
};

function isWrongType(issue: DataIssue): boolean {
  return issue.code !== 'unrecognized_keys' && issue.message !== 'expected:date' && !isMissing(issue) && !hasFullWidthMark(issue);
}

function printInput({ input }: DataIssue): string {
  return typeof input === 'string' ? `“${input.slice(0, 60)}”` : '';
}

/** A number as people write it in a sentence: `近900`, `5400余家`, `1,200`. */
const inWords = new RegExp(
  `^(${qualifiersBefore.join('|')})?\\s*(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(${qualifiersAfter.join('|')})?\\s*(\\p{Script=Han}{0,3})$`,
  'u',
);

function insteadOf(issue: DataIssue, meaning: string): Record<RuleLanguage, string> {
  const [, before, digits, behind, unit] = (issue.message === 'expected:number' && inWords.exec(String(issue.input).trim())) || [];
  if (digits) {
    const parts = [
      `value: ${digits.replace(/[,，]/g, '')}`,
      ...(before || behind ? [`qualifier: ${before ?? behind}`] : []),
      ...(unit ? [`unit: ${unit}`] : []),
    ];
    return { zh: `每样写一行：${parts.join('，')}`, en: `write one line each: ${parts.join(', ')}` };
  }
  const expected = wanted[issue.message.replace('expected:', '')];
  if (expected) return { zh: `写${expected.zh}`, en: `write ${expected.en}` };
  if (issue.values) {
    const close = typeof issue.input === 'string' ? nearest(issue.input, issue.values) : null;
    const list = issue.values.join(' ');
    return close
      ? { zh: `是不是 ${close}？可用的有：${list}`, en: `did you mean ${close}? allowed: ${list}` }
      : { zh: `从这些里选：${list}${meaning ? `（${meaning}）` : ''}`, en: `choose one of: ${list}` };
  }
  const shape = shapes[/expected (array|object|string)/.exec(issue.message)?.[1] ?? ''];
  return shape ? { zh: `写${shape.zh}`, en: `write ${shape.en}` } : { zh: '照文档里的例子改', en: 'follow the example in the guide' };
}
