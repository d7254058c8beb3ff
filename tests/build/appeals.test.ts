import { expect, it } from 'vitest';
import { attribute, type Element, elementsIn, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const published = await readPublished();
const page = published.page('/work/appeals/');

/** The lines of a section as [day, text]. */
function linesOf({ elements, address }: Page, id: string): [string, string][] {
  const section = elements.find((element) => attribute(element, 'id') === id);
  if (!section) throw new Error(`${address} has no ${id}`);
  const inside = [...elementsIn(section)];
  const texts = (name: string) => inside.filter(({ tagName }) => tagName === name).map((element) => textOf(element).replace(/\s+/g, ''));
  const told = texts('dd');
  return texts('dt').map((day, index) => [day, told[index] ?? '']);
}

const headings = (level: string) => page.elements.filter(({ tagName }) => tagName === level).map((heading: Element) => textOf(heading));

it('tells a forum of 2008 from what firms raised to what is still open, each step with its day', () => {
  const lines = linesOf(published.page('/reports/editorial/firms-in-difficulty-2008/'), 'steps');
  expect(lines.map(([day, text]) => [day, text.slice(0, 2)])).toEqual([
    ['2008年12月10日', '提出'],
    ['日期无记录', '调研'],
    ['2008年12月10日', '送交'],
    ['2008年12月10日', '答复'],
    ['2008年12月10日', '答复'],
    ['至今', '落实'],
    ['至今', '落实'],
  ]);
  expect(lines.at(-1)?.[1]).toMatch(/成都市人民政府：无记录2008年12月10日起，1\d年/);
});

it('does not guess days that no source gives', () => {
  const lines = linesOf(page, 'reports-editorial-electronics-report');
  expect(new Set(lines.map(([day]) => day))).toEqual(new Set(['日期无记录', '至今']));
  expect(lines.filter(([day]) => day === '至今').map(([, text]) => text)).toEqual([
    '落实：中共成都市委：无记录起于何时，日期无记录',
    '落实：成都市人民政府：无记录起于何时，日期无记录',
    '答复：成都市政协：无记录起于何时，日期无记录',
    '答复：有关部门：无记录起于何时，日期无记录',
  ]);
});

it('says whose day to answer has passed', () => {
  const lines = linesOf(page, 'reports-example-city-inspection-standard-appeal');
  expect(lines.at(-1)?.[1]).toContain('答复：示例邻市（外省）有关部门：无记录2026年9月8日起');
  expect(lines.at(-1)?.[1]).toContain('期限已过：2026年10月8日');
});

it('ends where somebody said that it is settled', () => {
  const lines = linesOf(page, 'reports-example-provincial-voucher-documents-proposal');
  expect(lines.at(-1)?.[1]).toMatch(/^了结：/);
});

it('lists open chains before examples, and leaves reports on work of one’s own out', () => {
  expect(headings('h2').slice(0, 2)).toEqual(['没有了结的', '示例']);
  const titles = headings('h3');
  expect(titles.findIndex((title) => title.includes('示例'))).toBe(6);
  expect(titles.join()).not.toContain('工作要点');
});

it('leads from the meeting where something was raised to what came of it', () => {
  const meeting = published.page('/activities/editorial/chengdu-forum-2008/');
  const section = meeting.elements.find((element) => attribute(element, 'id') === 'raised-here') as Element;
  expect(textOf(section)).toContain('困难企业的诉求（成都，2008年12月）');
  expect(textOf(section)).toContain('没有了结，2008年12月10日起');
});
