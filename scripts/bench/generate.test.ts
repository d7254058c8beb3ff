import { beforeAll, describe, expect, it } from 'vitest';
import { ownedCollections } from '../../src/domain/collections.ts';
import { createLibrary } from '../../src/domain/create-library.ts';
import { type Library, statisticsOf } from '../../src/domain/library.ts';
import { checkLibrary } from '../../src/domain/rules/index.ts';
import { type Generated, generateLibrary } from './generate.ts';

const size = 60;
const libraryOf = (generated: Generated) => createLibrary({ ...generated, pictures: [], lock: '' });

describe('a generated library', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(generateLibrary(size));
  });

  it('has no finding', () => {
    expect(checkLibrary(library, { asOf: '2026-06-30' })).toEqual([]);
  });

  it('has as many entries of its own as were asked for, from several owners', () => {
    const own = library.entries.filter(({ association }) => association?.startsWith('bench-'));
    expect(own).toHaveLength(size);
    expect(new Set(own.map(({ association }) => association)).size).toBeGreaterThan(1);
    expect(new Set(own.map(({ collection }) => collection)).size).toBe(ownedCollections.length + 1);
  });

  it('has policies that replaced one another', () => {
    const chained = library.inCollection('bulletins').filter(({ data }) => data.supersedes && data.supersededBy);
    expect(chained.length).toBeGreaterThan(2);
  });

  it('has links of the data and of the text, and mentions without a link', () => {
    const kinds = new Set(library.entries.flatMap(({ id }) => library.graph.outgoing(id).map(({ kind }) => kind)));
    for (const kind of ['based-on', 'cites', 'mentions', 'implements', 'in-column', 'contains', 'related'] as const) {
      expect(kinds, kind).toContain(kind);
    }
    expect(library.entries.filter((entry) => library.mentionsIn(entry).size > 1).length).toBeGreaterThan(size / 4);
  });

  it('has issues that their co-editors agreed to and that came out, with corrected articles', () => {
    expect(library.inCollection('issues').every(({ data }) => data.state === 'published')).toBe(true);
    expect(library.inCollection('agreements')).toHaveLength(library.inCollection('issues').length);
    expect(library.inCollection('article-versions').length).toBeGreaterThan(1);
  });

  it('has documents of ordinary length with figures', () => {
    const texts = library.files.filter(({ path }) => path.startsWith('bulletins/')).map(({ text }) => text?.split('---\n')[2] ?? '');
    const lengths = texts.map((text) => text.match(/\p{Script=Han}/gu)?.length ?? 0);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(600);
    expect(mean).toBeLessThan(1000);
    for (const bulletin of library.inCollection('bulletins')) expect(statisticsOf(bulletin).size).toBeGreaterThan(1);
  });

  it('is the same every time', () => {
    expect(generateLibrary(size)).toEqual(generateLibrary(size));
  });
});
