import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNode } from '../tests/support/commands.ts';
import { paths } from './lib/paths.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  cpSync(join(paths.root, 'tests/libraries/journal-right'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command of the project on the folder's content. */
const run = (command: string, ...args: string[]) => runNode(`scripts/${command}.ts`, ...args, '--content', join(folder, 'content'));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const revise = (...args: string[]) => run('revise', ...args, '--type', 'correction', '--note', '改正一处', '--date', '2026-05-01');

describe('npm run issue', () => {
  it('names the nearest issue where there is none of that name', async () => {
    const { code, stderr } = await run('issue', 'one/2026-11', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean one/2026-1?');
  });

  it('lists every issue with its next step', async () => {
    const { code, stdout } = await run('issue', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^one\/2026-1 {2}published .*out and frozen/m);
    expect(stdout).toMatch(/^one\/2026-2 {2}in production .*还没有来的一篇/m);
  });

  it('gives the same to programs', async () => {
    const issue = JSON.parse((await run('issue', 'one/2026-2', '--json')).stdout);
    expect(issue).toMatchObject({ id: 'issues/one/2026-2', state: 'in-production', findings: [], unfrozen: [] });
    expect(issue.consents.map((consent: { state: string }) => consent.state)).toEqual(['maker', 'outstanding']);
  });

  it('freezes nothing that is not out', async () => {
    const before = read('frozen.lock');
    expect((await run('issue', 'one/2026-2', '--freeze')).code).toBe(1);
    expect(read('frozen.lock')).toBe(before);
  });
});

describe('npm run revise', () => {
  it('refuses what is not out, and what was changed already, and writes nothing', async () => {
    const before = read('content/articles/two/next.mdx');
    expect((await revise('articles/two/next')).code).toBe(1);
    expect(read('content/articles/two/next.mdx')).toBe(before);
    expect((await run('revise', 'articles/two/ledgr', '--type', 'erratum', '--note', '错字')).stderr).toContain('articles/two/ledger');
  });

  it('writes nothing where its place is taken', async () => {
    const version = join(folder, 'content/article-versions/one/intro-v1.mdx');
    cpSync(join(folder, 'content/articles/one/intro.mdx'), version);
    const before = read('content/articles/one/intro.mdx');
    expect((await revise('articles/one/intro')).code).toBe(1);
    expect(read('content/articles/one/intro.mdx')).toBe(before);
    rmSync(version);
  });

  it('keeps the text, after which it may change and is frozen once more with what was told of it, and no line is replaced', async () => {
    const lines = read('frozen.lock').split('\n');
    expect(await revise('articles/one/intro')).toMatchObject({ code: 0, stderr: '' });
    const path = join(folder, 'content/articles/one/intro.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('正文。', '改正的正文。'));
    expect((await run('check')).stdout).toMatch(/intro\.mdx.*changed-after-publication/);
    expect((await run('issue', 'one/2026-1', '--freeze')).code).toBe(0);
    expect(read('frozen.lock').split('\n')).toEqual(expect.arrayContaining(lines));
    expect(read('frozen.lock').split('\n')).toHaveLength(lines.length + 2);
    expect(await run('check')).toMatchObject({ code: 0, stdout: '' });
    expect(read('content/article-versions/one/intro-v1.mdx')).toContain('\n正文。');
  });

  it('does not keep a changed text for the one that came out', async () => {
    const path = join(folder, 'content/articles/three/retracted.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('正文。', '悄悄改过。'));
    expect((await revise('articles/three/retracted')).code).toBe(1);
    expect((await run('issue', 'one/2026-1', '--freeze')).code).toBe(0);
    expect((await run('check')).stdout).toMatch(/retracted\.mdx.*changed-after-publication/);
  });
});
