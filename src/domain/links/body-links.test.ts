import { describe, expect, it } from 'vitest';
import { parseMdx } from '../mdx/parse.ts';
import { bodyLinksOf, entryIdOfTarget } from './body-links.ts';
import type { Link } from './graph.ts';
import { findMentions } from './mentions.ts';

const file = 'bulletins/editorial/x.mdx';
const entry = { id: 'bulletins/editorial/x', file };
const index = { byTitle: new Map([['促进法', 'bulletins/editorial/law']]), byNumber: new Map<string, string>() };
const firms = { id: 'firms', label: '企业', value: 30, unit: '家', scope: '甲', period: '2007年' };

function linksOf(text: string): Omit<Link, 'from'>[] {
  const { body } = parseMdx(text);
  if (!body) throw new Error(text);
  const mentions = findMentions(body, index, entry.id, (value) => value);
  return bodyLinksOf(body, entry, new Map([['firms', firms]]), mentions).map(({ from: _from, ...link }) => link);
}

describe('entryIdOfTarget', () => {
  it.each([
    ['/bulletins/editorial/y/', 'bulletins/editorial/y'],
    ['/bulletins/editorial/y/#s-a', 'bulletins/editorial/y'],
    ['/associations/casme/', 'associations/casme'],
    ['/glossary/#term-sme', 'glossary/sme'],
    ['./y.mdx', 'bulletins/editorial/y'],
    ['../casme/y.mdx#s-a', 'bulletins/casme/y'],
    ['../../sources/editorial/z.yaml', 'sources/editorial/z'],
    ['../../associations/casme/profile.mdx', 'associations/casme'],
  ])('reads %s as the entry %s', (target, id) => {
    expect(entryIdOfTarget(target, file)).toBe(id);
  });

  it.each([
    'https://a.test/bulletins/x/',
    '//a.test/',
    '#s-a',
    'mailto:a@b.test',
    '/',
    '../../../x.mdx',
    'y.mdx',
    '',
  ])('reads %j as no entry', (target) => {
    expect(entryIdOfTarget(target, file)).toBeNull();
  });
});

describe('bodyLinksOf', () => {
  it('quotes the sentence in which a link stands', () => {
    expect(linksOf('第一句。见[前一号](./y.mdx)的**规定**。第三句。')).toEqual([
      { to: 'bulletins/editorial/y', kind: 'mentions', sentence: '见前一号的规定。' },
    ]);
  });

  it('finds links by reference, in tables, lists and callouts', () => {
    for (const text of [
      '[甲][1]\n\n[1]: ./y.mdx',
      '|[甲](./y.mdx)|\n|-|',
      '- [甲](./y.mdx)',
      '<Callout type="note">\n\n[甲](./y.mdx)\n\n</Callout>',
    ]) {
      expect(linksOf(text), text).toEqual([{ to: 'bulletins/editorial/y', kind: 'mentions', sentence: '甲' }]);
    }
  });

  it('gives a citation the sentence before it, and its page as a note', () => {
    expect(linksOf('第一句。第二句。<Cite id="editorial/seed" page="第3页"/>第三句。')).toEqual([
      { to: 'sources/editorial/seed', kind: 'cites', note: '第3页', sentence: '第二句。' },
    ]);
  });

  it('reads a citation before the full stop as of its own sentence', () => {
    expect(linksOf('第一句。第二句<Cite id="editorial/seed"/>。')).toMatchObject([{ sentence: '第二句。' }]);
  });

  it('counts mentions by title, with figures printed in the sentence', () => {
    expect(linksOf('培训<Stat id="firms"/>，依据《促进法》。完。')).toEqual([
      { to: 'bulletins/editorial/law', kind: 'mentions', sentence: '培训30家，依据《促进法》。' },
    ]);
  });

  it('cuts a long sentence', () => {
    const [link] = linksOf(`[甲](./y.mdx)${'长'.repeat(300)}`);
    expect([...(link?.sentence ?? '')]).toHaveLength(120);
    expect(link?.sentence?.endsWith('…')).toBe(true);
  });

  it('makes no link to the entry itself, to other sites or out of the content', () => {
    expect(linksOf('[甲](./x.mdx)[乙](/bulletins/editorial/x/)[丙](https://a.test/)[丁](../../../x.mdx)')).toEqual([]);
  });
});
