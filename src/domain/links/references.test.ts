import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { referencesOf } from './references.ts';

const found = (collection: Entry['collection'], data: object) => referencesOf({ collection, data } as Entry);
const brief = (collection: Entry['collection'], data: object) =>
  found(collection, data).map(({ path, target, kind }) => [path.join('.'), target, kind]);

describe('referencesOf', () => {
  it('finds references by the schema, at any depth, with the link that each makes', () => {
    const data = {
      title: 'editorial/not-a-reference',
      topics: ['finance', 'taxation'],
      sources: [{ id: 'editorial/seed-2007', page: '1' }],
      statistics: [{ id: 'x', source: 'editorial/seed-2010' }, { id: 'y' }],
      supersedes: ['editorial/old'],
      related: ['associations/casme'],
    };
    expect(brief('bulletins', data)).toEqual([
      ['topics.0', 'topics/finance', 'has-topic'],
      ['topics.1', 'topics/taxation', 'has-topic'],
      ['sources.0.id', 'sources/editorial/seed-2007', 'cites'],
      ['statistics.0.source', 'sources/editorial/seed-2010', 'cites'],
      ['related.0', 'associations/casme', 'related'],
      ['supersedes.0', 'bulletins/editorial/old', 'supersedes'],
    ]);
  });

  it('finds what stands in lists of lists', () => {
    const data = {
      sections: [
        { column: 'a/history', articles: ['a/x', 'a/y'] },
        { heading: '专题', articles: ['a/z'] },
      ],
    };
    expect(brief('issues', data)).toEqual([
      ['sections.0.column', 'columns/a/history', 'contains'],
      ['sections.0.articles.0', 'articles/a/x', 'contains'],
      ['sections.0.articles.1', 'articles/a/y', 'contains'],
      ['sections.1.articles.0', 'articles/a/z', 'contains'],
    ]);
  });

  it('keeps what the author wrote and the object in which it stands', () => {
    const source = { id: 'editorial/seed-2007', page: '第3页' };
    expect(found('reports', { sources: [source] })).toEqual([
      {
        path: ['sources', 0, 'id'],
        written: 'editorial/seed-2007',
        collection: 'sources',
        target: 'sources/editorial/seed-2007',
        kind: 'cites',
        holder: source,
      },
    ]);
  });

  it('looks behind a schema that has a condition of its own', () => {
    expect(brief('articles', { column: 'a/c', contributors: [{ person: 'a/li', role: 'author' }] })).toEqual([
      ['column', 'columns/a/c', 'in-column'],
      ['contributors.0.person', 'people/a/li', 'by'],
    ]);
    expect(brief('people', { offices: [{ association: 'casme', office: '会长' }] })).toEqual([
      ['offices.0.association', 'associations/casme', 'has-office-in'],
    ]);
  });

  it('finds none in data that has none', () => {
    expect(found('topics', { id: 'finance', title: '融资' })).toEqual([]);
    expect(found('bulletins', { topics: [] })).toEqual([]);
  });
});
