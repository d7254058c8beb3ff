import { describe, expect, it } from 'vitest';
import {
  addressOf,
  collectionOf,
  fileOf,
  idOfAddress,
  picturePath,
  placeAt,
  placeOf,
  referenceOf,
  resolveRelative,
  sitePages,
  vocabularyOf,
} from './address.ts';

describe('placeOf', () => {
  it('reads collection, association and id from the path', () => {
    expect(placeOf('bulletins/editorial/guofa-2009-36.mdx')).toEqual({
      collection: 'bulletins',
      association: 'editorial',
      id: 'bulletins/editorial/guofa-2009-36',
    });
  });

  it.each([
    ['associations/casme/profile.mdx', 'associations/casme'],
    ['sources/editorial/seed-2007.yaml', 'sources/editorial/seed-2007'],
    ['issues/editorial/2026-1.yaml', 'issues/editorial/2026-1'],
    ['case-studies/a/b.mdx', 'case-studies/a/b'],
    ['case-studies/a/all.mdx', 'case-studies/a/all'],
  ])('gives %s the id %s', (path, id) => {
    expect(placeOf(path)?.id).toBe(id);
  });

  it.each([
    'x.mdx',
    'bulletins/x.mdx',
    'bulletins/editorial/deep/x.mdx',
    'bulletin/editorial/x.mdx',
    'constructor/editorial/x.mdx',
    'topics/editorial/x.mdx',
    'associations/casme/about.mdx',
    'associations/casme/profile.yaml',
    'bulletins/editorial/x.yaml',
    'sources/editorial/x.mdx',
    'bulletins/editorial/x.md',
    'bulletins/editorial/x.MDX',
    'bulletins/editorial/X.mdx',
    'bulletins/editorial/x_y.mdx',
    'bulletins/editorial/x--y.mdx',
    'bulletins/editorial/-x.mdx',
    'bulletins/editorial/中小企业.mdx',
    'bulletins/editorial/.mdx',
    'bulletins/../x.mdx',
    'bulletins//x.mdx',
    'bulletins/My Folder/x.mdx',
    'bulletins/by/x.mdx',
    'associations/all/profile.mdx',
    'bulletins/all/x.mdx',
    'bulletins/editorial/chains.mdx',
    'bulletins/editorial/nul.mdx',
    'bulletins/con/x.mdx',
    'sources/editorial/com1.yaml',
    'bulletins/zh-hant/x.mdx',
    '',
  ])('finds no place for %j', (path) => {
    expect(placeOf(path)).toBeNull();
  });
});

describe('vocabularyOf', () => {
  it('knows the network’s lists by their paths', () => {
    expect(vocabularyOf('network/topics.yaml')).toBe('topics');
    expect(vocabularyOf('network/service-systems.yaml')).toBe('service-systems');
  });

  it.each(['network/network.yaml', 'network/topics.yml', 'topics.yaml', 'network/bulletins.yaml'])('does not know %s', (path) => {
    expect(vocabularyOf(path)).toBeNull();
  });
});

it.each([
  ['bulletins/editorial/x', '/bulletins/editorial/x/'],
  ['associations/casme', '/associations/casme/'],
  ['topics/finance', '/topics/finance/'],
  ['glossary/sme', '/glossary/#term-sme'],
])('puts %s at %s', (id, address) => {
  expect(addressOf(id)).toBe(address);
});

it.each([
  ['/bulletins/editorial/x/', 'bulletins/editorial/x'],
  ['/bulletins/editorial/x', 'bulletins/editorial/x'],
  ['/bulletins/editorial/x/#s-a', 'bulletins/editorial/x'],
  ['/bulletins/editorial/x/?q=1#s', 'bulletins/editorial/x'],
  ['/', ''],
])('finds the id of %s', (address, id) => {
  expect(idOfAddress(address)).toBe(id);
});

describe('placeAt', () => {
  it.each(['/bulletins/editorial/old/', '/issues/editorial/2026-1/', '/associations/casme/'])('finds the place of %s', (address) => {
    expect(addressOf(placeAt(address)?.id ?? '')).toBe(address);
  });

  it.each([
    ...sitePages,
    '/zh-hant/bulletins/old/',
    '/bulletins/editorial/',
    '/bulletins/page/2/',
    '/associations/casme/profile/',
    '/bulletins/editorial/old',
    'bulletins/editorial/old/',
    '/bulletins/../old/',
    '../old',
  ])('finds none at %s', (address) => {
    expect(placeAt(address)).toBeNull();
  });
});

it('takes the collection from an id', () => {
  expect(collectionOf('case-studies/a/b')).toBe('case-studies');
});

it('lists the site’s own pages with a slash at both ends', () => {
  expect([...sitePages].filter((page) => !/^\/(.*\/)?$/.test(page))).toEqual([]);
  expect(sitePages.has('/bulletins/')).toBe(true);
  expect(sitePages.has('/guide/by-web/')).toBe(true);
  expect(sitePages.has('/help/rules/')).toBe(true);
  expect(sitePages.has('/help/rules/wrong-date/')).toBe(true);
});

describe('resolveRelative', () => {
  it.each([
    ['./y.mdx', 'bulletins/editorial/y.mdx'],
    ['../casme/y.mdx', 'bulletins/casme/y.mdx'],
    ['../../reports/a/y.mdx', 'reports/a/y.mdx'],
    ['./././y.mdx', 'bulletins/editorial/y.mdx'],
    ['.//y.mdx', 'bulletins/editorial/y.mdx'],
    ['../..', ''],
  ])('resolves %s', (relative, path) => {
    expect(resolveRelative('bulletins/editorial/x.mdx', relative)).toBe(path);
  });

  it.each([
    '../../../x.mdx',
    '../../../content/bulletins/editorial/x.mdx',
    '../../a/../../../x',
  ])('never leaves the content by %s', (out) => {
    expect(resolveRelative('bulletins/editorial/x.mdx', out)).toBeNull();
  });
});

describe('picturePath', () => {
  it('finds a picture beside its text', () => {
    expect(picturePath('reports/a/x.mdx', './meeting-2.jpg')).toBe('reports/a/meeting-2.jpg');
  });

  it.each([
    'meeting.jpg',
    '../b/meeting.jpg',
    '/meeting.jpg',
    './Meeting.jpg',
    './a.svg',
    './a.jpg?raw',
    './%61.jpg',
    'https://a.b/c.jpg',
    './',
  ])('finds nothing at %s', (src) => {
    expect(picturePath('reports/a/x.mdx', src)).toBeNull();
  });
});

it('knows what references call an entry', () => {
  const ids = ['associations/casme', 'sources/editorial/seed-2007', 'work-items/10'];
  expect(ids.map(referenceOf)).toEqual(['casme', 'editorial/seed-2007', '10']);
});

it.each([
  ['articles/editorial/x', 'articles/editorial/x.mdx'],
  ['issues/editorial/2026-1', 'issues/editorial/2026-1.yaml'],
  ['associations/casme', 'associations/casme/profile.mdx'],
  ['topics/finance', null],
  ['articles/editorial/../x', null],
  ['articles/editorial/', null],
])('fileOf(%j) is %j', (id, file) => {
  expect(fileOf(id)).toBe(file);
});
