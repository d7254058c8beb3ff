import { describe, expect, it } from 'vitest';
import { attribute, type Element, elementsIn, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const published = await readPublished();
const regions = published.pages.filter(({ address }) => /^\/regions\/[a-z-]+\/$/.test(address));
const kinds = published.pages.filter(({ address }) => /^\/work\/services\/(?!finance-platform)[a-z-]+\/$/.test(address));

const within = (page: Page, id: string) => {
  const section = page.elements.find((element) => attribute(element, 'id') === id);
  if (!section) throw new Error(`${page.address} has no ${id}`);
  return [...elementsIn(section)];
};
const links = (elements: readonly Element[]) => elements.filter(({ tagName }) => tagName === 'a');
const saidBy = (element: Element) => textOf(element).trim();
const titles = (elements: readonly Element[]) => links(elements).map(saidBy);

describe('the crosswalk', () => {
  const elements = within(published.page('/work/services/'), 'crosswalk');
  const rows = elements.filter(({ tagName }) => tagName === 'tr').slice(1);

  it('has four kinds that both schemes share, and two of each alone', () => {
    const relations = rows.map((row) => saidBy([...elementsIn(row)].filter(({ tagName }) => tagName === 'td').at(-1) as Element));
    expect(relations.filter((text) => text === '对应')).toHaveLength(4);
    expect(relations.filter((text) => text.startsWith('只见于成都'))).toHaveLength(2);
    expect(relations.filter((text) => text.startsWith('只见于部门'))).toHaveLength(2);
  });

  it('draws what its table says', () => {
    const drawing = elements.find(({ tagName }) => tagName === 'svg') as Element;
    const drawn = [...elementsIn(drawing)];
    const targets = (list: readonly Element[]) => new Set(links(list).map((link) => attribute(link, 'href')));
    expect(targets(drawn)).toEqual(targets(rows.flatMap((row) => [...elementsIn(row)])));
    expect(drawn.filter(({ tagName }) => tagName === 'line')).toHaveLength(4);
  });
});

describe('a kind of service', () => {
  it('has a page, eight in all, with an answer for every region on record', () => {
    expect(kinds).toHaveLength(8);
    expect(regions.length).toBeGreaterThanOrEqual(44);
    for (const kind of kinds) {
      const answered = links(within(kind, 'regions')).filter((link) => attribute(link, 'href')?.startsWith('#in-'));
      expect(answered, kind.address).toHaveLength(regions.length);
    }
  });

  it('leads to the service of the city first', () => {
    expect(titles(within(published.page('/work/services/training/'), 'in-chengdu'))[0]).toBe('成都：企业家与企业培训');
  });

  it('says that a province has it in one place only, and whom else to ask', () => {
    const page = published.page('/work/services/training/');
    const answer = within(page, 'in-sichuan');
    expect(answer.map(textOf).join()).toContain('只有省内一部分地方有记录');
    expect(titles(answer)).toContain('中国中小企业协会');
  });

  it('says that nothing is on record and who would be next, the nearest first', () => {
    const answer = within(published.page('/work/services/technology/'), 'in-wenzhou');
    expect(answer.map(saidBy)).toContain('无记录。');
    expect(titles(answer).slice(0, 2)).toEqual(['温州中小企业发展促进会', '浙江省中小企业协会']);
  });

  it('offers no example and nothing that was only announced', () => {
    const answer = within(published.page('/work/services/law/'), 'in-elsewhere');
    const texts = answer.map(saidBy);
    expect(texts.indexOf('无记录。')).toBeLessThan(texts.findIndex((text) => text.includes('法律咨询热线')));
    for (const kind of kinds) expect(titles(within(kind, 'regions')).join(), kind.address).not.toContain('示例');
  });
});

it('shows the two counts of the finance platform apart', () => {
  const page = published.page('/work/services/finance-platform/');
  const text = textOf(page.root);
  expect(text).toContain('24家');
  expect(text).toContain('20多家');
  expect(text).not.toContain('44家');
  expect(text).toContain('不能相加');
});
