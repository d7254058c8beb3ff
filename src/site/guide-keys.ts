import { z } from 'zod';
import type { Collection } from '../domain/collections.ts';
import { carriedOut, change, doubt, entryKeys, policyKeys, sourceReference, statistic, withdrawal } from '../domain/schemas/common.ts';
import { conference } from '../domain/schemas/conference.ts';
import { schemas } from '../domain/schemas/index.ts';
import { masthead } from '../domain/schemas/masthead.ts';
import { partner } from '../domain/schemas/network.ts';
import { references } from '../domain/schemas/scalars.ts';
import { labels } from '../i18n/labels.ts';

/** A chapter of the guide that is made from the schemas: its file and its text. */
export interface KeyTable {
  path: string;
  text: string;
}

const remark = '<!-- 本章由 npm run generate 按 src/domain/schemas/ 生成，不要手改。 -->';
const journal = ['articles', 'article-versions', 'columns', 'issues', 'agreements'] as const;
const records = ['bulletins', 'case-studies', 'activities', 'services', 'reports'] as const;
/** Every kind that has a text, and therefore the keys of an entry. */
const textual = ['bulletins', 'case-studies', 'articles', 'columns', 'activities', 'services', 'reports'] as const;
const network = ['associations', 'people', 'sources', 'recognitions', 'link-observations', 'conflicts'] as const;

/** Groups of keys that many kinds share, each explained once, by the schema that they have in common. */
const shared = new Map<z.ZodType, string>([
  [sourceReference, 'sources（出处）'],
  [statistic, 'statistics（数字）'],
  [doubt, 'doubts（疑点）'],
  [change, 'changes（更改记录）'],
  [carriedOut, 'carriesOut（落实议定事项）'],
  [withdrawal, 'withdrawn（撤回说明）'],
]);

/** The guide's chapters of keys: every key of every kind of entry, with what to write and what it means. */
export function keyTables(): KeyTable[] {
  const common = [
    '多数条目共有的键写在这里一次；各种条目自己的键见[各种条目](./keys-records.md)、[会刊](./keys-journal.md)和[协会和资料](./keys-network.md)。“必”表示不写就不能发布，“一组”“多组”表示下面还有自己的键。',
    `## 每个条目\n\n${textual.map((kind) => labels.collections[kind]).join('、')}都能用。\n\n${tableOf(entryKeys)}`,
    `## 依据的政策\n\n${textual
      .filter(hasPolicies)
      .map((kind) => labels.collections[kind])
      .join('、')}还能用。\n\n${tableOf(policyKeys)}`,
    ...[...shared].map(([schema, name]) => `## ${name}\n\n${tableOf(shapeOf(schema))}`),
  ];
  const own = (kinds: readonly Collection[]) => kinds.map(sectionOf);
  return [
    chapter('keys-common', '键的一览：共有的键', common),
    chapter('keys-records', '键的一览：各种条目', ['每种条目除了下面各键，还有[共有的键](./keys-common.md)。', ...own(records)]),
    chapter('keys-journal', '键的一览：会刊', ['除了下面各键，文章和专栏还有[共有的键](./keys-common.md)。', ...own(journal)]),
    chapter('keys-network', '键的一览：协会和资料', [
      '`sources`、`statistics`、`doubts`、`withdrawn` 里面的键见[共有的键](./keys-common.md)。',
      ...own(network),
    ]),
    chapter('keys-office', '键的一览：编辑部登记的', [
      '这些都写在 `network/network.yaml` 里。',
      `## 联席会议\n\n写在 \`conference\` 下面。\n\n${[tableOf(shapeOf(conference)), ...groupsIn(shapeOf(conference))].join('\n\n')}`,
      `## 会刊\n\n写在 \`journal\` 下面。\n\n${[tableOf(shapeOf(masthead)), ...groupsIn(shapeOf(masthead))].join('\n\n')}`,
      `## 合作网站\n\n写在 \`partners\` 下面，见[合作网站的搜索](./partners.md)。\n\n${tableOf(shapeOf(partner))}`,
    ]),
  ];
}

