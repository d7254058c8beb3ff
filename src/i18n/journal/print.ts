/** What only print says, in Simplified script; what it shares with other media stands in `document.ts`. */
export const print = {
  retracted: '已撤稿',
  issueBefore: '年第',
  published: '发表',
  address: '网页',
  statements: '声明',
  publisher: '主办',
  comma: '，',
  article: 'PDF（排印版）',
  issue: 'PDF（整期排印版）',
} as const;
