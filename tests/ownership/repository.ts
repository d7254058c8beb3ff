import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { baseFiles, caseStudy } from '../../src/domain/rules/example.ts';

/** git's answers depend on nothing that the machine or its user has set. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Example',
  GIT_AUTHOR_EMAIL: 'example@example.invalid',
  GIT_COMMITTER_NAME: 'Example',
  GIT_COMMITTER_EMAIL: 'example@example.invalid',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** What a commit does to one path: puts a blob there with some mode, or takes it away. */
export type Edit = { path: string; mode?: string; text?: string } | { remove: string };

/** A repository in a temporary folder. */
export class Repository {
  readonly folder: string;
  private count = 0;

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), `gongjian-${name}-`));
  }

  git(...args: string[]): string {
    return this.run(args);
  }

  run(args: readonly string[], input: string | Buffer = '', env: NodeJS.ProcessEnv = {}): string {
    const options = { cwd: this.folder, env: { ...gitEnvironment, ...env }, input, stdio: 'pipe' } as const;
    return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], options)
      .toString()
      .replace(/\n$/, '');
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Commits on top of others, made without a work tree. The tree is that of the first parent with its edits. */
  commits(all: readonly { parents: readonly string[]; edits: readonly Edit[] }[]): string[] {
    const quoted = (path: string) => `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;
    const lineOf = (edit: Edit, parent: string) => {
      if ('remove' in edit) return `D ${quoted(edit.remove)}\n`;
      const { path, mode = '100644', text = `${path}\n` } = edit;
      if (mode === '160000') return `M 160000 ${parent} ${quoted(path)}\n`;
      return `M ${mode} inline ${quoted(path)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    };
    const prefix = `refs/made/${this.count}-`;
    this.count += 1;
    const stream = all.map(({ parents, edits }, index) => {
      const [first, ...merged] = parents as [string, ...string[]];
      const head = `commit ${prefix}${index}\ncommitter Example <example@example.invalid> 1767225600 +0000\ndata 4\ntest\n`;
      return `${head}from ${first}\n${merged.map((parent) => `merge ${parent}\n`).join('')}${edits.map((edit) => lineOf(edit, first)).join('')}\n`;
    });
    this.run(['fast-import', '--quiet', '--force'], stream.join(''));
    return all.map((_, index) => `${prefix}${index}`);
  }

  commit(parents: readonly string[], edits: readonly Edit[]): string {
    return this.commits([{ parents, edits }])[0] as string;
  }

  commitOf(tree: string, parents: readonly string[]): string {
    return this.run(['commit-tree', '-m', 'test', ...parents.flatMap((parent) => ['-p', parent]), tree]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const profile = (title: string, keys: string) =>
  `---\ntitle: ${title}\nkind: sme-association\nlevel: prefectural\nsummary: 一句话介绍\npublished: 2026-01-01\nexample: true\n${keys}---\n\n介绍。\n`;

/** The base: an editorial office, an association with accounts and one without, a study of each, and their addresses. */
export const baseContent: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(baseFiles).map(([path, text]) => [`src/content/${path}`, String(text)])),
  'src/content/associations/example-city/profile.mdx': profile('示例市协会', 'accounts: [Example-Clerk, gitee:other-clerk]\n'),
  'src/content/associations/example-provincial/profile.mdx': profile('示例省协会', 'accounts: [git:example-province]\n'),
  'src/content/case-studies/example-city/own.mdx': caseStudy('正文。\n'),
  'src/content/case-studies/example-provincial/theirs.mdx': caseStudy('正文。\n'),
  'addresses.lock': '# remark\n/case-studies/example-city/own/\n/case-studies/example-provincial/theirs/\n',
  'README.md': 'read me\n',
};

/** A repository with the base committed on `main`. */
export function baseRepository(name: string): Repository {
  const repository = new Repository(name);
  repository.git('init', '--quiet', '--initial-branch=main');
  for (const [path, text] of Object.entries(baseContent)) repository.write(path, text);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message=base');
  return repository;
}
