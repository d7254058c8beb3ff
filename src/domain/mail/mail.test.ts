import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { encodedWords } from './encoded-words.ts';
import { readMailbox } from './mailbox.ts';
import { isUnsubscribeAddress, type MailMessage, printMessage } from './message.ts';

const message = (change: Partial<MailMessage> = {}): MailMessage => ({
  from: { name: '某某协会', address: 'office@example.org' },
  to: [],
  subject: '共建 新内容：2026年11月16日至22日，一个很长很长很长很长很长很长很长很长很长很长很长很长的题目',
  date: '2026-11-22',
  language: 'zh-Hans',
  text: '第一行\n第二行\n',
  html: '<!DOCTYPE html>\n<p>甲</p>\n',
  ...change,
});

/** A part as a program shows it: lines of mail end in CR and LF. */
const textOf = (part: string | undefined) => part?.replaceAll('\r\n', '\n').trimEnd();

describe('a mail', () => {
  it('is read back by another program as what was written', async () => {
    const to = [
      { name: '会员, "甲"', address: 'a@example.org' },
      { name: '', address: 'b@example.org' },
    ];
    const mail = await PostalMime.parse(printMessage(message({ to, unsubscribe: 'https://gongjian.example/off/?id=1' })));
    expect(mail.subject).toBe(message().subject);
    expect(mail.from).toEqual({ name: '某某协会', address: 'office@example.org' });
    expect(mail.to).toEqual(to);
    expect(mail.date).toBe('2026-11-22T00:00:00.000Z');
    expect(textOf(mail.text)).toBe('第一行\n第二行');
    expect(textOf(mail.html)).toBe('<!DOCTYPE html>\n<p>甲</p>');
    expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe('<https://gongjian.example/off/?id=1>');
    expect(mail.attachments).toEqual([]);
  });

  it('has lines that every server takes, of ASCII alone, each ended by CR and LF', () => {
    const lines = printMessage(message({ text: '长'.repeat(5000) })).split('\r\n');
    expect(lines.filter((line) => line.length > 78)).toEqual([]);
    expect(lines.filter((line) => /[^\x20-\x7e]/.test(line))).toEqual([]);
  });

  it('says that its recipients are not disclosed while nobody is named', () => {
    expect(printMessage(message())).toContain('\r\nTo: undisclosed-recipients:;\r\n');
  });

  it('keeps its headers and parts whatever its texts are', async () => {
    const hostile = fc.string({
      unit: fc.oneof(fc.constantFrom('\r\n', 'Bcc: x@evil.test', '--=_gongjian_digest', '=?UTF-8?B?', '中'), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (subject, text) => {
        const mail = await PostalMime.parse(
          printMessage(message({ subject, text: `甲${text}`, from: { name: subject, address: 'a@example.org' } })),
        );
        expect(mail.headers.map(({ key }) => key)).toEqual([
          'from',
          'to',
          'subject',
          'date',
          'mime-version',
          'content-language',
          'content-type',
        ]);
        expect(mail.from?.address).toBe('a@example.org');
        expect(mail.bcc).toBeUndefined();
        expect(textOf(mail.html)).toBe('<!DOCTYPE html>\n<p>甲</p>');
      }),
      { numRuns: 50 },
    );
  });
});

it('cuts no character of a header in two, and no word is too long', () => {
  for (const word of encodedWords('𠮷中a'.repeat(40)).split('\r\n ')) {
    expect(word.length).toBeLessThanOrEqual(75);
    expect(Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64').toString('utf8')).toMatch(/^[𠮷中a]+$/u);
  }
});

describe('an address of mail', () => {
  it.each([
    ['office@example.org', { name: '', address: 'office@example.org' }],
    ['某某协会 <office@example.org>', { name: '某某协会', address: 'office@example.org' }],
    ['"Office, West" <o.w+news@mail.example.org>', { name: 'Office, West', address: 'o.w+news@mail.example.org' }],
  ])('%j is read', (text, mailbox) => {
    expect(readMailbox(text)).toEqual(mailbox);
  });

  it.each([
    '',
    'office',
    'office@localhost',
    '@example.org',
    'a@b@example.org',
    'a..b@example.org',
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'x\nSubject: y <a@example.org>',
    'x\u0000 <a@example.org>',
    'x\u202e <a@example.org>',
    '<a@example.org> <b@example.org>',
    'a@example.org (comment)',
    '办公室@example.org',
    `${'a'.repeat(250)}@example.org`,
    `${'名'.repeat(101)} <a@example.org>`,
  ])('%j is refused', (text) => {
    expect(readMailbox(text)).toBeNull();
  });
});

it.each([
  ['https://gongjian.example/off/', true],
  ['mailto:off@example.org?subject=off', true],
  ['http://gongjian.example/', false],
  ['javascript:alert(1)', false],
  ['https://gongjian.example/>\r\nBcc: x@evil.test', false],
  ['https://gongjian.example/ x', false],
  ['https://gongjian.example/退订', false],
])('%j may be named to be taken off a list: %j', (address, allowed) => {
  expect(isUnsubscribeAddress(address)).toBe(allowed);
});
