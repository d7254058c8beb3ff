import { mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { paths } from '../../scripts/lib/paths.ts';

const bulletin = (title: string, keys: string) =>
  `---\ntitle: ${title}\nsummary: ${title}的摘要\nkind: department-rule\nissuers: [某机关]\nissued: 2020-01-01\nstatus: in-force\n` +
  `topics: [finance]\nsources:\n  - id: editorial/notice\n${keys}---\n\n${title}的正文。\n`;
const article = (title: string, keys: string) =>
  `---\ntitle: ${title}\nsummary: ${title}的摘要\ncolumn: editorial/practice\ncontributors:\n  - {association: editorial, role: author}\n` +
  `sources:\n  - id: editorial/notice\n${keys}---\n\n${title}的正文。\n`;

/** A name that would be markup and a header, were it not written as what it is. */
export const hostileTitle = '甲 ]]> </title><script>alert(1)</script> &amp; "乙"';

/** A week in which a text was corrected, one retracted, one only tidied up, one taken back, and two came out. */
const files: Record<string, string> = {
  'bulletins/editorial/hostile.mdx': bulletin('险题', 'published: 2026-03-03\n').replace('title: 险题', `title: '${hostileTitle}'`),
  'bulletins/editorial/fresh.mdx': bulletin('新办法', 'published: 2026-03-04\neffective: 2026-03-05\n'),
  'bulletins/editorial/tidied.mdx': bulletin(
    '小改的办法',
    'published: 2026-01-05\nupdated: 2026-03-04\nchanges:\n  - {date: 2026-03-04, kind: minor, note: 改一个错字}\n',
  ),
  'bulletins/editorial/taken.mdx': bulletin('撤回的办法', 'published: 2026-03-02\nwithdrawn: {date: 2026-03-06, reason: 文号抄错}\n'),
  'articles/editorial/corrected.mdx': article(
    '更正的文章',
    'published: 2026-01-05\nupdates:\n  - {date: 2026-03-03, type: correction, note: 年份应为2008年}\n',
  ),
  'articles/editorial/retracted.mdx': article(
    '撤稿的文章',
    'published: 2026-01-05\nupdates:\n  - {date: 2026-03-03, type: retraction, note: 数字不能成立}\n',
  ),
  'articles/editorial/changed.mdx': article(
    '重写的文章',
    'published: 2026-01-05\nupdated: 2026-03-05\nchanges:\n  - {date: 2026-03-05, kind: major, note: 重写第二节}\n',
  ),
};

/** The last day of the week, as `SOURCE_DATE_EPOCH` names it. */
export const weekAsOf = String(Date.parse('2026-03-07T00:00:00Z') / 1000);

/** A folder of its own with a small library in which all this happened; its content is in `content`. */
export async function weekLibrary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-week-'));
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), folder, { recursive: true });
  mkdirSync(join(folder, 'content/articles/editorial'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'content', path), text);
  return folder;
}
