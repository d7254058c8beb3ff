import { expect, it } from 'vitest';
import { hans } from '../../i18n/editions.ts';
import { assembleSiteLibrary, type NetworkData, siteEntry } from '../site-library.ts';
import { filtersOf } from './filters.ts';

const place = { edition: hans, base: '/' };

function entry(id: string, data: object, links: [kind: string, to: string][] = [], association: string | null = id.split('/')[1] ?? null) {
  const outgoing = links.map(([kind, to]) => ({ from: id, to, kind: kind as 'by' }));
  return siteEntry({ id, data: { title: id, ...data }, body: { html: '', headings: [], association, outgoing } }, place);
}

const profiles = [
  entry('associations/office', { kind: 'editorial-office', level: 'national' }),
  entry('associations/city', { kind: 'sme-association', level: 'prefectural' }),
  entry('associations/province', { kind: 'sme-association', level: 'provincial' }),
];
const library = assembleSiteLibrary(profiles, {} as NetworkData, place);
const filters = (id: string, data: object, links?: [string, string][], association?: null) =>
  filtersOf(entry(id, data, links, association), library);

it('has of a policy its status and year, and national level unless it is local', () => {
  const data = { kind: 'law', status: 'in-force', issued: '2017-09-01', topics: ['finance'], workItems: ['10'] };
  expect(filters('bulletins/office/law', data)).toEqual({
    kind: ['bulletins'],
    level: ['national'],
    topic: ['finance'],
    'work-item': ['10'],
    year: ['2017'],
    association: ['office'],
    status: ['in-force'],
  });
  expect(filters('bulletins/city/rules', { kind: 'local-document', status: 'unknown' })['level']).toEqual(['prefectural']);
});

it('has the association that published and those that acted or came, and the levels of those that acted', () => {
  const links: [string, string][] = [
    ['held-by', 'associations/city'],
    ['attended-by', 'associations/province'],
    ['attended-by', 'people/office/li'],
    ['in-region', 'regions/chengdu'],
  ];
  const found = filters('activities/office/forum', { kind: 'forum', start: '2008', regions: ['chengdu'] }, links);
  expect(found).toEqual({
    kind: ['activities'],
    level: ['prefectural'],
    region: ['chengdu'],
    year: ['2008'],
    association: ['office', 'city', 'province'],
  });
});

it('has of an association its own level, and of a term of a vocabulary its kind alone', () => {
  expect(filters('associations/city', { kind: 'sme-association', level: 'prefectural' })).toMatchObject({ level: ['prefectural'] });
  expect(filters('topics/finance', {}, [], null)).toEqual({ kind: ['topics'] });
});
