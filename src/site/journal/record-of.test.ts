import { describe, expect, it } from 'vitest';
import { gbt7714 } from '../../domain/journal/formats/gbt7714.ts';
import type { LinkKind } from '../../domain/links/vocabulary.ts';
import { hans } from '../../i18n/editions.ts';
import { assembleSiteLibrary, type NetworkData, siteEntry } from '../site-library.ts';
import { recordOf } from './record-of.ts';

const place = { edition: hans, base: '/' };
const site = new URL('https://site.example/');

function entry(id: string, data: object, association: string | null = 'editorial', links: readonly [LinkKind, string][] = []) {
  const outgoing = links.map(([kind, to]) => ({ from: id, to, kind }));
  return siteEntry(
    { id, data: { title: id, published: '2026-11-01', ...data }, body: { html: '', headings: [], association, outgoing } },
    place,
  );
}

const issue = { year: 2026, number: 2, whole: 2, state: 'published', theme: '支付专号', date: '2026-12', editors: [] };
const written = {
  contributors: [
    { name: '李四', role: 'photographer' },
    { person: 'editorial/zhang', role: 'author', affiliation: '示例协会' },
  ],
};
const entries = [
  entry('associations/editorial', { title: '编辑部', titleEn: 'Editorial Office', compiledBy: undefined }),
  entry('associations/city', { title: '示例市协会', compiledBy: 'editorial' }, 'city'),
  entry('people/editorial/zhang', { title: '张三', offices: [] }),
  entry('issues/editorial/2026-2', issue, 'editorial', [['contains', 'articles/editorial/out']]),
  entry('issues/editorial/2027-1', { ...issue, year: 2027, number: 1, state: 'planned' }, 'editorial', [
    ['contains', 'articles/editorial/coming'],
  ]),
  entry('articles/editorial/out', {
    ...written,
    title: '已刊',
    summary: '一句话',
    version: 2,
    updates: [{ date: '2026-12-01', type: 'correction', note: '改一处', version: 2 }],
  }),
  entry('articles/editorial/coming', { title: '未刊', contributors: [{ name: '李四', role: 'editor' }] }),
  entry('article-versions/editorial/out-v1', { ...written, title: '旧版', version: 1, versionOf: 'editorial/out' }, 'editorial', [
    ['version-of', 'articles/editorial/out'],
  ]),
  entry('bulletins/editorial/law', {
    title: '示例法',
    kind: 'law',
    issuers: ['全国人大'],
    issued: '2002-06-29',
    revised: '2017-09-01',
    officialUrl: 'https://gov.example/law',
    status: 'unknown',
  }),
  entry('bulletins/editorial/notice', {
    title: '示例通知',
    kind: 'state-council-document',
    issuers: ['国务院'],
    documentNumbers: ['国发〔2009〕0号'],
    status: 'unknown',
  }),
  entry('case-studies/city/loan', { title: '互助贷款', updated: '2026-11-20', example: true }, 'city'),
  entry('sources/editorial/name-only', { kind: 'article', checked: '2026-11-22' }),
  entry('sources/editorial/clone', {
    kind: 'page',
    publisher: '某站',
    url: 'https://clone.example/',
    doNotLink: true,
    checked: '2026-11-21',
  }),
  entry('sources/editorial/statute', { kind: 'law', publisher: '全国人大', date: '2007-03-16', checked: '2026-11-21' }),
  siteEntry({ id: 'topics/finance', data: { title: '融资' }, body: { html: '', headings: [], association: null, outgoing: [] } }, place),
];
const network = {
  asOf: '2026-11-22',
  editorialOffice: 'editorial',
  shortTitle: '共建',
  journal: { title: '共建', publisher: 'editorial', licence: 'CC-BY-4.0', issn: '0317-8471' },
} as unknown as NetworkData;
const library = assembleSiteLibrary(entries, network, place);

