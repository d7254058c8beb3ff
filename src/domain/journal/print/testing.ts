import type { PrintWords } from './words.ts';

/** Words for tests: each stands for itself. */
export const printWords: PrintWords = {
  example: '示例',
  exampleNote: '都是虚构的。',
  retracted: '已撤稿',
  issueBefore: '年第',
  issueAfter: '期',
  summary: '摘要',
  keywords: '关键词',
  citeThis: '引用本文',
  published: '发表',
  licence: '许可',
  address: '网页',
  notices: '更正与更改',
  notes: '注',
  scopes: '数字的口径',
  doubts: '存疑',
  sources: '出处',
  statements: '声明',
  contents: '目录',
  editorsNote: '编者的话',
  credits: '本期人员',
  publisher: '主办',
  comma: '，',
};
