/** What stands beside the ways to cite a page, in Simplified script. */
export const cite = {
  /** The names of the styles. */
  gbt7714: 'GB/T 7714—2025',
  apa: 'APA（第7版）',
  chicago: 'Chicago（第18版）',
  files: '供软件用的文件',
  copy: '复制',
  copied: '已复制',
  selected: '已选中，按复制键即可',
} as const;
