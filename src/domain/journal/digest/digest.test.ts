import { describe, expect, it } from 'vitest';
import { type DigestEntry, digestGroups } from './digest.ts';
import { printDigestHtml } from './digest-html.ts';
import { printDigestText } from './digest-text.ts';
import type { Digest } from './printed-digest.ts';

const period = { since: '2026-03-01', until: '2026-03-07' };
const titles = { corrections: '更正', statusChanges: '效力', groups: ['政策', '会刊'] };
const entry = (change: Partial<DigestEntry> = {}): DigestEntry => ({
  title: '一篇',
  url: 'https://own.test/articles/a/x/',
  group: '会刊',
  byline: '甲',
  summary: '摘要',
  published: '2026-01-01',
  changes: [],
  corrections: [],
  statusChanges: [],
  takenBack: false,
  ...change,
});
const event = (day: string, text = '事', date = day) => ({ date, day, text });
/** What a digest says, as `group: title [events]`. */
const told = (...entries: DigestEntry[]) =>
  digestGroups(entries, period, titles).flatMap(({ title, lines }) =>
    lines.map((line) => `${title}: ${line.title} [${line.events.map(({ text }) => text).join()}]${line.summary === '' ? '' : ' +'}`),
  );

describe('a digest', () => {
  it('tells of what was published or changed from its first day to its last, and of nothing else', () => {
    expect(
      told(
        entry({ title: '早', published: '2026-02-28' }),
        entry({ title: '首日', published: '2026-03-01' }),
        entry({ title: '末日', published: '2026-03-07' }),
        entry({ title: '晚', published: '2026-03-08' }),
        entry({ title: '改', changes: [event('2026-02-01', '旧'), event('2026-03-02', '新')] }),
        entry({ title: '按月', published: '2026-03' }),
      ),
    ).toEqual(['会刊: 首日 [] +', '会刊: 末日 [] +', '会刊: 改 [新] +', '会刊: 按月 [] +']);
  });

  it('puts corrections first, then what came into force or ceased, then what is new, group by group', () => {
    expect(
      told(
        entry({ title: '新文', published: '2026-03-02' }),
        entry({ title: '政', group: '政策', published: '2026-03-02', statusChanges: [event('2026-03-03', '施行')] }),
        entry({ title: '错', corrections: [event('2026-03-04', '更正')] }),
      ),
    ).toEqual(['更正: 错 [更正] +', '效力: 政 [施行] +', '政策: 政 [] +', '会刊: 新文 [] +']);
  });

  it('tells only the notice of what was taken back, not that it was new or what it said', () => {
    const taken = {
      takenBack: true,
      published: '2026-03-02',
      corrections: [event('2026-03-05', '已撤回')],
      statusChanges: [event('2026-03-03')],
    };
    expect(told(entry(taken))).toEqual(['更正: 一篇 [已撤回]']);
    expect(told(entry({ ...taken, corrections: [event('2026-02-01')] }))).toEqual([]);
  });

  it('tells an expiry of which only the month is known on the last day of it, as it is known', () => {
    const [group] = digestGroups([entry({ statusChanges: [event('2026-03-07', '到期', '2026-03')] })], period, titles);
    expect(group?.lines[0]?.events).toEqual([{ date: '2026-03', day: '2026-03-07', text: '到期' }]);
  });

  it('does not tell a change of the day on which an entry came out', () => {
    expect(told(entry({ published: '2026-03-02', changes: [event('2026-03-02'), event('2026-03-03', '后来')] }))).toEqual([
      '会刊: 一篇 [后来] +',
    ]);
  });
});

const digest = (title: string, text: string): Digest => ({
  language: 'zh-Hant',
  title,
  intro: text,
  period,
  groups: [
    {
      title,
      lines: [
        { title, url: 'https://own.test/x/', byline: text, summary: text, published: '2026-03-02', events: [event('2026-03-03', text)] },
      ],
    },
  ],
  footer: [{ text, url: 'https://own.test/' }],
  labels: { published: '發佈於' },
});

it('is one HTML file that loads nothing and runs nothing, whatever its texts are', () => {
  const hostile = '</title><script>alert(1)</script><img src="https://evil.test/x"> & \'"';
  const html = printDigestHtml(digest(hostile, hostile));
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-Hant">/);
  expect(html).not.toMatch(/<(?:script|img|link|style|iframe|table|svg)\b/);
  expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['https://own.test/x/', 'https://own.test/']);
  // No colour of text or ground but the grey that both a light and a dark program can show.
  expect(new Set([...html.matchAll(/(?:background|color)[a-z-]*:([^;"]*)/g)].map(([, value]) => value))).toEqual(new Set(['#767676']));
});

it('is text in lines that plain mail takes, each address whole on its own', () => {
  const text = printDigestText(digest('题目', '一句很长的话，'.repeat(20)));
  const lines = text.split('\n');
  expect(lines.filter((line) => [...line].length > 40 && !line.includes('https:'))).toEqual([]);
  expect(lines).toContain('  https://own.test/x/');
  expect(lines).toContain('* 题目');
  expect(text).toContain('發佈於 2026年3月2日');
});
