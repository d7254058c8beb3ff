import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { attribute, textOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';
import { editions } from '../support/words.ts';

const published = await readPublished();

/** The texts of the cells of each row in a section of a page. */
function rowsOf(address: string, section: string): string[][] {
  const { elements } = published.page(address);
  const part = elements.find((element) => element.tagName === 'section' && attribute(element, 'id') === section);
  const within = elements.filter((element) => {
    for (let at = element.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) if (at === part) return true;
    return false;
  });
  const rows = within.filter(({ tagName }) => tagName === 'tr' || tagName === 'li');
  return rows.map((row) => {
    const cells = row.childNodes.filter((node) => 'tagName' in node && /^t[hd]$/.test(node.tagName));
    return (cells.length > 0 ? cells : [row]).map((cell) =>
      textOf(cell as never)
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });
}

it.each(editions)('has no record of a link between the sites of real associations, in the $name edition', ({ prefix, words }) => {
  const { noRecord } = words.strings.work;
  const [, ...matrix] = rowsOf(`${prefix}/work/links/`, 'matrix');
  expect(matrix.length).toBeGreaterThanOrEqual(2);
  expect(new Set(matrix.flatMap(([, ...cells]) => cells))).toEqual(new Set(['—', noRecord]));
});

it.each(editions)('shows with examples what two looks, one, an old one and a lost link come to, in the $name edition', ({
  prefix,
  words,
}) => {
  const { pairStates } = words.strings.work.links;
  const pairs = rowsOf(`${prefix}/work/links/`, 'example-pairs').map(([text = '']) => text.replace(/（.*/, '').replace(/^.*：/, ''));
  expect(pairs.sort()).toEqual([pairStates.mutual, pairStates['one-sided'], pairStates.gone].sort());
  const states = rowsOf(`${prefix}/work/links/`, 'example-matrix').flat().join();
  expect(states).toContain(words.strings.work.links.states.stale);
});

it('tells on the page of an association what is known of the links of its site', () => {
  expect(rowsOf('/associations/example-national/', 'website-links')).toHaveLength(2);
  expect(published.page('/associations/casme/').html).toContain('id="website-links"');
  expect(published.page('/associations/hebei-sme/').html).not.toContain('id="website-links"');
});

it.each(editions)('lists its own feed, and none of an example, for readers of feeds, in the $name edition', async ({ prefix }) => {
  const options = { ignoreAttributes: false, attributeNamePrefix: '', isArray: (name: string) => name === 'outline' };
  const { opml } = new XMLParser(options).parse(await published.read(`${prefix}/data/feeds.opml`));
  const feeds: { xmlUrl: string }[] = opml.body.outline.flatMap((group: { outline: { xmlUrl: string }[] }) => group.outline);
  expect(feeds.map(({ xmlUrl }) => xmlUrl)).toEqual([`https://gongjian.example${prefix}/feed.xml`]);
  expect(published.files.has(`${prefix}/feed.xml`)).toBe(true);
});
