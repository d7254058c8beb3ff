import { newsAt } from '../network/partner-news-file.ts';
import { type Limit, limits, mostBytes } from '../read/limits.ts';
import { partnerAt } from '../search/partner-file.ts';
import { caseStudy } from './example.ts';
import type { Rule, RuleLanguage } from './rule.ts';

/** What each limit counts, in an author's words. */
const counted: Record<Limit, Record<RuleLanguage, string>> = {
  bytes: { zh: '个字节的文件', en: 'bytes in a file' },
  lines: { zh: '行', en: 'lines' },
  lineLength: { zh: '个字符的一行', en: 'characters in a line' },
  codeLineLength: { zh: '个字符的一行代码', en: 'characters in a line of code' },
  codeLength: { zh: '个字符的一段代码', en: 'characters in a block of code' },
  indent: { zh: '格的缩进', en: 'spaces of indentation' },
  containers: { zh: '层列表、引用或脚注套在一行', en: 'lists, quotations or footnotes inside one another' },
  quotes: { zh: '行引用', en: 'lines of quotation' },
  cells: { zh: '列的表格', en: 'columns in a table' },
  rows: { zh: '行的表格', en: 'rows in a table' },
  allCells: { zh: '个表格的格子', en: 'cells in all tables' },
  marks: { zh: '个格式符号（* _ [ ] 等）在一段里', en: 'marks such as * _ [ ] in a paragraph' },
  allMarks: { zh: '个格式符号（* _ [ ] 等）', en: 'marks such as * _ [ ]' },
  paragraphLines: { zh: '行没有空行', en: 'lines without an empty line' },
  paragraphLength: { zh: '个字符没有空行', en: 'characters without an empty line' },
  repeated: { zh: '个相同的符号连在一起', en: 'times the same mark in a row' },
  punctuation: { zh: '个英文标点连在一起', en: 'ASCII punctuation marks in a row' },
  word: { zh: '个字母、数字连在一起', en: 'letters and digits in a row' },
  entities: { zh: '个 &…; 记号', en: 'character references &…;' },
  tags: { zh: '个组件', en: 'components' },
  openTags: { zh: '个没有关上的组件', en: 'components left open' },
  headings: { zh: '个小标题', en: 'headings' },
  headingLength: { zh: '个字符的一个小标题', en: 'characters in a heading' },
  definitions: { zh: '个链接或注释的定义', en: 'definitions of links or notes' },
  links: { zh: '个链接', en: 'links' },
  fragments: { zh: '个带 # 的链接', en: 'links with a #' },
  numbers: { zh: '个“号”字', en: 'times the character 号' },
  brackets: { zh: '层括号或清单', en: 'brackets or lists inside one another' },
  dataLines: { zh: '行数据', en: 'lines of data' },
  items: { zh: '个数据项', en: 'items of data' },
  shared: { zh: '个 YAML 记号（& * !）', en: 'YAML marks (& * !)' },
};

/** What ended the reading of a file that keeps every limit and still took too much. */
const losses = new Map<string, Record<RuleLanguage, string>>([
  ['time', { zh: '读这个文件用的时间太长，读到一半停了', en: 'reading this file took too long and was stopped' }],
  ['memory', { zh: '读这个文件用的内存太多，读到一半停了', en: 'reading this file took too much memory and was stopped' }],
]);

export const overLimit: Rule = {
  name: 'over-limit',
  title: { zh: '文件太大或太深', en: 'A file too large or too deep' },
  why: { zh: '过大过深的文件会拖垮整个网站的生成', en: 'a file too large or too deep would hold up the publishing of everything' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy(`${'> '.repeat(50)}引文\n`) },
    good: { 'case-studies/sample/case.mdx': caseStudy('> 引文\n>\n> > 引文中的引文\n') },
  },
  checkFile({ path, limitFault }) {
    if (!limitFault) return [];
    const { line, column, reason } = limitFault;
    const isPartner = partnerAt(path) !== null || newsAt(path) !== null;
    return [
      {
        line,
        column,
        what: losses.get(reason) ?? whatOf(reason as Limit, isPartner ? mostBytes(path) : limits[reason as Limit]),
        instead: isPartner ? askLive : { zh: '拆成几个条目，或者写得简单些', en: 'split it into several entries, or write it more simply' },
      },
    ];
  },
};

/** What helps where another site is too large to be joined. */
const askLive = {
  zh: '在 network.yaml 里把这个网站的 search 改成 live，删去这个文件',
  en: 'write search: live for this site in network.yaml, and delete the file',
};

function whatOf(limit: Limit, most: number): Record<RuleLanguage, string> {
  const { zh, en } = counted[limit];
  return { zh: `从这里起超过了 ${most} ${zh}`, en: `from here on there are more than ${most} ${en}` };
}
