import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { weekAsOf, weekLibrary } from '../tests/support/week-library.ts';
import { digestCommand } from './lib/digest/digest-command.ts';

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const read = (name: string) => readFileSync(at('out', name), 'utf8');

beforeAll(async () => {
  folder = await weekLibrary();
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', weekAsOf);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function digest(...flags: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockImplementation((text) => void said.push(String(text)));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const code = await digestCommand(['--content', at('content'), '--out', at('out'), ...flags]);
  return { code, said: said.join('\n') };
}

describe('the digest of a week', () => {
  it('tells corrections first, then changes of what is in force, then what is new', async () => {
    expect(await digest()).toMatchObject({ code: 0, said: expect.stringContaining('digest.eml') });
    const html = read('digest.html');
    const order = [
      '更正与撤回',
      '更正的文章',
      '更正：年份应为2008年',
      '政策效力的变化',
      '开始施行',
      '<h2',
      '政策',
      '新办法',
      '会刊',
      '重写的文章',
    ];
    let from = 0;
    for (const words of order) {
      const found = html.indexOf(words, from);
      expect(found, `${words} after ${order[order.indexOf(words) - 1]}`).toBeGreaterThan(-1);
      from = found;
    }
    expect(html).toContain('重写第二节');
  });

  it('tells nothing of a small change, and only the notice of what was taken back or retracted', async () => {
    await digest();
    const text = read('digest.txt').replace(/\s/g, '');
    expect(text).not.toContain('小改的办法');
    for (const [title, notice] of [
      ['撤回的办法', '已撤回：文号抄错'],
      ['撤稿的文章', '撤稿：数字不能成立'],
    ] as const) {
      expect(text).toContain(notice);
      expect(text.split(title).length - 1, title).toBe(1);
    }
  });

  it('is a mail whose parts are the two files', async () => {
    await digest('--from', '某某协会 <office@example.org>', '--to', 'a@example.org', '--to', 'b@example.org');
    const mail = await PostalMime.parse(read('digest.eml'));
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(read('digest.txt').trimEnd());
    expect(mail.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(read('digest.html').trimEnd());
    expect(mail.from).toEqual({ name: '某某协会', address: 'office@example.org' });
    expect(mail.to?.map(({ address }) => address)).toEqual(['a@example.org', 'b@example.org']);
    expect(mail.date).toBe('2026-03-07T00:00:00.000Z');
    expect(mail.subject).toContain('2026年3月1日至2026年3月7日');
  });

  it('is the same to the byte each time, and can be sent to nobody until a sender is named', async () => {
    await digest();
    const first = read('digest.eml');
    await digest();
    expect(read('digest.eml')).toBe(first);
    expect(first).toContain('From: sender@example.invalid\r\n');
  });

  it('comes in the other script, and of one topic', async () => {
    await digest('--edition', 'zh-hant', '--topic', 'finance');
    const text = read('digest.txt').replace(/\s/g, '');
    expect(text).toContain('新辦法');
    expect(text).toContain('/zh-hant/bulletins/editorial/fresh/');
    expect(text).not.toContain('更正的文章');
  });

  it('leaves no file where nothing is new, not even that of the week before', async () => {
    await digest();
    expect(readdirSync(at('out'))).toHaveLength(3);
    const { code, said } = await digest('--since', '2026-03-08', '--until', '2026-03-14');
    expect(code).toBe(0);
    expect(said).toContain('没有新内容');
    expect(existsSync(at('out', 'digest.eml'))).toBe(false);
    expect(readdirSync(at('out'))).toEqual([]);
  });
});

it.each([
  ['--since', '2026-02-30'],
  ['--since', '2026-03-08'],
  ['--until', 'today'],
  ['--edition', 'en'],
  ['--topic', 'no-such-topic'],
  ['--association', '../editorial'],
  ['--from', 'a@example.org\r\nBcc: b@example.org'],
  ['--to', 'a@example.org, b@example.org'],
  ['--unsubscribe', 'javascript:alert(1)'],
  ['--send', 'now'],
])('refuses %s %j', async (option, value) => {
  await expect(digest(option, value)).rejects.toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_PARSE_ARGS/) }));
});
