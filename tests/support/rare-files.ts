import { findQuantities } from '../../src/domain/text/quantities.ts';
import { prose } from '../hostile/ordinary/prose.ts';
import { structure } from '../hostile/ordinary/structure.ts';
import { rareConference } from './rare-conference.ts';

/** What every entry needs that stands beside the picture of `right-simplified`, and what the texts below refer to. */
const keys = `summary: 一句话摘要
published: 2026-01-01
sources: [{id: editorial/notice, page: 第3页, covers: 全部内容}]
statistics:
  - {id: firms, label: 参训企业, value: 30, unit: 家, qualifier: 余, scope: 示例协会, period: 2010年, source: editorial/notice, speaker: 秘书长}
  - {id: members, label: 会员, value: 12, unit: 家, scope: 示例协会, period: 2010年, source: editorial/notice, note: 与另一处不同}
`;

/** What states figures that are not typed is never published. */
const isWithoutFigures = (text: string) => findQuantities(text).length === 0;

function caseStudy(title: string, text: string): string {
  const fitted = text.replaceAll('./a.jpg', './room.png').replaceAll('editorial/first', 'editorial/new');
  return `---\ntitle: ${title}\nkind: training\n${keys}---\n\n${fitted}\n`;
}

const bulletin = `---
title: 到期的规定
titleEn: Rules that have expired
shortTitle: 规定
otherTitles: [旧规定]
kind: local-document
issuers: [某机关, 另一机关]
documentNumbers: [示发〔2011〕7号, 示办发〔2011〕8号]
adopted: 2011-01
issued: 2011-02
revised: 2012
effective: 2011-03-01
expires: 2020-12-31
status: expired
statusNote: 文中写明有效期
statusChecked: 2026-01-01
implements: [editorial/new]
officialUrl: https://www.example.com/rules
unverified: [成文日期, 发文字号]
doubts: [{text: 两处所记的日期不同。}]
related: [bulletins/editorial/old, glossary/sme]
changes: [{date: 2026-01-03, note: 补上了失效日期。}, {date: 2026-01, note: 改了一个错字。}]
updated: 2026-01-03
${keys}---

正文。
`;

const withdrawn = `---
title: 诉求
summary: 报告
kind: appeal
reporters: [sample]
raisedBy: [case-studies/sample/case]
example: true
published: 2026-01-01
withdrawn: {date: 2026-01-05, reason: 出处有误}
---

正文。
`;

const recognition = `title: 已撤回的互认
from: sample
to: editorial
since: 2023-01
expires: 2026-12
withdrawnOn: 2024-06-01
terms: 会员凭证参加培训
document: 互认协议
example: true
published: 2026-01-01
`;

const conflict = `title: 两处所记的日期不同
kind: between-sources
stands:
  - {source: editorial/notice, page: 第一页, text: 记作一日}
  - {source: editorial/notice, text: 记作二日，字形有损, verbatim: 范圍}
reading: 两个都写
why: 没有别的版本
status: resolved
affects: [{entry: bulletins/editorial/rare, what: 日期}, {entry: sources/editorial/notice}]
date: 2026-01
published: 2026-01-01
`;

/** A kind of harm of which no law is on record, and a case of it whose steps are dated, undated, sourced and not. */
const problem = `- id: harm
  title: 受损
  summary: 权益受损
  topics: [finance]
  evidence: [凭证]
  note: 没有核
`;
const dossier = `---
title: 维权案例
kind: rights-protection
problem: harm
anonymity: pseudonym
timeline:
  - {date: 2026-03, association: sample, what: 受理, lane: association, source: editorial/notice}
  - {name: 企业甲, what: 发函}
  - {date: 2026-01-05, name: 企业甲, what: 求助}
lanes: [{lane: publicity, name: 报纸, what: 报道}]
lessons: [留住凭证]
${keys}---

正文。
`;

/** In Traditional script, naming one policy in two sentences that are one sentence in Simplified script. */
const traditional = `---
title: 衆裏尋他
language: zh-Hant
kind: training
${keys}---

依據《示例辦法（2019年）》，他們羣策羣力爲人着想。

依據[示例辦法](/bulletins/editorial/new/)，他們群策群力為人著想。
`;

/** Files that, laid over the library \`right-simplified\`, have what the real content has not. */
export const rareFiles: Readonly<Record<string, string>> = {
  ...rareConference,
  'bulletins/editorial/rare.mdx': bulletin,
  'recognitions/sample/rare.yaml': recognition,
  'conflicts/editorial/rare.yaml': conflict,
  'network/rights-problems.yaml': problem,
  'case-studies/sample/dossier.mdx': dossier,
  'reports/sample/appeal.mdx': withdrawn,
  'case-studies/sample/traditional.mdx': traditional,
  'case-studies/sample/prose.mdx': caseStudy('各种写法', prose.filter(isWithoutFigures).join('\n\n')),
  ...Object.fromEntries(
    structure.filter(isWithoutFigures).map((text, index) => [`case-studies/sample/text-${index}.mdx`, caseStudy(`第${index}种写法`, text)]),
  ),
};
