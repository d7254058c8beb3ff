import type { DraftKind } from './questions.ts';

const aboutPolicy = ['policies', 'topics', 'regions'];

/** Optional keys that a new file names in a remark, because its authors most often need them. */
export const oftenWanted: Readonly<Record<DraftKind, readonly string[]>> = {
  associations: ['shortTitle', 'otherNames', 'regions', 'founded', 'website', 'sources'],
  bulletins: ['documentNumbers', 'issued', 'effective', 'expires', 'statusNote', 'supersedes', 'officialUrl', 'topics', 'sources'],
  'case-studies': ['start', 'end', 'actors', 'people', 'outcome', 'statistics', 'sources', ...aboutPolicy],
  articles: ['abstract', 'keywords', 'statistics', 'sources', ...aboutPolicy],
  columns: ['accepts', 'requires', 'turnaround', 'duties', 'calls'],
  activities: ['end', 'place', 'hosts', 'coHosts', 'people', 'sources', ...aboutPolicy],
  services: ['where', 'howTo', 'cost', 'since', 'until', 'sources', ...aboutPolicy],
  reports: ['date', 'reporters', 'sentTo', 'industry', 'outcome', 'statistics', 'sources', ...aboutPolicy],
  issues: ['theme', 'whole', 'deadlines', 'introduction', 'credits', 'note', 'sources'],
  agreements: ['note'],
  people: ['summary', 'note', 'sources'],
  sources: ['authors', 'publisher', 'date', 'url', 'note'],
  recognitions: ['expires', 'sources'],
  'link-observations': ['target', 'note', 'sources'],
  conflicts: ['editor', 'affects', 'sources'],
};

/** The text with which a new file begins: what to write where. Data alone has none. */
export const bodyHints: Readonly<Record<DraftKind, string>> = {
  associations: '（用一两段话介绍这个组织：何时成立、做什么、服务谁。每句事实都要有出处。）',
  bulletins: '## 要点\n\n（用几句话说清这份文件规定了什么。）\n\n## 对中小企业的意义\n\n（谁可以用，怎么用。）',
  'case-studies':
    '## 背景\n\n（遇到什么问题，依据什么政策。）\n\n## 做法\n\n（谁做了什么，分几步。）\n\n## 结果\n\n（有了什么变化，数字从哪里来。）',
  articles: '（开头一段说清文章讲什么。）\n\n## 小标题\n\n（正文。小标题用 ##，再小一级用 ###。）',
  columns: '（说明这个专栏登什么、不登什么、怎样投稿。）',
  activities: '## 经过\n\n（何时何地，谁主办，谁到会。）\n\n## 成果\n\n（议定了什么，后来怎样。）',
  services: '## 内容\n\n（提供什么。）\n\n## 办理\n\n（带什么材料，找谁，多久办好。）',
  reports: '## 情况\n\n（调查了什么，发现了什么。）\n\n## 建议\n\n（希望谁做什么。）',
  issues: '',
  agreements: '',
  people: '',
  sources: '',
  recognitions: '',
  'link-observations': '',
  conflicts: '',
};