function chapter(name: string, title: string, parts: readonly string[]): KeyTable {
  return { path: `docs/guide/zh/${name}.md`, text: `${[`# ${title}`, remark, ...parts].join('\n\n')}\n` };
}

const hasPolicies = (kind: (typeof textual)[number]) => 'policies' in schemas[kind].shape;

/** The keys that a kind has for itself, and those of the groups in them. */
function sectionOf(kind: Collection): string {
  const inherited = kind === 'article-versions' ? schemas.articles.shape : {};
  const everywhere: Record<string, z.ZodType> = { ...entryKeys, ...policyKeys, ...inherited };
  const keys = Object.entries(shapeOf(schemas[kind])).filter(([key, schema]) => everywhere[key] !== schema);
  const own = Object.fromEntries(keys);
  const remark = kind === 'article-versions' ? ['由 `npm run revise` 生成，不要手写；其余各键同文章。'] : [];
  return [`## ${labels.collections[kind]}`, ...remark, tableOf(own), ...groupsIn(own)].join('\n\n');
}

/** The keys of the groups that stand under keys, and of the groups in those, each behind the keys that hold it. */
function groupsIn(keys: Record<string, z.ZodType>, holder = ''): string[] {
  return Object.entries(keys).flatMap(([key, schema]) => {
    const group = groupOf(schema);
    if (!group || shared.has(group)) return [];
    const path = `${holder}${key}`;
    return [`\`${path}\` 的每一组：\n\n${tableOf(shapeOf(group))}`, ...groupsIn(shapeOf(group), `${path}.`)];
  });
}

function tableOf(keys: Record<string, z.ZodType>): string {
  const rows = Object.entries(keys).map(([key, schema]) => {
    const required = schema instanceof z.ZodOptional ? '' : '必';
    return `| \`${key}\` | ${required} | ${inCell(schema.description ?? '')} | ${written(schema)} |`;
  });
  return ['| 键 | 必写 | 意思 | 写什么 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What an author writes after the key. */
function written(schema: z.ZodType): string {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return groupOf(inner) ? '多组' : `清单：${written(inner.element as z.ZodType)}`;
  if (inner instanceof z.ZodObject) return '一组';
  if (inner instanceof z.ZodEnum) return optionsOf(inner.options.map(String));
  const reference = references.get(inner);
  if (reference) return reference.collection === 'any' ? '条目的完整编号' : `${labels.collections[reference.collection]}编号`;
  const expected = inner.safeParse(undefined).error?.issues[0]?.message ?? '';
  const value = values[expected];
  if (!value) throw new Error(`the guide has no words for a value of which the schema says “${expected}”`);
  return value;
}

/** By what a schema says that it expected, where it was given nothing. */
const values: Record<string, string> = {
  'expected:text': '文字',
  'expected:digest': '12 位校验码',
  'expected:date': '日期',
  'expected:clock-time': '钟点',
  'expected:flag': '`true`',
  'expected:number': '数',
  'expected:whole-number': '整数',
  'expected:url': '网址',
  'expected:site-url': '网址，以斜线结尾',
  'expected:email': '电子邮箱',
  'expected:slug': '自己起的编号',
  'expected:account': '账号',
  'expected:doi': 'DOI，如 10.5555/12345678',
  'expected:issn': 'ISSN，如 1234-5679',
  'expected:cn-number': 'CN 号，如 CN 11-2104/U',
  'expected:isbn': 'ISBN',
  'expected:language': '`zh-Hans` 或 `zh-Hant`',
};

/** The values of a closed list, each with its Chinese name where it is not Chinese itself. */
function optionsOf(options: readonly string[]): string {
  if (options.every((option) => /\p{Script=Han}/u.test(option))) return options.join('、');
  const names = Object.values(labels).find((group) => Object.keys(group).sort().join() === [...options].sort().join());
  if (!names) throw new Error(`no labels for ${options.join(', ')}`);
  return options.map((option) => `\`${option}\` ${(names as Record<string, string>)[option]}`).join('、');
}

/** The group of keys that a key holds, once or in a list. */
function groupOf(schema: z.ZodType): z.ZodObject | null {
  const inner = unwrapped(schema);
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
  return item instanceof z.ZodObject ? item : null;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  return (schema as z.ZodObject).shape as Record<string, z.ZodType>;
}

function inCell(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '\\|');
}
