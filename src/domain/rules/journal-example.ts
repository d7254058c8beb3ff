import { networkText } from './example.ts';

/** A column of the editorial office, with more keys (whole lines); with `terms` these take the place of its one term. */
export function column(keys = '', terms = 'terms: [{start: 2026-01-01, lead: editorial}]\n'): string {
  return `---\ntitle: 实践\nsummary: 专栏\nscope: 办法和经验\norder: 1\npublished: 2026-01-01\n${terms}${keys}---\n\n说明。\n`;
}

/** The place of that column. */
export const columnFile = 'columns/editorial/practice.mdx';

/** An example article in that column, with more keys and a text of its own. */
export function article(keys = '', body = '正文。\n', by = '[{association: sample, role: author}]'): string {
  return `---\ntitle: 札记\nsummary: 文章\ncolumn: editorial/practice\ncontributors: ${by}\nexample: true\npublished: 2026-01-01\n${keys}---\n\n${body}`;
}

/** A regular issue in the making, the first of 2026, with more keys; `sections` in YAML's flow style. */
export function issue(keys = '', sections = '[{column: editorial/practice, articles: [sample/notes]}]'): string {
  return `title: 2026年第1期\nsummary: 第一期\nkind: regular\nyear: 2026\nnumber: 1\ndate: 2026-03-01\nstate: in-production\neditors: [{association: editorial, role: editor}]\npublished: 2026-01-01\nsections: ${sections}\n${keys}`;
}

/** The place of that issue. */
export const issueFile = 'issues/editorial/2026-1.yaml';

/** The column and an article in it, for examples about issues. */
export const journalFiles = { [columnFile]: column(), 'articles/sample/notes.mdx': article() };

/** The network's file with more keys of its journal, in YAML's flow style, each behind a comma. */
export function networkWithJournal(keys: string): string {
  return networkText.replace('publisher: editorial}', `publisher: editorial${keys}}`);
}
