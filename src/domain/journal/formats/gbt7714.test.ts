import { expect, it } from 'vitest';
import type { BibliographicRecord } from '../record.ts';
import { gbt7714 } from './gbt7714.ts';
import { articleFor, container, organisation, person, recordFor } from './testing.ts';

/** A work that the site only tells of. */
const work = (parts: Partial<BibliographicRecord>) => recordFor({ names: [], workUrl: null, ...parts });
const first = 'https://site.example/articles/editorial/first/';

// Written by hand after the rules and examples of GB/T 7714—2025, by section of the standard.
const golden: [string, BibliographicRecord, string][] = [
  [
    '8.5 [J/OL] an article of the journal',
    articleFor({ names: [person('张三'), person('李四')], pages: '12-19', doi: '10.5555/first' }),
    `张三，李四. 款项支付怎么算[J/OL]. 共建，2026（2）：12-19. ${first}. DOI:10.5555/first.`,
  ],
  [
    '8.5 [J/OL] an article before its issue',
    articleFor({ container: undefined }),
    `编辑部. 款项支付怎么算[J/OL]. 共建，2026-11-22. ${first}.`,
  ],
  [
    '8.5 [J] an article on paper, translated, by four people',
    work({
      type: 'article-journal',
      title: '账期研究',
      names: [person('赵一'), person('钱二'), person('孙三'), person('李四'), person('周五', 'translator')],
      host: '商会杂志',
      issued: '2009',
      pages: '85-92',
    }),
    '赵一，钱二，孙三，等. 账期研究[J]. 周五，译. 商会杂志，2009：85-92.',
  ],
  [
    '8.5 [J/OL] a Western article by four people',
    work({
      type: 'article-journal',
      language: 'en',
      title: 'Late payment: a survey',
      names: [person('Jean-Luc Moreau'), person('Park, Jung Ran'), person('Ludwig van der Berg'), person('Ann Lee')],
      host: 'Small Business Review',
      issued: '2014-05-09',
      workUrl: 'https://review.example/late.pdf',
      doi: '10.5555/late',
    }),
    'Moreau J-L，Park J R，van der Berg L，et al. Late payment: a survey[J/OL]. Small Business Review，2014-05-09. https://review.example/late.pdf. DOI:10.5555/late.',
  ],
  [
    '8.5 [N] an article of a newspaper',
    work({ type: 'article-newspaper', title: '清欠见效', names: [person('王五')], host: '示例日报', issued: '2020-11-20', pages: '15' }),
    '王五. 清欠见效[N]. 示例日报，2020-11-20（15）.',
  ],
  [
    '8.4 [J/OL] an issue of the journal',
    recordFor({
      type: 'periodical',
      title: '2026年第2期',
      names: [organisation('编辑部', 'editor')],
      container: { ...container, issueTitle: '款项支付专号' },
      publisher: '编辑部',
      issued: '2026-12',
      url: container.issueUrl,
    }),
    '编辑部. 共建：款项支付专号[J/OL]. 2026（2）. 编辑部，2026. https://site.example/issues/editorial/2026-2/.',
  ],
  [
    '8.2 [M] a book in its third edition',
    work({
      type: 'book',
      title: '商会组织学',
      names: [person('郑六'), person('吴七', 'translator')],
      edition: '3',
      place: '北京',
      publisher: '示例出版社',
      issued: '2019-04',
      pages: '65-66',
    }),
    '郑六. 商会组织学[M]. 吴七，译. 3版. 北京：示例出版社，2019：65-66.',
  ],
  [
    '8.2 [M/OL] a Western book in its second edition, by a publisher whose name ends in a dot',
    work({
      type: 'book',
      title: 'Chambers at work',
      names: [person('Susan B. Smith')],
      edition: '2',
      place: 'London',
      publisher: 'Example Press, Inc.',
      issued: '2011',
      workUrl: 'https://books.example/1',
    }),
    'Smith S B. Chambers at work[M/OL]. 2nd ed. London：Example Press, Inc.，2011. https://books.example/1.',
  ],
  [
    '[G] a compilation of documents',
    work({
      type: 'collection',
      title: '中小企业政策汇编',
      names: [organisation('示例协会', 'compiler')],
      edition: '1',
      publisher: '示例协会',
      issued: '2008',
    }),
    '示例协会. 中小企业政策汇编[G]. 示例协会，2008.',
  ],
  [
    '8.6 [C] a paper of a conference',
    work({
      type: 'paper-conference',
      title: '协会怎样联网',
      names: [person('冯八')],
      host: '第一届示例论坛论文集',
      place: '成都',
      publisher: '示例大学',
      issued: '2024',
      pages: '134-147',
    }),
    '冯八. 协会怎样联网[C]//第一届示例论坛论文集. 成都：示例大学，2024：134-147.',
  ],
  [
    '8.7 [D] a thesis',
    work({
      type: 'thesis',
      title: '商会互助担保研究',
      names: [person('陈九')],
      place: '武汉',
      publisher: '示例大学',
      issued: '2022-06',
      pages: '87',
    }),
    '陈九. 商会互助担保研究[D]. 武汉：示例大学，2022：87.',
  ],
  [
    '8.8 [R/OL] a report that no house published',
    work({
      type: 'report',
      title: '账款调查报告',
      names: [organisation('甲协会'), organisation('乙协会'), organisation('丙协会'), organisation('丁协会')],
      numbers: ['SL-2023-1'],
      issued: '2023-12-28',
      workUrl: 'https://report.example/a.pdf',
    }),
    '甲协会，乙协会，丙协会，等. 账款调查报告：SL-2023-1[R/OL]. 2023-12-28. https://report.example/a.pdf.',
  ],
  [
    '8.9 [S] a Chinese standard, its number first and without an author',
    work({ type: 'standard', title: '商会服务规范', names: [organisation('示例标准委员会')], numbers: ['SL/T 3792—2021'], issued: '2021' }),
    'SL/T 3792—2021\u2003商会服务规范[S].',
  ],
  [
    '8.9 [S/OL] a Western standard',
    work({ type: 'standard', title: 'Audit data', numbers: ['EX 21378:2019'], workUrl: 'https://standards.example/21378' }),
    'EX 21378:2019 Audit data[S/OL]. https://standards.example/21378.',
  ],
  [
    '8.10 [P] a patent',
    work({ type: 'patent', title: '一种装订机', names: [person('褚十')], numbers: ['CN000000000.0'], issued: '2008-01-16', pages: '8-9' }),
    '褚十. 一种装订机：CN000000000.0[P]. 2008-01-16：8-9.',
  ],
  [
    '8.14 [DS/OL] data',
    work({
      type: 'dataset',
      title: '协会名录',
      names: [organisation('编辑部')],
      edition: 'V1.0',
      publisher: '示例数据中心',
      issued: '2023-09-10',
      accessed: '2025-07-15',
      workUrl: 'https://data.example/1',
    }),
    '编辑部. 协会名录[DS/OL]. V1.0. 示例数据中心（2023-09-10）[2025-07-15]. https://data.example/1.',
  ],
  [
    '8.11 [CP/OL] a program of unknown date',
    work({ type: 'software', title: '示例程序', names: [person('Ada Example')], workUrl: 'https://code.example/' }),
    'Example A. 示例程序[CP/OL]. [2026-11-22]. https://code.example/.',
  ],
  [
    '8.13 [CM] a map',
    work({ type: 'map', title: '示例省地图', names: [organisation('示例测绘院')], place: '武汉', publisher: '示例出版社', issued: '2016' }),
    '示例测绘院. 示例省地图[CM]. 武汉：示例出版社，2016.',
  ],
  [
    '8.12 [A] a document of an archive',
    work({
      type: 'manuscript',
      title: '关于检发商会章程的训令',
      names: [organisation('示例厅')],
      numbers: ['LS000-001'],
      place: '武汉',
      publisher: '示例档案馆',
      issued: '1931-11-07',
    }),
    '示例厅. 关于检发商会章程的训令：LS000-001[A]. 武汉：示例档案馆，1931-11-07.',
  ],
  [
    '8.11 [EB/OL] a page of the site, by the day of its last change',
    recordFor({ issued: '2026-11-01', modified: '2026-11-20' }),
    `编辑部. 款项支付怎么算[EB/OL]. （2026-11-20）[2026-11-22]. ${first}.`,
  ],
  [
    '8.11 [EB/OL] a policy at its official address',
    work({
      type: 'regulation',
      title: '示例意见',
      names: [organisation('示例部'), organisation('示例局')],
      numbers: ['示发〔2020〕1号'],
      issued: '2020-02',
      workUrl: 'https://gov.example/1',
    }),
    '示例部，示例局. 示例意见：示发〔2020〕1号[EB/OL]. （2020-02）[2026-11-22]. https://gov.example/1.',
  ],
  [
    '[Z] a policy of which only the document is known',
    work({ type: 'legislation', title: '示例条例', names: [organisation('国务院')], numbers: ['国务院令第0号'], issued: '2016-02-06' }),
    '国务院. 示例条例：国务院令第0号[Z]. 2016-02-06.',
  ],
  ['[Z] a document without author or date', work({ type: 'document', title: '示例通启' }), '示例通启[Z].'],
  [
    'in Traditional script, by four people',
    articleFor({
      language: 'zh-Hant',
      title: '款項支付怎麼算',
      names: [person('張三'), person('李四'), person('趙一'), person('錢二'), person('周五', 'translator')],
      container: { ...container, title: '共建' },
    }),
    `張三，李四，趙一，等. 款項支付怎麼算[J/OL]. 周五，譯. 共建，2026（2）. ${first}.`,
  ],
  [
    'a policy in Traditional script',
    work({
      type: 'legislation',
      language: 'zh-Hant',
      title: '示例條例',
      names: [organisation('國務院')],
      numbers: ['國務院令第0號'],
      issued: '2016',
    }),
    '國務院. 示例條例：國務院令第0號[Z]. 2016.',
  ],
];

it.each(golden)('prints %s', (_name, record, expected) => {
  expect(gbt7714(record)).toBe(expected);
});

it('stands on one line, whatever a title holds', () => {
  expect(gbt7714(recordFor({ title: 'a\nb\r\n\u2028c' }))).toContain('a b c[EB/OL]');
});

it('does not tell a DOI twice', () => {
  const doi = '10.5555/first';
  expect(gbt7714(articleFor({ doi, url: `https://doi.org/${doi}` }))).toMatch(/https:\/\/doi\.org\/10\.5555\/first\.$/);
});