function recorded(id: string) {
  const found = library.get(id);
  if (!found) throw new Error(`${id} is not there`);
  return recordOf(found, library, site);
}

describe('an article', () => {
  it('stands in the issue in which it came out, its authors first, under the journal’s licence', () => {
    expect(recorded('articles/editorial/out')).toMatchObject({
      type: 'article-journal',
      names: [
        { kind: 'person', name: '张三', affiliation: '示例协会', url: 'https://site.example/people/editorial/zhang/' },
        { kind: 'person', name: '李四', role: 'photographer' },
      ],
      container: { title: '共建', issn: '0317-8471', year: 2026, issue: 2, whole: 2, issueTitle: '支付专号' },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      abstract: '一句话',
      version: 2,
      updates: [{ type: 'correction', earlierUrl: 'https://site.example/article-versions/editorial/out-v1/' }],
    });
  });

  it('stands in no issue until one has come out with it, and is by the association where it names no author', () => {
    const record = recorded('articles/editorial/coming');
    expect(record?.container).toBeUndefined();
    expect(record?.names.map(({ name, role }) => `${name} ${role}`)).toEqual(['编辑部 author', '李四 editor']);
  });

  it('stands with its earlier version in one issue', () => {
    const record = recorded('article-versions/editorial/out-v1');
    expect(record).toMatchObject({ version: 1, container: { issue: 2 }, url: 'https://site.example/article-versions/editorial/out-v1/' });
  });
});

it('of an issue names the journal, the issue’s theme and its publisher', () => {
  const record = recorded('issues/editorial/2026-2');
  expect(record).toMatchObject({ type: 'periodical', issued: '2026-12', container: { issueTitle: '支付专号' } });
  const address = 'https://site.example/issues/editorial/2026-2/';
  expect(record && gbt7714(record)).toBe(`共建：支付专号[J/OL]. 2026（2）. 编辑部，2026. ${address}.`);
});

describe('a policy', () => {
  it('is by who issued it, of the day of the text at hand, at its official address', () => {
    const record = recorded('bulletins/editorial/law');
    expect(record).toMatchObject({ type: 'legislation', issued: '2017-09-01', workUrl: 'https://gov.example/law' });
    expect(record && gbt7714(record)).toBe('全国人大. 示例法[EB/OL]. （2017-09-01）[2026-11-22]. https://gov.example/law.');
  });

  it('is a document without an address where none is known', () => {
    const record = recorded('bulletins/editorial/notice');
    expect(record).toMatchObject({ type: 'regulation', workUrl: null });
    expect(record && gbt7714(record)).toBe('国务院. 示例通知：国发〔2009〕0号[Z].');
  });
});

describe('a source', () => {
  it('is the work itself, without an address that only a clone has', () => {
    expect(recorded('sources/editorial/clone')).toMatchObject({
      type: 'document',
      workUrl: null,
      publisher: '某站',
      accessed: '2026-11-21',
    });
    expect(recorded('sources/editorial/statute')).toMatchObject({
      type: 'legislation',
      names: [{ name: '全国人大' }],
      issued: '2007-03-16',
    });
  });

  it('has no record where no more than its name is known', () => {
    expect(recorded('sources/editorial/name-only')).toBeNull();
  });
});

describe('another page', () => {
  it('is by the association in whose folder it stands, of the day of its last change, and told to be an example', () => {
    const record = recorded('case-studies/city/loan');
    expect(record).toMatchObject({ type: 'webpage', names: [{ name: '示例市协会' }], host: '共建', example: true });
    expect(record && gbt7714(record)).toContain('示例市协会. 互助贷款[EB/OL]. （2026-11-20）[2026-11-22]. ');
  });

  it('is by the one that compiled it, where an association did not write its own', () => {
    expect(recorded('associations/city')?.names).toMatchObject([{ name: '编辑部', nameEn: 'Editorial Office' }]);
  });

  it('has no record where nobody published it', () => {
    expect(recorded('topics/finance')).toBeNull();
  });
});
