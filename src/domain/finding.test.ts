import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding, formatAnnotation, formatFinding } from './finding.ts';

const message = { what: '没有 titel 这个键', why: '会丢掉内容', instead: '是不是 title？' };
const finding = (rest: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-key',
  file: 'bulletins/a/x.mdx',
  line: 3,
  column: 1,
  message: { zh: message, en: { what: 'no key titel', why: 'it would be lost', instead: 'did you mean title?' } },
  ...rest,
});

describe('compareFindings', () => {
  it('orders by file, then line, then column, then rule', () => {
    const ordered = [
      finding({ file: 'a.mdx', line: 9 }),
      finding({ file: 'b.mdx', line: 2 }),
      finding({ file: 'b.mdx', line: 10, column: 1 }),
      finding({ file: 'b.mdx', line: 10, column: 2, rule: 'a' }),
      finding({ file: 'b.mdx', line: 10, column: 2, rule: 'b' }),
    ];
    expect([...ordered].reverse().sort(compareFindings)).toEqual(ordered);
  });

  it('orders by code points, the same on every machine', () => {
    expect(['b.mdx', 'B.mdx', 'a.mdx'].map((file) => finding({ file })).sort(compareFindings)[0]?.file).toBe('B.mdx');
  });
});

describe('formatFinding', () => {
  it('prints place, rule, what, why and what to write instead on one line', () => {
    expect(formatFinding(finding(), 'zh')).toBe('bulletins/a/x.mdx:3:1  unknown-key  没有 titel 这个键 — 会丢掉内容 — 是不是 title？');
  });

  it('prints English where it is asked for', () => {
    expect(formatFinding(finding(), 'en')).toContain('no key titel — it would be lost — did you mean title?');
  });
});

describe('formatAnnotation', () => {
  it('prints a workflow command of GitHub', () => {
    expect(formatAnnotation(finding(), 'en')).toBe(
      '::error file=bulletins/a/x.mdx,line=3,col=1,title=unknown-key::no key titel — it would be lost — did you mean title?',
    );
  });

  it('points at line 1 for the file as a whole', () => {
    expect(formatAnnotation(finding({ line: 0, column: 0 }), 'zh')).toContain('line=1,col=1');
  });

  it('lets no file name or message end the command or start another one', () => {
    const hostile = finding({
      file: 'a,line=9::x\n::error::y%0A',
      message: { zh: { ...message, what: 'x\r\n::set-env y%' }, en: message },
    });
    const printed = formatAnnotation(hostile, 'zh');
    expect(printed).not.toMatch(/[\r\n]/);
    expect(printed).toContain('file=a%2Cline=9%3A%3Ax%0A%3A%3Aerror%3A%3Ay%250A,');
    expect(printed).toContain('::x%0D%0A::set-env y%25 — ');
  });
});
