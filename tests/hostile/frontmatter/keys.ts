import { type BadFile, firstKey, withKeys, withValue } from './blocks.ts';

const added = (rules: readonly string[], keys: readonly (string | readonly [number, string])[]): BadFile[] =>
  keys.map((item) => {
    const [line, text] = typeof item === 'string' ? ([1, item] as const) : item;
    return { name: JSON.stringify(text.slice(0, 90)), file: withKeys(text), line: firstKey + line - 1, rules };
  });

const changed = (rules: readonly string[], key: string, lines: readonly string[]): BadFile[] =>
  lines.map((text) => ({ name: JSON.stringify(text), ...withValue(key, text), rules }));

const yaml = ['broken-yaml', 'over-limit', 'full-width-mark'];

/** What YAML itself has that an entry must not. */
export const syntax: readonly BadFile[] = [
  ...added(yaml, [
    '%YAML 1.1',
    'outcome: &a 甲',
    'outcome: *a',
    [1, 'related: &a [x]\nregions: *a'],
    [1, 'a: &a {layout: x}\n<<: *a'],
    'outcome: !!binary aGk=',
    'outcome: !!js/function "x"',
    'outcome: !!str x',
    'outcome: !x y',
    'outcome: !<tag:yaml.org,2002:str> x',
    [2, 'outcome: 甲\noutcome: 乙'],
    [2, 'outcome: 甲\n"outcome": 乙'],
    [2, 'outcome: 甲\n"out\\u0063ome": 乙'],
    [2, 'sources:\n\t- id: editorial/notice'],
    '\toutcome: 甲',
    'outcome： 甲',
    'outcome:甲',
    'outcome: 甲: 乙',
    'outcome: "甲',
    "outcome: '甲",
    'outcome: "甲" 乙',
    'topics: [finance',
    'topics: [finance]]',
    'topics: {finance',
    'outcome: @甲',
    'outcome: `甲`',
    'outcome: %甲',
    'outcome',
    [0, ' outcome: 甲'],
    [1, 'outcome: 甲\n  start: 2026-01-01'],
    [2, 'outcome:\n- 甲\n 乙: 丙'],
    [2, 'outcome: |\n甲'],
    'outcome: |x\n  甲',
    'outcome: [[[[[[[[[[[[[[甲]]]]]]]]]]]]]]',
    [1, '- - - - - - - - - - - - - - 甲'],
    [
      1,
      `a: &a [x]\n${'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
    'a: &a [*a]',
    'outcome: "\\x"',
    '? outcome\n: &a 甲',
    '? {a: b}\n: 甲',
  ]),
];

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

/** Keys that no entry has. */
export const unknown: readonly BadFile[] = [
  ...added(
    ['unknown-key'],
    [
      'layout: ./evil.mjs',
      'layout: "data:text/javascript,alert(1)"',
      '"lay\\u006fut": x',
      "'layout': x",
      'slug: other/page',
      'slug: ../../escaped',
      'id: x',
      '<<: {layout: x}',
      'draft: true',
      'components: {a: b}',
      'titel: 甲',
      'Title: 甲',
      'TITLE: 甲',
      '标题: 甲',
      'date: 2026-01-01',
      '"": 甲',
      '"a b": 甲',
      ...inherited.map((key) => `${key}: x`),
      ...inherited.map((key) => `${key}: {title: x}`),
      'sources: [{id: editorial/notice, url: x}]',
      'sources: [{id: editorial/notice, constructor: x}]',
      'withdrawn: {date: 2026-01-01, reason: 甲, by: 乙}',
    ],
  ),
];

const dates = [
  '2007年3月22日',
  '2007年3月',
  '二〇〇七年三月',
  '2007-02-30',
  '2007-13-01',
  '2007-13-40',
  '2007-00-01',
  '2007-01-00',
  '2007-02-29',
  '22/3/2007',
  '2007/03/22',
  '2007.03.22',
  '2007-3-2',
  '２００７-03-22',
  '2007－03－22',
  '2007–03–22',
  '0000',
  '0999-01-01',
  '07-03-22',
  '20070322',
  '12007-01-01',
  '2007-03-22T00:00:00Z',
  '2007-03-22 10:00',
  '2007-03-22 至 2007-03-24',
  '2007-03/2007-04',
  '2007-2009',
  '昨天',
  'null',
  '~',
  'now',
];

const ids = [
  'Editorial/notice',
  'editorial notice',
  '../editorial/notice',
  '/editorial/notice',
  'editorial/notice.yaml',
  'editorial//notice',
  'editorial/通知',
  'constructor',
  '__proto__',
  'none/none',
  'editorial/notice#x',
  'javascript:x',
];
const reference = ['wrong-type', 'unresolved-reference'];

/** Values that are not what their key takes. */
export const values: readonly BadFile[] = [
  ...changed(['missing-key', 'wrong-type'], 'title', [
    'title:',
    'title: ""',
    'title: "  "',
    'title: [甲]',
    'title: {甲: 乙}',
    'title:\n  - 甲',
  ]),
  ...changed(['wrong-type'], 'kind', [
    'kind:',
    'kind: Training',
    'kind: 培训',
    'kind: trainig',
    'kind: [training]',
    'kind: constructor',
    'kind: "training "',
  ]),
  ...changed(['wrong-type'], 'example', ['example: yes', 'example: True', 'example: 1', 'example: 是', 'example: [true]']),
  ...changed(
    ['wrong-date'],
    'published',
    dates.map((date) => `published: ${date}`),
  ),
  ...changed(['wrong-date', 'wrong-type'], 'published', ['published:', 'published: [2007]', 'published: {year: 2007}']),
  ...added(
    ['wrong-type'],
    [
      'topics: finance',
      'topics: {finance: true}',
      'topics:',
      'sources: editorial/notice',
      'sources: [editorial/notice]',
      'outcome: [甲]',
      'language: Chinese',
      'language: zh_CN',
      'aliases: /a/',
      'withdrawn: true',
      'doubts: [甲]',
      'statistics: {id: a}',
      'statistics: [甲]',
      'statistics: [{id: A b, label: 甲, value: 1, unit: 家, scope: 甲, period: 2007年}]',
    ],
  ),
  ...['1,000', '1000家', '一千', '１０００', '约1000', '1e3', '0x10', '.5', '1.', '+1', 'NaN', 'Infinity', '1 000', '5%', ''].map(
    (value): BadFile => ({
      name: `the figure ${JSON.stringify(value)}`,
      file: withKeys(`statistics:\n  - {id: a, label: 甲, value: "${value}", unit: 家, scope: 甲, period: 2007年}`),
      line: firstKey + 1,
      rules: ['wrong-type'],
    }),
  ),
  ...added(
    reference,
    ids.map((id) => `sources: [{id: ${JSON.stringify(id)}}]`),
  ),
  ...added(reference, [
    'topics: [Finance]',
    'topics: [finanse]',
    'related: [reports/none/none]',
    'policies: [editorial/none]',
    'people: [../x]',
  ]),
  ...added(
    ['missing-key'],
    [
      'sources: [{page: 第1页}]',
      'withdrawn: {date: 2026-01-01}',
      'statistics: [{id: a, label: 甲}]',
      'doubts: [{}]',
      'changes: [{note: 甲}]',
    ],
  ),
];

/** Required keys that are not there; the finding stands at the first line of data. */
export const missing: readonly BadFile[] = ['title', 'summary', 'kind', 'published'].map((key) => ({
  name: `no ${key}`,
  file: withValue(key, '# 没有').file,
  line: 2,
  rules: ['missing-key'],
}));
