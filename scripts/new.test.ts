import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DraftKind } from '../src/domain/draft/questions.ts';
import { assembleLibrary } from '../src/domain/library.ts';
import { checkLibrary } from '../src/domain/rules/index.ts';
import { readContent } from '../src/site/read-content.ts';
import { runNode } from '../tests/support/commands.ts';
import { createFiles } from './lib/create-files.ts';
import { newEntry } from './lib/new-entry.ts';
import { paths } from './lib/paths.ts';

let folder: string;
let content: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-new-'));
  content = join(folder, 'content');
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const set = (...pairs: string[]) => pairs.flatMap((pair) => ['--set', pair]);
const summary = ['--summary', '一句话: 摘要 #1'];
const source = set('sources=editorial/notice');

/** Flags that answer everything, for every kind. */
const flagsOf: Record<DraftKind, string[]> = {
  associations: ['--association', 'newcomer', ...summary, ...set('kind=中小企业协会', 'level=provincial'), ...source],
  bulletins: [...summary, ...set('kind=law', 'issuers=某机关；另一机关', 'status=现行有效', 'example=true')],
  'case-studies': [...summary, ...set('kind=training', 'topics=finance', 'topics=training'), ...source],
  articles: [...summary, ...set('column=实践', 'contributors.name=甲: 乙', 'contributors.role=author'), ...source],
  columns: [...summary, ...set('terms.start=2026', 'terms.lead=sample', 'scope=登什么', 'order=2')],
  activities: [...summary, ...set('kind=forum', 'start=2026-05'), ...source],
  services: [...summary, ...set('systems=training', 'providers=sample', 'audience=会员'), ...source],
  reports: [...summary, ...set('kind=appeal', 'example=true')],
  issues: [
    ...summary,
    ...set(
      'kind=regular',
      'year=2026',
      'number=2',
      'date=2026-06',
      'state=planned',
      'editors.association=editorial',
      'editors.role=editor',
    ),
    ...set('sections.column=editorial/practice', 'sections.articles=sample/notes'),
  ],
  agreements: set('issue=editorial/2026-1', 'date=2026-01', 'decision=agreed', 'digest=0123456789ab'),
  people: [...set('offices.organisation=某局', 'offices.office=局长', 'offices.asOf=2025'), ...source],
  sources: set('kind=page', 'checked=2026-01-02'),
  'link-observations': [
    ...set('observer=editorial', 'from=sample', 'to=editorial', 'date=2026-01', 'page=https://sample.example/', 'result=seen'),
    ...source,
  ],
  recognitions: [...set('from=sample', 'to=editorial', 'since=2024', 'expires=2024', 'terms=免会费', 'document=- 决定'), ...source],
  conflicts: set(
    'kind=gap',
    'stands.source=editorial/notice',
    'stands.text=没有写',
    'reading=不写',
    'why=没有写',
    'status=open',
    'date=2026',
    'affects=case-studies/sample/case',
  ),
};

const always = ['--published', '2026-02-03', '--title', '[甲] "乙": # 丙\n丁'];
const right = ['--kind', 'case-studies', '--association', 'sample', ...always, ...flagsOf['case-studies']];
const run = (...flags: string[]) => runNode('scripts/new.ts', '--content', content, ...flags);
const files = () => readdirSync(folder, { recursive: true }).map(String);

describe('new', () => {
  it.each(Object.entries(flagsOf))(
    'writes a file of the kind %s that passes the check',
    async (kind, flags) => {
      const said = vi.spyOn(console, 'log').mockReturnValue();
      const place = kind === 'associations' ? [] : ['--association', 'sample', '--slug', `new-${kind}`];
      expect(await newEntry(['--content', content, '--kind', kind, ...always, ...place, ...flags])).toBe(0);
      const path = /写好了 (\S+)/.exec(said.mock.calls.flat().join())?.[1] as string;
      expect(existsSync(resolve(path))).toBe(true);
      const library = assembleLibrary(await readContent({ content, lock: join(folder, 'addresses.lock') }));
      expect(checkLibrary(library, { asOf: '2026-11-22' })).toEqual([]);
      expect(library.entries.filter(({ file }) => resolve(content, file) === resolve(path))).toHaveLength(1);
    },
    30_000,
  );

  it('says what to do next', async () => {
    const { code, stdout, stderr } = await run(...right, '--slug', 'next');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/写好了 (\S+)\n(.|\n)*npm run check -- \1\n/);
  }, 30_000);

  it('lists, without a terminal, every flag that is missing, and writes nothing', async () => {
    const before = files();
    const outcome = await run('--kind', '案例');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    for (const flag of ['--association …', '--title …', '--summary …', '--published …', '--slug …', '--set kind=…', '--set sources=…']) {
      expect(outcome.stderr).toContain(flag);
    }
    expect(files()).toEqual(before);
  }, 30_000);

  it('never overwrites, and leaves what is there as it was', async () => {
    const file = join(content, 'case-studies/sample/case.mdx');
    const before = readFileSync(file, 'utf8');
    const outcome = await run(...right, '--slug', 'case');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('已经有了');
    expect(readFileSync(file, 'utf8')).toBe(before);
  }, 30_000);

  it('refuses a path that leads out of the content, and a flag that is none', async () => {
    const before = files();
    const [out, none] = await Promise.all([run(...right, '--slug', '../../x'), run(...right, '--slug', 'x', '--set', '甲')]);
    expect([out.code, none.code]).toEqual([2, 2]);
    expect(out.stderr).toContain('--slug');
    expect(none.stderr).toContain('等号');
    expect(files()).toEqual(before);
  }, 30_000);
});

describe('createFiles', () => {
  it('makes all files or none', () => {
    const before = files();
    expect(
      createFiles(content, [
        { path: 'reports/new/a.mdx', content: 'a' },
        { path: 'sources/editorial/notice.yaml', content: 'b' },
      ]),
    ).toBe('sources/editorial/notice.yaml');
    expect(files().filter((file) => !before.includes(file))).toEqual(['content/reports/new']);
  });

  it('makes nothing through a folder that is a link to another place', () => {
    symlinkSync(folder, join(content, 'reports/linked'));
    expect(() => createFiles(content, [{ path: 'reports/linked/deep/x.mdx', content: '' }])).toThrow('content folder');
    expect(files().filter((file) => file.endsWith('x.mdx'))).toEqual([]);
  });
});
