import { expect, it } from 'vitest';
import type { Finding } from '../../domain/finding.ts';
import { createConverters } from '../../domain/text/script.ts';
import { previewFindings } from './preview-findings.ts';

const converters = createConverters();
const place = { root: '/project', content: '/project/src/content' };
const message = { what: '拼错了', why: '读不出来', instead: '改过来' };
const finding = (file: string, more: object = {}): Finding => ({
  rule: 'unknown-key',
  file,
  line: 3,
  column: 1,
  excerpt: null,
  message: { zh: message, en: message },
  ...more,
});
const files = [
  'associations/sample/profile.mdx',
  'bulletins/sample/x.mdx',
  'network/network.yaml',
  'network/topics.yaml',
  'reports/sample/报告.mdx',
];
const at = (address: string, language = 'zh-Hans', findings = files.map((file) => finding(file))) =>
  previewFindings(findings, converters, { address, language }, place);

it.each([
  ['/bulletins/sample/x/', 'bulletins/sample/x.mdx'],
  ['/zh-hant/bulletins/sample/x/', 'bulletins/sample/x.mdx'],
  ['/associations/sample/', 'associations/sample/profile.mdx'],
  ['/topics/finance/', 'network/topics.yaml'],
  ['/topics/', 'network/topics.yaml'],
  ['/network/', 'network/network.yaml'],
])('shows at %s the findings of %s apart from all others', (address, file) => {
  const { here, others } = at(address);
  expect(here.map((item) => item.place)).toEqual([`src/content/${file}:3:1`]);
  expect(others.length).toBe(files.length - 1);
});

it.each(['/', '/bulletins/', '/zh-hant/', '/no-such/'])('has at %s no file of the page', (address) => {
  expect(at(address).here).toEqual([]);
});

it('counts, in the script of the page, and leaves the author’s line as it is written', () => {
  const findings = [finding('bulletins/sample/x.mdx', { excerpt: { text: '发<b>展', mark: 1 } })];
  expect(at('/bulletins/sample/x/', 'zh-Hant', findings)).toEqual({
    label: '檢查結果',
    count: '檢查：本頁 1 個問題，其他文件 0 個',
    othersLabel: '其他文件的問題（0）',
    here: [
      {
        place: 'src/content/bulletins/sample/x.mdx:3:1',
        rule: 'unknown-key',
        help: '/zh-hant/help/rules/unknown-key/',
        what: '拼錯了',
        why: '讀不出來',
        instead: '改過來',
        excerpt: '发<b>展',
      },
    ],
    others: [],
  });
  expect(at('/', 'zh-Hans', []).count).toBe('检查：没有问题');
});
