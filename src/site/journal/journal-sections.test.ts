import { describe, expect, it } from 'vitest';
import { simplified } from '../../../tests/support/words.ts';
import { type Block, type Line, runsOf, type Section } from '../blocks/block.ts';
import { lineHtml } from '../blocks/html.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { bannersOf } from '../views/banners.ts';
import { latestIssue } from '../views/home.ts';
import { sealsOf } from '../views/seals.ts';
import { journalIndex } from './journal-index.ts';
import { journalLead, journalSections } from './journal-sections.ts';
import { siteLibrary } from './testing.ts';

const { words } = simplified;
const textOf = (line: Line) =>
  runsOf(line)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');
const get = <C extends SiteEntry['collection']>(library: SiteLibrary, id: string) => library.get(id) as SiteEntry<C>;

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return [textOf(block.line)];
    if (block.kind === 'list') return block.items.map(textOf);
    if (block.kind === 'table') return block.rows.map((cells) => cells.map(textOf).join(' | '));
    if (block.kind === 'facts')
      return block.facts.map(({ term, values }) => `${term} ${values.map(({ text, note }) => text + (note ?? '')).join('、')}`);
    return block.kind === 'details' ? [block.summary] : [];
  });
}

const said = (sections: readonly Section[], id: string): string[] => {
  const all = sections.flatMap((section) => [section, ...(section.sections ?? [])]);
  return textsOf(all.find((section) => section.id === id)?.blocks ?? []);
};

const issue = (number: number, more: object = {}) => ({
  title: `第${number}期`,
  summary: '一期',
  kind: 'regular',
  year: 2026,
  number,
  date: `2026-0${number}-01`,
  state: 'published',
  editors: [{ association: 'one', role: 'editor' }],
  sections: [],
  ...more,
});
const article = (title: string, more: object = {}) => ({
  title,
  summary: title,
  published: '2026-01-01',
  column: 'one/practice',
  contributors: [{ association: 'one', role: 'author' }],
  ...more,
});
const association = { title: '甲协会', kind: 'sme-association', level: 'county' };

describe('an earlier version', () => {
  const library = siteLibrary({
    'articles/one/a': {
      data: article('文章', { version: 2, updates: [{ date: '2026-02-01', type: 'correction', note: '改了天数', version: 2 }] }),
      html: '<p>没有变的一段。</p><p>期限是六十日。</p>',
    },
    'article-versions/one/a-v1': {
      data: article('文章', { version: 1, versionOf: 'one/a', replaced: '2026-02-01' }),
      html: '<p>没有变的一段。</p><p>期限是三十日。</p>',
      outgoing: [{ from: 'article-versions/one/a-v1', to: 'articles/one/a', kind: 'version-of' }],
    },
  });
  const old = get<'article-versions'>(library, 'article-versions/one/a-v1');
  const now = get<'articles'>(library, 'articles/one/a');

  it('says before its title that it is one, since when, and where the current one stands', () => {
    const [banner] = bannersOf(old, library, words);
    expect(banner?.text).toBe('这是旧版：第1版，2026年2月1日起被新版本代替。');
    expect(banner?.links.map(({ href }) => href)).toEqual(['/articles/one/a/', '#changes']);
    expect(sealsOf(old, words).map(({ text }) => text)).toEqual(['旧版']);
  });

  it('shows what went and what came, for eyes and ears, and folds away what stayed', () => {
    const blocks = journalSections(old, library, words).find(({ id }) => id === 'changes')?.blocks ?? [];
    const lines = blocks.flatMap((block) => (block.kind === 'text' ? [lineHtml(block.line)] : []));
    expect(lines.at(-1)).toBe(
      '期限是<span class="visually-hidden">〔删去：</span><del>三</del><span class="visually-hidden">〕</span>' +
        '<span class="visually-hidden">〔加上：</span><ins>六</ins><span class="visually-hidden">〕</span>十日。',
    );
    expect(blocks.filter(({ kind }) => kind === 'details')).toHaveLength(1);
  });

  it('is named by the article, before its title and among its versions', () => {
    const [banner] = bannersOf(now, library, words);
    expect(banner).toMatchObject({ text: '更正（2026年2月1日）：改了天数', important: false });
    expect(banner?.links.map(({ href }) => href)).toEqual(['/article-versions/one/a-v1/', '/article-versions/one/a-v1/#changes']);
    expect(said(journalSections(now, library, words), 'versions')).toEqual(['第2版（本版）', '第1版，2026年2月1日被代替　看改了什么']);
  });
});

describe('what happened to an article', () => {
  const updates = (...types: string[]) => types.map((type, index) => ({ date: `2026-0${index + 1}`, type, note: `第${index + 1}件` }));
  const of = (...types: string[]) => {
    const library = siteLibrary({ 'articles/one/a': { data: article('文章', { updates: updates(...types) }) } });
    return { library, entry: get<'articles'>(library, 'articles/one/a') };
  };

  it('is told the latest first, and what takes a text back says so', () => {
    const { library, entry } = of('correction', 'retraction');
    expect(bannersOf(entry, library, words).map(({ text, important }) => [text.slice(0, 9), important])).toEqual([
      ['这篇文章已经收回，', true],
      ['更正（2026年1', false],
    ]);
  });

  it.each([
    [['retraction', 'correction'], '撤稿'],
    [['correction', 'expression_of_concern', 'addendum'], '关注声明'],
    [['partial_retraction', 'expression_of_concern'], '部分撤稿'],
    [['correction', 'addendum'], '补充'],
  ])('is marked by the gravest of %j', (types, mark) => {
    expect(sealsOf(of(...types).entry, words).map(({ text }) => text)).toEqual([mark]);
  });
});

