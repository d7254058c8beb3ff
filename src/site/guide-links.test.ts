import { expect, it } from 'vitest';
import { guideLink } from './guide-links.ts';

it.each([
  ['./README.md', '/guide/'],
  ['./check.md', '/guide/check/'],
  ['./check.md#%E6%80%8E', '/guide/check/#%E6%80%8E'],
  ['../zh/check.md', '/guide/check/'],
  ['../../rules/README.md', '/help/rules/'],
  ['../../rules/wrong-date.md', '/help/rules/wrong-date/'],
  ['../../rules/foreign-file.md', '/help/rules/foreign-file/'],
  ['../../../src/content/network/topics.yaml', '/topics/'],
  ['../../../src/content/network/glossary.yaml', '/glossary/'],
  ['../../../src/content/network/network.yaml', '/network/'],
  ['../../../src/content/case-studies/example-city/overdue-payment.mdx', '/case-studies/example-city/overdue-payment/'],
  ['../../../src/content/associations/example-city/profile.mdx', '/associations/example-city/'],
  ['#一', '#一'],
  ['/about/', '/about/'],
  ['https://nodejs.org/', 'https://nodejs.org/'],
])('leads %s to %s', (target, address) => {
  expect(guideLink(target)).toBe(address);
});

it.each(['./no-chapter.md', '../../rules/no-rule.md', '../../../package.json', '../../../../etc/passwd'])('refuses %s', (target) => {
  expect(() => guideLink(target)).toThrow('no page of the site');
});
