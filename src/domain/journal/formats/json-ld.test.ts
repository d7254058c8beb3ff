import { expect, it } from 'vitest';
import { expanded, strangeTerms } from '../../../../tests/support/schema-org.ts';
import type { BibliographicRecord } from '../record.ts';
import { recordTypes } from '../record.ts';
import { citedNode, workNode } from './json-ld.ts';
import { articleFor, container, organisation, person, recordFor } from './testing.ts';

const schema = (name: string) => `https://schema.org/${name}`;
const at = (url: string) => `https://site.example/${url}/`;

const full: Partial<BibliographicRecord> = {
  names: [
    { ...person('张三'), affiliation: '示例协会', url: at('people/a/zhang') },
    organisation('编辑部', 'editor'),
    person('李四', 'translator'),
  ],
  titleEn: 'How payment is reckoned',
  container: { ...container, issn: '0317-8471', issueTitle: '款项支付专号' },
  publisher: '编辑部',
  issued: '2026-11-22',
  modified: '2026-12-01',
  pages: '12-19',
  doi: '10.5555/first',
  abstract: '怎样算账期。',
  keywords: ['账期'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  funding: ['示例基金'],
  version: 2,
  updates: [
    { type: 'correction', date: '2026-12-01', note: '改一处数字', url: at('articles/a/x'), earlierUrl: at('article-versions/a/x-v1') },
  ],
};

it.each(recordTypes)('describes a work of the type %s in terms that schema.org has', async (type) => {
  for (const record of [recordFor({ ...full, type }), recordFor({ type, workUrl: null })]) {
    const nodes = await expanded({
      '@context': 'https://schema.org',
      ...workNode(record, at('articles/a/y')),
      citation: citedNode(record),
    });
    expect(nodes).toHaveLength(1);
    expect(strangeTerms(nodes)).toEqual([]);
  }
});

it('is held against terms that are known', async () => {
  const strange = { '@context': 'https://schema.org', '@type': 'ScholarlyPaper', '@id': at('x'), authors: 'a', name: 'b' };
  expect(strangeTerms(await expanded(strange))).toEqual([schema('ScholarlyPaper'), schema('authors')]);
});

it('tells of an article its authors, its issue in the journal, its licence and what happened to it', async () => {
  const [node] = await expanded({ '@context': 'https://schema.org', ...workNode(articleFor(full)) });
  const value = (text: string | number) => [{ '@value': text }];
  expect(node).toMatchObject({
    '@id': at('articles/editorial/first'),
    '@type': [schema('ScholarlyArticle')],
    [schema('author')]: [{ '@type': [schema('Person')], [schema('name')]: value('张三') }],
    [schema('license')]: [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
    [schema('sameAs')]: [{ '@id': 'https://doi.org/10.5555/first' }],
    [schema('correction')]: [{ [schema('text')]: value('改一处数字') }],
    'http://purl.org/dc/terms/replaces': [{ '@id': at('article-versions/a/x-v1') }],
    [schema('isPartOf')]: [
      {
        '@type': [schema('PublicationIssue')],
        [schema('issueNumber')]: value(2),
        [schema('isPartOf')]: [
          {
            '@type': [schema('PublicationVolume')],
            [schema('isPartOf')]: [{ '@type': [schema('Periodical')], [schema('issn')]: value('0317-8471') }],
          },
        ],
      },
    ],
  });
});

it('joins an earlier version to its article, and says of a text that was taken back that it was', () => {
  const version = workNode(articleFor({ version: 1 }), at('articles/a/x'));
  expect(version).toMatchObject({ 'http://purl.org/dc/terms/isVersionOf': { '@id': at('articles/a/x') }, version: 1 });
  const updates = [{ type: 'retraction' as const, date: '2026-12', note: '数据不实', url: at('articles/a/x') }];
  expect(workNode(articleFor({ updates }))).toMatchObject({ creativeWorkStatus: 'retraction' });
  expect(workNode(articleFor())).not.toHaveProperty('creativeWorkStatus');
});