describe('an issue', () => {
  const library = siteLibrary(
    {
      'associations/one': { data: association },
      'associations/two': { data: { ...association, title: '乙协会' } },
      'columns/one/practice': {
        data: {
          title: '做法',
          summary: '做法',
          terms: [{ start: '2026', lead: 'one', coEditors: ['two'] }],
          duties: [
            { start: '2026-06-01', end: '2026-06-14', association: 'two', issue: 'one/3', task: '收稿' },
            { start: '2026-06-15', end: '2026-06-30', association: 'one', issue: 'one/3' },
          ],
          calls: [
            { id: 'closed', title: '甲稿', opens: '2026-01', closes: '2026-06-14', text: '一', who: '谁都可以' },
            { id: 'last-day', title: '乙稿', opens: '2026-01', closes: '2026-06', text: '一', who: '谁都可以', associations: ['two'] },
            { id: 'later', title: '丙稿', opens: '2026-07', closes: '2026-08', text: '一', who: '谁都可以' },
          ],
          scope: '范围',
          order: 1,
        },
      },
      'articles/one/a': { data: article('第一篇', { abstract: '讲什么' }) },
      'articles/one/b': { data: article('第二篇', { reviews: [{ association: 'two', date: '2026-01-02', decision: 'accept' }] }) },
      'issues/one/1': { data: issue(1, { sections: [{ column: 'one/practice', articles: ['one/b', 'one/a'] }] }) },
      'issues/one/2': { data: issue(2) },
      'issues/one/3': {
        data: issue(3, {
          state: 'in-production',
          deadlines: [
            { date: '2026-06-14', task: '截稿' },
            { date: '2026-07', task: '出刊' },
          ],
        }),
      },
      'issues/one/9': { data: issue(9, { example: true }) },
    },
    {
      consents: {
        'issues/one/3': [
          { association: 'one', state: 'maker', why: ['编这一期'], agreement: null },
          { association: 'two', state: 'outstanding', why: ['是作者'], agreement: null },
        ],
      },
    },
  );
  const sections = (id: string) => journalSections(library.get(id) as SiteEntry, library, words);

  it('stands between those before and after it, examples apart', () => {
    const { neighboursOf } = journalIndex(library);
    const beside = (id: string) => Object.values(neighboursOf(get<'issues'>(library, id))).map((other) => other?.id);
    expect(beside('issues/one/2')).toEqual(['issues/one/1', 'issues/one/3']);
    expect(beside('issues/one/9')).toEqual([undefined, undefined]);
    expect(latestIssue(library)?.id).toBe('issues/one/2');
  });

  it('that is not out tells its days, turns of duty and who still has a say', () => {
    expect(said(sections('issues/one/3'), 'schedule')).toEqual(['2026年6月14日 截稿已过', '2026年7月 出刊']);
    expect(said(sections('issues/one/3'), 'duties').map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['2026年6月1日—2026年6月14日已过', '乙协会'],
      ['2026年6月15日—2026年6月30日', '甲协会'],
    ]);
    expect(said(sections('issues/one/3'), 'agreements')).toContain('乙协会 | 还没有记录 | 是作者 | 无记录');
    expect(said(sections('issues/one/1'), 'schedule')).toEqual([]);
  });

  it('says who did what, and so does the page of each', () => {
    expect(said(sections('issues/one/1'), 'journal-credits').slice(0, 4)).toEqual([
      '编辑 甲协会',
      '共办专栏 甲协会做法、乙协会做法',
      '作者 甲协会2篇',
      '审读 乙协会《第二篇》',
    ]);
    expect(said(sections('associations/two'), 'journal-credits')).toEqual(['第1期：共办专栏（做法）；审读（《第二篇》）']);
  });

  it('leads from each article to the next', () => {
    expect(said(sections('articles/one/b'), 'neighbours')).toEqual(['下一篇：第一篇']);
    expect(said(sections('articles/one/a'), 'neighbours')).toEqual(['上一篇：第二篇']);
    expect(said(journalLead(library.get('articles/one/a') as SiteEntry, words), 'abstract')).toEqual(['讲什么']);
    expect(said(sections('articles/one/b'), 'reviews')).toEqual(['乙协会 | 2026年1月2日 | 可刊 | 无记录']);
  });

  it('is what the articles of a column stand below; calls are open on the day of the site or not', () => {
    expect(said(sections('columns/one/practice'), 'articles')).toEqual(['第1期', '第二篇第二篇', '第一篇第一篇']);
    expect(said(sections('columns/one/practice'), 'open-calls').map((line) => line.slice(0, 2))).toEqual(['乙稿']);
    expect(said(sections('columns/one/practice'), 'open-calls')[0]).toContain('受邀：乙协会');
    expect(said(sections('columns/one/practice'), 'later-calls').map((line) => line.slice(0, 2))).toEqual(['丙稿']);
    expect(said(sections('columns/one/practice'), 'closed-calls').map((line) => line.slice(0, 2))).toEqual(['甲稿']);
  });
});
