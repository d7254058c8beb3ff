import { bulletin } from '../../../src/domain/rules/example.ts';
import type { BadFile } from './blocks.ts';

const written = [
  'javascript:alert(1)',
  'java script:x',
  'data:text/html,x',
  '//evil.test/',
  'www.gov.cn',
  'https:',
  'https://',
  'https:///x',
  'https://a:b@evil.test/',
  'https://www.gov.cn@evil.test/',
  'https://evil.test\\\\x',
  'https://a b.test/',
  'ftp://a.test/',
  '/reports/',
  'https://@evil.test/',
  'https://127.0.0.1/',
  'https://0x7f000001/',
  'https://[::1]/',
  'https://localhost/',
  'https://xn--80ak6aa92e.com/',
  'https://gоv.cn/',
  'https://www。gov。cn/',
];

/** Bulletins whose official address is none that a reader may be sent to. */
export const addresses: readonly BadFile[] = written.map((address) => ({
  name: `official address ${JSON.stringify(address)}`,
  path: 'bulletins/editorial/first.mdx',
  file: bulletin('第一号通知', `status: in-force\nofficialUrl: "${address}"\n`),
  line: 9,
  rules: ['wrong-type', 'unsafe-link', 'broken-yaml'],
}));
