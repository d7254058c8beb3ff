import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { type Outcome, runNode } from '../support/commands.ts';
import { filesBelow } from '../support/published.ts';

/** One fault of an author: what is written, and the line and rule with which it is found. */
interface Fault {
  name: string;
  file: string;
  content: string | Buffer;
  line: number;
  rule: string;
}

const caseStudy = (body: string, keys = '') =>
  `---\ntitle: 一个案例\nsummary: 一句话摘要\nkind: training\nexample: true\npublished: 2026-01-01\n${keys}---\n\n${body}\n`;
const inCase = (name: string, slug: string, line: number, rule: string, body: string, keys = ''): Fault => ({
  name,
  file: `case-studies/sample/${slug}.mdx`,
  content: caseStudy(body, keys),
  line,
  rule,
});

/** The body begins in line 9, after eight lines of keys. */
const faults: Fault[] = [
  { ...inCase('a file that is not UTF-8', 'bytes', 2, 'not-utf8', ''), content: Buffer.from(caseStudy('caf\xe9'), 'latin1') },
  inCase('broken YAML', 'broken-yaml', 7, 'broken-yaml', '正文。', 'topics: [finance\n'),
  inCase('an unknown key', 'unknown-key', 7, 'unknown-key', '正文。', 'outcom: 有结果\n'),
  inCase('a date that is none', 'impossible-date', 7, 'wrong-date', '正文。', 'start: 2026-02-30\n'),
  inCase('a reference that leads nowhere', 'dangling', 7, 'unresolved-reference', '正文。', 'policies: [editorial/no-such-bulletin]\n'),
  inCase('a link that leads nowhere', 'dangling-link', 9, 'unresolved-link', '见[别处](/bulletins/editorial/no-such-bulletin/)。'),
  inCase('an import', 'imports', 9, 'code-in-text', "import secrets from 'node:fs'"),
  inCase('an expression', 'expression', 9, 'code-in-text', '共 {process.exit(7)} 家。'),
  inCase('a script', 'script', 9, 'forbidden-element', '<script>alert(1)</script>'),
  inCase('an address that is a script', 'javascript', 9, 'unsafe-link', '[点这里](javascript:alert(1))'),
  inCase('a picture outside its folder', 'picture', 9, 'wrong-picture', '<Figure src="../editorial/room.png" alt="房间"/>'),
];

let place: string;
const at = (...parts: string[]) => resolve(place, ...parts);
const published = 'published before';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'gongjian-commands-'));
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), at('right'), { recursive: true });
  await cp(at('right'), at('wrong'), { recursive: true });
  for (const { file, content } of faults) {
    await mkdir(dirname(at('wrong/content', file)), { recursive: true });
    await writeFile(at('wrong/content', file), content);
  }
  await mkdir(at('dist'));
  await writeFile(at('dist/index.html'), published);
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** The findings as an author sees them, one a line: `file:line:column  rule  what — why — instead`; the author's own lines stand below, indented. */
function linesOf({ stdout }: Outcome): string[] {
  return stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

const placesOf = (outcome: Outcome) =>
  linesOf(outcome).map((line) => /^(\S+?):(\d+):\d+ {2}(\S+) {2}/.exec(line)?.slice(1, 4).join(' ') ?? line);
const expected = faults.map(({ file, line, rule }) => `${file} ${line} ${rule}`).sort();

const commands = [
  ['check', () => runNode('scripts/check.ts', '--content', at('wrong/content'))],
  ['check in English', () => runNode('scripts/check.ts', '--content', at('wrong/content'), '--lang', 'en')],
  ['build', () => runNode('scripts/build.ts', '--content', at('wrong/content'), '--out', at('dist'))],
] as const;

describe.each(commands)('%s over a folder with every fault', (_name, run) => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await run();
  });

  it('ends with code 1', () => {
    expect(outcome.code).toBe(1);
  });

  it.each(faults)('finds $name, once and with its line', ({ file, line, rule }) => {
    expect(placesOf(outcome).filter((text) => text.startsWith(`${file} `))).toEqual([`${file} ${line} ${rule}`]);
  });

  it('finds nothing else', () => {
    expect(placesOf(outcome).sort()).toEqual(expected);
  });

  it('says what, why and what instead, and shows nobody a stack trace', () => {
    for (const line of linesOf(outcome)) expect(line.split(' — ').length, line).toBeGreaterThanOrEqual(3);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$|node:internal|Error:|undefined|\[object/m);
  });

  it('leaves what was published before as it was', async () => {
    expect(await filesBelow(at('dist'))).toEqual(['index.html']);
    expect(await readFile(at('dist/index.html'), 'utf8')).toBe(published);
  });
});

