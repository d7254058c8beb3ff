import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { paths } from './lib/paths.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  'working-directory'?: string;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number; env?: Record<string, string>; steps: Step[] }>;
}

const read = (name: string) => readFileSync(resolve(paths.root, 'deploy/ci', name), 'utf8');
const scripts = Object.keys((JSON.parse(readFileSync(resolve(paths.root, 'package.json'), 'utf8')) as { scripts: object }).scripts);

const names = ['github/check.yml', 'github/preview.yml', 'gitlab/.gitlab-ci.yml', 'gitee/Jenkinsfile'] as const;

describe.each(names)('%s', (name) => {
  const text = read(name);

  it('uses no secret and no token that may write', () => {
    expect(text).not.toMatch(/secrets\.|withCredentials|credentials\(|CI_JOB_TOKEN|: write/);
  });

  it('installs without scripts, and runs of the project only commands that take the base’s code', () => {
    const installs = text.match(/npm (?:ci|i|install)\b.*/g) ?? [];
    expect(installs.length).toBeGreaterThan(0);
    for (const install of installs) expect(install).toMatch(/^npm ci --ignore-scripts/);
    const commands = [...text.matchAll(/npm run --silent (\S+)/g)].map((match) => match[1] as string);
    expect(commands).toContain('take-content');
    for (const command of commands) expect(['take-content', 'check', 'approvals', 'build']).toContain(command);
    expect(scripts).toContain('take-content');
  });

  it('takes the content before it checks it, and checks it before it builds', () => {
    const order = (command: string) => text.indexOf(`npm run --silent ${command}`);
    expect(order('take-content')).toBeLessThan(order('check'));
    if (order('build') >= 0) expect(order('check')).toBeLessThan(order('build'));
  });

  it('hands what the host says to the shell as quoted variables', () => {
    expect(text).not.toMatch(/\beval\b|\bsh -c\b|\$\(/);
    const unquoted = text.replace(/"[^"\n]*"/g, '');
    expect(unquoted.match(/\$\{?(?:ACTOR|CI_MERGE|CI_COMMIT|gitee|GITLAB_|GITHUB_)\w*/g) ?? []).toEqual([]);
  });
});

describe.each(['github/check.yml', 'github/preview.yml'])('%s', (name) => {
  const workflow = parse(read(name)) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('is started by a pull request or after a check, never with the rights of the base', () => {
    expect(Object.keys(workflow.on)).toEqual([name.includes('check') ? 'pull_request' : 'workflow_run']);
  });

  it('may only read, and only for a limited time', () => {
    expect(Object.values(workflow.permissions).filter((level) => level !== 'read')).toEqual([]);
    for (const job of jobs) expect([job.permissions, Number(job['timeout-minutes']) <= 20]).toEqual([undefined, true]);
  });

  it('has no expression in a shell text', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) expect(run).not.toContain('${{');
  });

  it('uses the host’s own actions, each in one major version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  it('runs everything in a checkout of the base that keeps no credentials', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    const base = name.includes('check') ? 'github.event.pull_request.base.ref' : 'github.event.repository.default_branch';
    expect(checkouts[0]?.with).toMatchObject({ ref: `\${{ ${base} }}`, path: 'base' });
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
    for (const step of steps) if (step.run) expect(step['working-directory']).toBe('base');
  });
});

it('gives the name of who asks to the check as a variable', () => {
  const { jobs } = parse(read('github/check.yml')) as Workflow;
  expect(jobs['check']?.env).toEqual({ ACTOR: `\${{ github.event.pull_request.user.login }}` });
  expect(read('github/check.yml')).toContain('--account "github:$ACTOR"');
});

it.each([
  ['github/check.yml', 'github'],
  ['gitlab/.gitlab-ci.yml', 'gitlab'],
  ['gitee/Jenkinsfile', 'gitee'],
])('names the host before every account of %s, as association profiles list them', (file, host) => {
  const accounts = [...read(file).matchAll(/--account (\S+)/g)].map(([, account]) => account);
  expect(accounts.length).toBe(2);
  for (const account of accounts) expect(account).toMatch(new RegExp(`^"${host}:\\$\\w+"$`));
});

describe('gitlab/.gitlab-ci.yml', () => {
  const ci = parse(read('gitlab/.gitlab-ci.yml'), {
    customTags: [{ tag: '!reference', collection: 'seq', resolve: (items) => items }],
  }) as {
    workflow: unknown;
    check: { timeout: string; script: string[] };
    preview: { timeout: string; needs: object[]; script: string[] };
    '.base': { before_script: string[] };
  };

  it('runs for merge requests only, for a limited time', () => {
    expect(ci.workflow).toEqual({ rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }] });
    expect([ci.check.timeout, ci.preview.timeout]).toEqual(['10 minutes', '20 minutes']);
  });

  it('checks the target branch out, and nothing of the change, before anything is run', () => {
    expect(ci['.base'].before_script).toEqual([
      'git fetch --quiet --no-tags origin "refs/heads/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"',
      'git checkout --quiet --force --detach FETCH_HEAD',
      'git clean -ffdxq',
      'npm ci --ignore-scripts',
    ]);
    expect(ci.check.script[0]).toBe('npm run --silent take-content -- "$CI_COMMIT_SHA"');
  });

  it('builds the preview from the checked content only', () => {
    expect(ci.preview.needs).toEqual([{ job: 'check', artifacts: true }]);
    expect(ci.preview.script[0]).toBe('git fetch --quiet --no-tags /tmp/content.bundle HEAD');
  });
});

it('lets Groovy put nothing into the shell texts of the Jenkinsfile', () => {
  const shells = read('gitee/Jenkinsfile').match(/\bsh\b\s*\S+/g) ?? [];
  expect(shells.length).toBe(5);
  for (const shell of shells) expect(shell).toMatch(/^sh\s+'/);
  expect(read('gitee/Jenkinsfile')).toContain('skipDefaultCheckout(true)');
});
