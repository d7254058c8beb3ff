import { describe, expect, it } from 'vitest';
import { hostOf, hostsNamedIn, isWebAddress } from './web-address.ts';

describe('isWebAddress', () => {
  it.each([
    'https://www.gov.cn/',
    'http://a-b.example.com:8080/x?y=1#z',
    'https://例子.中国/路径',
    'HTTPS://WWW.GOV.CN',
    'https://12371.cn/',
    'https://a.test/%E4%B8%AD',
  ])('takes %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    ['credentials', 'https://gov.cn@evil.test/'],
    ['credentials with a colon', 'https://a:b@evil.test/'],
    ['an IP address', 'http://127.0.0.1/'],
    ['an IP address in decimal', 'http://2130706433/'],
    ['an IP address in hexadecimal', 'http://0x7f.0x0.0x0.0x1/'],
    ['an IP address in octal', 'http://0177.0.0.01/'],
    ['a short IP address', 'http://127.1/'],
    ['an IPv6 address', 'http://[::1]/'],
    ['an IP address in full-width digits', 'http://１２７.0.0.1/'],
    ['one part', 'http://localhost/'],
    ['punycode', 'https://xn--80ak6aa92e.com/'],
    ['punycode further up', 'https://www.xn--fiqs8s/'],
    ['a Cyrillic letter', 'https://www.gоv.cn/'],
    ['a name wholly in another script', 'https://аррӏе.com/'],
    ['Latin letters and Han characters in one part', 'https://gov中国.cn/'],
    ['a full-width dot', 'https://www。gov。cn/'],
    ['full-width letters', 'https://ｗｗｗ.gov.cn/'],
    ['a hidden character', 'https://www.go\u200bv.cn/'],
    ['a soft hyphen', 'https://www.go\u00adv.cn/'],
    ['an escaped host', 'https://%77ww.gov.cn/'],
    ['a broken escape', 'https://a.test/100%.png'],
    ['an end in a dot', 'https://www.gov.cn./'],
    ['a backslash', 'https://www.gov.cn\\@evil.test/'],
    ['one slash', 'https:/www.gov.cn/'],
    ['three slashes', 'https:///www.gov.cn/'],
    ['no host', 'https://?x'],
    ['another scheme', 'ftp://www.gov.cn/'],
  ])('refuses %s', (_, address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('hostsNamedIn', () => {
  it.each([
    ['www.gov.cn', ['gov.cn']],
    ['见 https://www.miit.gov.cn/x 和 example.com', ['miit.gov.cn', 'example.com']],
    ['ＷＷＷ．ＧＯＶ．ＣＮ', ['gov.cn']],
    ['gov。cn', ['gov.cn']],
    ['工信部.中国', ['工信部.中国']],
    ['Node.js、report.pdf、第1.2节、3.5万家', []],
    ['admin@gov.cn', ['gov.cn']],
  ])('reads %j', (text, hosts) => {
    expect(hostsNamedIn(text)).toEqual(hosts);
  });
});

it('knows to which host a link leads', () => {
  expect(['https://WWW.gov.cn:443/x', 'mailto:a@b.cn?subject=x', '/bulletins/', '#s-x'].map(hostOf)).toEqual([
    'gov.cn',
    'b.cn',
    null,
    null,
  ]);
});
