import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { caseStudy } from '../../src/domain/rules/example.ts';
import { runNode } from '../support/commands.ts';
import { baseContent, baseRepository, gitEnvironment, type Repository } from './repository.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const column = 'src/content/columns/example-city/shared.mdx';
const columnText = (coEditors: string) =>
  `---\ntitle: 专栏\nsummary: 摘要\npublished: 2026-01-01\nexample: true\nterms:\n  - start: 2020\n    lead: example-city\n    coEditors: ${coEditors}\nscope: 范围\norder: 1\n---\n\n正文。\n`;

let repository: Repository;
let content: string;

beforeAll(() => {
  for (const [name, value] of Object.entries(gitEnvironment)) if (name.startsWith('GIT_')) vi.stubEnv(name, value);
  repository = baseRepository('commands');
  content = join(repository.folder, 'src/content');
  repository.write(column, columnText('[example-provincial]'));
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message=column');
  repository.write(column, columnText('[editorial]'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

it('npm run check passes what is one’s own, with the list of addresses at the root of the repository', async () => {
  const { code, stdout } = await runNode('scripts/check.ts', '--content', content, '--account', 'git:example-clerk', '--base', 'main');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

it('npm run check finds the files of others beside the faults of the content', async () => {
  const theirs = 'src/content/case-studies/example-provincial/theirs.mdx';
  repository.write(theirs, caseStudy('共 {1} 家。\n'));
  const { code, stdout } = await runNode('scripts/check.ts', '--content', content, '--as', 'example-city', '--lang', 'en');
  repository.write(theirs, baseContent[theirs] as string);
  expect(code).toBe(1);
  expect(stdout).toContain('foreign-file  this file belongs to example-provincial, not to example-city');
  expect(stdout).toContain('code-in-text');
});

it('npm run check refuses a revision that is an option, in one sentence', async () => {
  const { code, stderr } = await runNode('scripts/check.ts', '--content', content, '--as', 'example-city', '--base=--output=made-by-git');
  expect(code).toBe(2);
  expect(stderr).toContain('--output=made-by-git');
  expect(stderr).not.toContain('    at ');
  for (const folder of [repository.folder, paths.root]) expect(existsSync(join(folder, 'made-by-git'))).toBe(false);
});

it('npm run approvals lists who still has to agree, and why', async () => {
  const { code, stdout } = await runNode('scripts/approvals.ts', '--content', content, '--base', 'main', '--as', 'example-city');
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([`editorial  ${column}  参与编辑这个专栏`, `example-provincial  ${column}  参与编辑这个专栏`, '']);
});

it('npm run check tells of CODEOWNERS that have drifted, but not who sends content and may not change them', async () => {
  const file = '.github/CODEOWNERS';
  repository.write(file, '* @somebody\n');
  const plain = await runNode('scripts/check.ts', '--content', content);
  const sent = await runNode('scripts/check.ts', '--content', content, '--as', 'example-city', '--base', 'main');
  repository.git('clean', '--quiet', '--force', file);
  expect(plain.stdout).toContain('outdated-codeowners');
  expect(sent.stdout).not.toContain('outdated-codeowners');
});