it('passes a folder without a fault with code 0 and nothing to say of it', async () => {
  const outcome = await runNode('scripts/check.ts', '--content', at('right/content'));
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
});

it('passes the real content with code 0', async () => {
  expect(await runNode('scripts/check.ts')).toMatchObject({ code: 0, stdout: '' });
});

it('shows of a named file its own findings only', async () => {
  const file = at('wrong/content', 'case-studies/sample/imports.mdx');
  const outcome = await runNode('scripts/check.ts', '--content', at('wrong/content'), file);
  expect(outcome.code).toBe(1);
  expect(placesOf(outcome)).toEqual(['case-studies/sample/imports.mdx 9 code-in-text']);
});

it('shows the author’s own line below a finding', async () => {
  const file = at('wrong/content', 'case-studies/sample/expression.mdx');
  const { stdout } = await runNode('scripts/check.ts', '--content', at('wrong/content'), file);
  expect(stdout).toContain('\n    9 | 共 {process.exit(7)} 家。\n      |    ^\n');
});

it('mends what is safe to mend, says what it did, and leaves the rest to the author', async () => {
  await cp(at('right'), at('mend'), { recursive: true });
  const file = at('mend/content/case-studies/sample/typed.mdx');
  await writeFile(file, `\ufeff${caseStudy('见国发(2009)36号。', 'outcome：有结果\n')}`.replaceAll('\n', '\r\n'));
  const before = await runNode('scripts/check.ts', '--content', at('mend/content'));
  expect(placesOf(before).map((place) => place.split(' ')[2])).toEqual([
    'byte-order-mark',
    'line-ending',
    'full-width-mark',
    'document-number-brackets',
  ]);
  const after = await runNode('scripts/check.ts', '--content', at('mend/content'), '--fix');
  expect(after).toMatchObject({ code: 0, stdout: '' });
  expect(after.stderr).toContain('case-studies/sample/typed.mdx: 去掉了开头的 BOM 记号；');
  expect(await readFile(file, 'utf8')).toBe(caseStudy('见国发〔2009〕36号。', 'outcome: 有结果\n'));
});

it.each(['terminal', 'github', 'gitlab', 'json', 'markdown'])('prints as %s in Traditional Chinese', async (format) => {
  const { code, stdout } = await runNode('scripts/check.ts', '--content', at('wrong/content'), '--format', format, '--lang', 'zh-hant');
  expect(code).toBe(1);
  expect(stdout).toContain(format === 'json' ? '没有 outcom 这个键' : '沒有 outcom 這個鍵');
});

it('gives the same findings as JSON', async () => {
  const outcome = await runNode('scripts/check.ts', '--content', at('wrong/content'), '--format', 'json');
  const findings = JSON.parse(outcome.stdout) as { rule: string; file: string; line: number }[];
  expect(findings.map(({ file, line, rule }) => `${file} ${line} ${rule}`).sort()).toEqual(expected);
});

it.each(['check', 'build'])('tells of %s how it is used, with code 2, when an option is wrong', async (name) => {
  const outcome = await runNode(`scripts/${name}.ts`, '--no-such-option');
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('usage:');
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
});

it.each(['check', 'build'])('says in one line that there is no such content folder (%s)', async (name) => {
  const outcome = await runNode(`scripts/${name}.ts`, '--content', at('nowhere'), ...(name === 'build' ? ['--out', at('dist')] : []));
  expect(outcome.code).not.toBe(0);
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe(published);
});
