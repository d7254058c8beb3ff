import { describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Element, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';
import { classesOf } from '../support/stretches.ts';

const published = await readPublished();

const within = ({ elements }: Page, id: string) =>
  elements.filter((element) => ancestorsOf(element).some((above) => attribute(above, 'id') === id));
const tagged = (elements: readonly Element[], ...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
const below = (element: Element, page: Page, ...names: string[]) =>
  tagged(page.elements, ...names).filter((inner) => ancestorsOf(inner).includes(element));

describe.each(['', '/zh-hant'])('the scoreboard at “%s/work/scoreboard/”', (prefix) => {
  const page = published.page(`${prefix}/work/scoreboard/`);

  /** The rows of a table as the addresses and texts of their cells. */
  function rowsOf(id: string): { href: string | undefined; text: string }[][] {
    return tagged(within(page, id), 'tr').map((row) =>
      below(row, page, 'th', 'td').map((cell) => ({
        href: attribute(below(cell, page, 'a')[0] ?? cell, 'href'),
        text: textOf(cell).trim(),
      })),
    );
  }

  it('has ten items beside the associations, federations and examples apart', () => {
    for (const id of ['associations', 'federations', 'examples']) {
      expectNone(rowsOf(id).flatMap((cells) => (cells.length === 11 ? [] : [`${id}: ${cells.map(({ text }) => text).join('|')}`])));
    }
    expect(
      rowsOf('associations')
        .flat()
        .map(({ text }) => text),
    ).not.toContain('示例');
    expect(
      rowsOf('examples')
        .slice(1)
        .every(([head]) => head?.text.endsWith('示例')),
    ).toBe(true);
  });

  it('says of every empty cell that there is no record, and of every other how recent the newest is', () => {
    const cells = ['associations', 'federations', 'examples'].flatMap((id) =>
      rowsOf(id)
        .slice(1)
        .flatMap((row) => row.slice(1)),
    );
    const [noRecord, unlike] = prefix === '' ? ['无记录', '没'] : ['無記錄', '沒'];
    expectNone(cells.flatMap(({ href, text }) => ((href === undefined) === (text === noRecord) && !text.includes(unlike) ? [] : [text])));
    expect(cells.filter(({ href }) => href !== undefined).length).toBeGreaterThan(20);
    expectNone(cells.flatMap(({ href, text }) => (href && !/\d年?前|[月年]前|[当當]年/.test(text) ? [text] : [])));
  });

  it('agrees with the ledger of the front page', () => {
    const columns = ['associations', 'federations', 'examples'].map((id) => rowsOf(id).slice(1));
    const home = published.page(`${prefix}/`);
    const ledger = home.elements.filter((element) => classesOf(element).includes('last'));
    expect(ledger).toHaveLength(10);
    for (const [index, line] of ledger.entries()) {
      const href = attribute(below(line, home, 'a')[0] as Element, 'href');
      const linked = columns.flat().map((row) => row[index + 1]?.href);
      expect.soft(linked, textOf(line)).toContain(href);
    }
  });
});

describe.each(['', '/zh-hant'])('the coverage at “%s/work/coverage/”', (prefix) => {
  const page = published.page(`${prefix}/work/coverage/`);
  const home = published.page(`${prefix}/`);
  const firstCell = (row: Element) => textOf(below(row, page, 'td')[0] as Element).trim();
  const tilesOf = (from: Page) =>
    tagged(from.elements, 'a').filter((link) => ancestorsOf(link).some((above) => classesOf(above).includes('tile-map')));

  it('draws every provincial-level division once, the same on the front page, and says in words what it draws', () => {
    const labels = tilesOf(page).map((tile) => attribute(tile, 'aria-label') ?? '');
    expect(labels).toHaveLength(34);
    expect(tilesOf(home).map((tile) => attribute(tile, 'aria-label'))).toEqual(labels);
    const said = new Map(
      tagged(home.elements, 'li').flatMap((item) => {
        const link = below(item, home, 'a')[0];
        const href = link && attribute(link, 'href');
        return href?.includes('/regions/') ? [[href, textOf(item)] as const] : [];
      }),
    );
    for (const tile of tilesOf(home)) {
      const [, state = '?'] = (attribute(tile, 'aria-label') ?? '').split('：');
      expect.soft(said.get(attribute(tile, 'href') ?? '')).toContain(state);
    }
  });

  it('has a row for each division, and the count of those without an association follows from it', () => {
    const rows = tagged(within(page, 'divisions'), 'tr').slice(1);
    expect(rows).toHaveLength(34);
    const noRecord = prefix === '' ? '无记录' : '無記錄';
    const open = rows.filter((row) => firstCell(row) === noRecord);
    const listed = tagged(within(page, 'gaps-divisions'), 'li');
    expect(listed).toHaveLength(open.length);
    expectNone(listed.map(textOf).filter((text) => !/截至 \d+年\d+月\d+日/.test(text)));
  });

  it('gives the figures of sources with scope, day and source, and no sum of them', () => {
    const rows = tagged(within(page, 'counts'), 'tr').slice(1);
    const values = rows.map(firstCell);
    expect(values.map((value) => value.replace(/[个個]/, ''))).toEqual(['18', prefix === '' ? '60余' : '60餘']);
    for (const row of rows) expect.soft(below(row, page, 'a').some((link) => attribute(link, 'href')?.includes('/sources/'))).toBe(true);
  });

  it('has neither authorities, scopes of statistics, federations nor examples among the associations', () => {
    const linked = tagged(within(page, 'directory'), 'a').map((link) => attribute(link, 'href') ?? '');
    expect(linked.some((href) => href.endsWith('/associations/casme/'))).toBe(true);
    expectNone(linked.filter((href) => /\/(?:ndrc-sme|chengdu-fic-system|chengdu-fic|acfic|editorial|example-[a-z]+)\/$/.test(href)));
  });
});
