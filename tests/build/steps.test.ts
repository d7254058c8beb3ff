import { expect, it } from 'vitest';
import { workParts } from '../../src/site/work/parts.ts';
import { ancestorsOf, attribute, type Element, textOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';
import { editions } from '../support/words.ts';

const published = await readPublished();

/** The paths to which a page's links lead. */
function linksOf(address: string): string[] {
  const { elements } = published.page(address);
  const hrefs = elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href') ?? '');
  return hrefs.filter((href) => href.startsWith('/')).map((href) => href.replace(/#.*/, ''));
}

const workItems = Array.from({ length: 10 }, (_, index) => `/work-items/${index + 1}/`);
const systems = [
  'chengdu-government-information',
  'chengdu-law',
  'chengdu-finance',
  'chengdu-training',
  'chengdu-trade-organisations',
  'chengdu-international',
];
const wanted = [...workItems, ...workParts.map(({ id }) => `/work/${id}/`), ...systems.map((id) => `/service-systems/${id}/`)];

it.each(editions)('reaches every part of the network at work from the home page in two steps ($name)', ({ prefix }) => {
  const first = new Set(linksOf(`${prefix}/`));
  const second = new Set(
    [...first].filter((address) => published.files.has(address)).flatMap((address) => (isPage(address) ? linksOf(address) : [])),
  );
  expect(workParts.length).toBeGreaterThan(10);
  expect(wanted.filter((address) => !first.has(prefix + address) && !second.has(prefix + address))).toEqual([]);
});

const isPage = (address: string) => address.endsWith('/');

it.each(editions)('says on every page of a part for which day it is ($name)', ({ prefix }) => {
  const pages = published.pages.filter(({ address }) => address.startsWith(`${prefix}/work/`));
  expect(pages.length).toBeGreaterThan(workParts.length);
  const undated = pages.filter(({ elements }) => !elements.some(isDateOfPage));
  expect(undated.map(({ address }) => address)).toEqual([]);
});

function isDateOfPage(element: Element): boolean {
  const [parent, header] = ancestorsOf(element);
  return element.tagName === 'time' && parent?.tagName === 'p' && header?.tagName === 'header' && /^截至/.test(textOf(element));
}
