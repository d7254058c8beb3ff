import { expect, it } from 'vitest';
import type { BibliographicRecord } from '../record.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { articleFor, container, organisation, person, recordFor } from './testing.ts';

const work = (parts: Partial<BibliographicRecord>) => recordFor({ names: [], workUrl: null, ...parts });
const many = (count: number) => Array.from({ length: count }, (_, index) => person(`Ann Name${index + 1}`));
const first = 'https://site.example/articles/editorial/first/';

// Written by hand after the manuals: APA, 7th edition, chapter 10; Chicago, 18th edition, chapter 14.
const golden: [string, BibliographicRecord, string, string][] = [
  [
    'an article of the journal',
    articleFor({ names: [person('张三'), person('Susan B. Smith')], titleEn: 'How payment is reckoned', pages: '12-19' }),
    `张三, & Smith, S. B. (2026). 款项支付怎么算 [How payment is reckoned]. 共建, (2), 12–19. ${first}`,
    `张三, and Susan B. Smith. “款项支付怎么算” [How payment is reckoned]. 共建, no. 2 (2026): 12–19. ${first}.`,
  ],
  [
    'an article with a DOI, before its issue',
    articleFor({ container: undefined, doi: '10.5555/first' }),
    '编辑部. (2026). 款项支付怎么算. 共建. https://doi.org/10.5555/first',
    '编辑部. “款项支付怎么算.” 共建, November 22, 2026. https://doi.org/10.5555/first.',
  ],
  [
    'a special issue with two guest editors',
    recordFor({
      type: 'periodical',
      title: '2026年第2期',
      names: [person('张三', 'guest-editor'), person('Ann Lee', 'guest-editor')],
      container: { ...container, issueTitle: '款项支付专号' },
      publisher: '编辑部',
    }),
    `张三, & Lee, A. (Eds.). (2026). 款项支付专号 [Special issue]. 共建, (2). ${first}`,
    `张三, and Ann Lee, eds. “款项支付专号.” 共建, no. 2 (2026). ${first}.`,
  ],
  [
    'a book, translated, in its second edition',
    work({
      type: 'book',
      title: 'Chambers at work',
      names: [person('Smith, Susan'), person('Jean-Luc Moreau', 'translator')],
      edition: '2',
      place: 'London',
      publisher: 'Example Press',
      issued: '2011-04',
    }),
    'Smith, S. (2011). Chambers at work (2nd ed.; J.-L. Moreau, Trans.). Example Press.',
    'Smith, Susan. Chambers at work. Translated by Jean-Luc Moreau. 2nd ed. London: Example Press, 2011.',
  ],
  [
    'an article of a newspaper',
    work({ type: 'article-newspaper', title: 'Paid?', names: [person('Ann Lee')], host: 'Daily', issued: '2020-11-20', pages: '15' }),
    'Lee, A. (2020, November 20). Paid? Daily, 15.',
    'Lee, Ann. “Paid?” Daily, November 20, 2020.',
  ],
  [
    'a paper of a conference',
    work({
      type: 'paper-conference',
      title: 'Nets',
      names: [person('Ann Lee')],
      host: 'Forum',
      publisher: 'Example University',
      issued: '2024',
      pages: '3',
    }),
    'Lee, A. (2024). Nets. In Forum (p. 3). Example University.',
    'Lee, Ann. “Nets.” In Forum, 3. Example University, 2024.',
  ],
  [
    'a policy at its official address',
    work({
      type: 'regulation',
      title: '示例意见',
      names: [organisation('示例部')],
      numbers: ['示发〔2020〕1号'],
      issued: '2020-02',
      workUrl: 'https://gov.example/1',
    }),
    '示例部. (2020, February). 示例意见 (示发〔2020〕1号). https://gov.example/1',
    '示例部. 示例意见. 示发〔2020〕1号. February 2020. https://gov.example/1.',
  ],
  [
    'a page of the site',
    recordFor({ names: [organisation('示例协会')], host: '共建', issued: '2026-11-01', modified: '2026-11-20' }),
    `示例协会. (2026, November 1). 款项支付怎么算. 共建. ${first}`,
    `示例协会. “款项支付怎么算.” 共建. Last modified November 20, 2026. ${first}.`,
  ],
  ['a document without author and date', work({ type: 'document', title: 'Notice' }), 'Notice. (n.d.).', 'Notice.'],
  [
    'a work by 21 people',
    work({ type: 'report', title: 'Survey', names: many(21), issued: '2020' }),
    `${many(19)
      .map((_, index) => `Name${index + 1}, A.`)
      .join(', ')}, . . . Name21, A. (2020). Survey.`,
    'Name1, Ann, Ann Name2, Ann Name3, et al. Survey. 2020.',
  ],
];

it.each(golden)('prints %s after APA', (_name, record, expected) => {
  expect(apa(record)).toBe(expected);
});

it.each(golden)('prints %s after Chicago', (_name, record, _apa, expected) => {
  expect(chicago(record)).toBe(expected);
});

it('stands on one line, whatever a title holds', () => {
  const record = recordFor({ title: 'a\nb\u2028c' });
  expect(apa(record) + chicago(record)).not.toMatch(/[\p{Cc}\u2028]/u);
});
