import { describe, expect, it } from 'vitest';
import { type Finding, mostPerFile } from '../finding.ts';
import { printGithub } from './github.ts';
import { printGitlab } from './gitlab.ts';
import { printJson } from './json.ts';
import { printMarkdown } from './markdown.ts';
import { createReport } from './report.ts';
import { printTerminal } from './terminal.ts';

const message = { what: '没有 titel 这个键', why: '会丢掉内容', instead: '是不是 title？' };
const finding = (rest: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-key',
  file: 'bulletins/a/x.mdx',
  line: 3,
  column: 1,
  excerpt: null,
  message: { zh: message, en: { what: 'no key titel', why: 'it would be lost', instead: 'did you mean title?' } },
  ...rest,
});
const many = Array.from({ length: 25 }, (_, index) => finding({ line: index + 1 }));

/** What a hostile file can bring into a finding: its name, its text, its line. */
const hostile = finding({
  file: 'a,line=9::x\n::error::y%0A\u001b[31m\u202e.mdx',
  message: {
    zh: {
      ...message,
      what: 'x\r\n::set-env y%\u001b]0;z\u0007<img src=x onerror=y> @all ``` [a](javascript:b) www.evil.test www.测试.中国 %1',
    },
    en: message,
  },
  excerpt: { text: '`` ` \u202e <script> \u001b[2J', mark: 5 },
});

describe('a report', () => {
  it('shows at most twenty findings of a file and counts them all', () => {
    const report = createReport([...many, finding({ file: 'b.mdx' })], 'zh');
    expect(report.files.map(({ findings, count }) => [findings.length, count])).toEqual([
      [mostPerFile, 25],
      [1, 1],
    ]);
    expect(report.count).toBe(26);
    for (const print of [printTerminal, printGithub, printMarkdown]) expect(print(report)).toContain('还有 5 个问题没有列出');
  });

  it('speaks Traditional Chinese where it is asked for', () => {
    expect(createReport([finding()], 'zh-hant').files[0]?.findings[0]?.what).toBe('沒有 titel 這個鍵');
  });
});

describe('printTerminal', () => {
  it('prints place, rule, what, why and what to write instead on one line', () => {
    expect(printTerminal(createReport([finding()], 'zh'))).toBe(
      'bulletins/a/x.mdx:3:1  unknown-key  没有 titel 这个键 — 会丢掉内容 — 是不是 title？\n',
    );
    expect(printTerminal(createReport([finding()], 'en'))).toContain('no key titel — it would be lost — did you mean title?');
  });

  it('shows the author’s own line with a mark under the place, as wide as Chinese is', () => {
    const [, line, mark] = printTerminal(createReport([finding({ excerpt: { text: '会员数<500家', mark: 3 } })], 'zh')).split('\n');
    expect(line).toBe('    3 | 会员数<500家');
    expect(mark).toBe('      |       ^');
  });

  it('lets nothing of a file reach the terminal as a command', () => {
    const printed = printTerminal(createReport([hostile], 'zh'));
    expect(printed).not.toMatch(/[\u001b\u0007\u202e\r]/);
    expect(printed).toContain('[U+202E]');
    expect(printed.split('\n')).toHaveLength(4);
  });
});

describe('printGithub', () => {
  it('prints a workflow command', () => {
    expect(printGithub(createReport([finding()], 'en'))).toBe(
      '::error file=bulletins/a/x.mdx,line=3,col=1,title=unknown-key::no key titel — it would be lost — did you mean title?\n',
    );
  });

  it('points at line 1 for the file as a whole', () => {
    expect(printGithub(createReport([finding({ line: 0, column: 0 })], 'zh'))).toContain('line=1,col=1');
  });

  it('leaves nothing that a host obeys in the middle of a line', () => {
    const printed = printTerminal(createReport([finding({ file: 'a/##[stop-commands]x', excerpt: { text: '##vso[x]', mark: 0 } })], 'zh'));
    expect(printed).not.toMatch(/##/);
  });

  it('lets no file name or message end the command or start another one', () => {
    const printed = printGithub(createReport([hostile], 'zh'));
    expect(printed.trimEnd()).not.toMatch(/[\r\n]/);
    expect(printed).toContain('file=a%2Cline=9%3A%3Ax %3A%3Aerror%3A%3Ay%250A');
    expect(printed).toContain('::x ::set-env y%25');
  });
});

describe('printGitlab', () => {
  it('gives each finding a fingerprint of its own, the same when lines above it come and go', () => {
    const of = (findings: Finding[]) => JSON.parse(printGitlab(createReport(findings, 'zh'))) as { fingerprint: string }[];
    const prints = of([finding(), finding(), finding({ file: 'b.mdx' })]).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(of([finding({ line: 90 })])[0]?.fingerprint).toBe(prints[0]);
  });

  it('has what GitLab reads', () => {
    expect(JSON.parse(printGitlab(createReport([finding({ line: 0 })], 'zh')))).toMatchObject([
      { check_name: 'unknown-key', severity: 'major', location: { path: 'bulletins/a/x.mdx', lines: { begin: 1 } } },
    ]);
  });
});

describe('printMarkdown', () => {
  it('says what to do, file by file, with the author’s own line', () => {
    const text = printMarkdown(createReport([finding({ excerpt: { text: 'titel: 甲', mark: 0 } })], 'zh'));
    expect(text).toContain('检查发现 1 个问题，在 1 个文件里');
    expect(text).toContain('` titel: 甲 `');
    expect(text).toContain('第 3 行');
  });

  it('makes nothing of a file markup, a link, a mention or HTML', () => {
    const text = printMarkdown(createReport([hostile], 'zh'));
    const outsideCode = text.replace(/(`+) .*? \1/g, '');
    expect(outsideCode).not.toMatch(/<|@all|```|\]\(|javascript:|www\.(?:evil|测试)|%1|\u202e|\u001b/);
    expect(text).toContain('``` `` ` [U+202E] <script> [U+001B][2J ```');
  });

  it('stays within what a host takes', () => {
    const files = Array.from({ length: 400 }, (_, index) =>
      many.map((item) => ({ ...item, file: `reports/a/${String(index).padStart(3, '0')}.mdx` })),
    );
    const text = printMarkdown(createReport(files.flat(), 'zh'));
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/另有 \d+ 个文件没有列出/);
  });

  it('says so when nothing is wrong', () => {
    expect(printMarkdown(createReport([], 'zh'))).toContain('检查通过');
  });
});

it('hands programs every finding in both languages', () => {
  expect(JSON.parse(printJson(many))).toEqual(many);
});
