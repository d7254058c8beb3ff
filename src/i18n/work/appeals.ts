/** What the pages of appeals and reports say. */
export const appeals = {
  title: '诉求与报告',
  summary: '企业提出了什么，写成什么报告或建议，送给了谁，有什么下文：一件事一条链，每一步有日期和出处，没有下文的照写，并写明从何时起。',
} as const;
