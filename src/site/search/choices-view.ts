import { filterKeys } from '../../domain/search/document.ts';
import { type Asked, addressOf, type ChangeKey, changed } from './address.ts';
import { fill, make } from './elements.ts';
import { type FilterGroup, filterGroups } from './groups.ts';
import type { FacetCounts, SearchAnswer } from './protocol.ts';
import { nameOf, type SearchTexts } from './texts.ts';

/** Values that a group shows at once; the others fold. */
const shownAtOnce = 8;

/** A link that changes one thing of the question: an address to share, and what the page's script does in its place. */
function changeLink(asked: Asked, key: ChangeKey, value: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const link = make('a', { href: location.pathname + addressOf(changed(asked, key, value)) }, ...content);
  link.dataset['key'] = key;
  link.dataset['value'] = value;
  return link;
}

/** The values that are chosen, each with its way out, and the order of the results where there are several. */
export function toolsOf(asked: Asked, { total }: SearchAnswer, texts: SearchTexts): HTMLElement[] {
  const { search, filters } = texts;
  const chips = filterKeys.flatMap((key) => {
    const value = asked.chosen[key];
    if (value === undefined) return [];
    const name = `${filters[key]}：${nameOf(texts, key, value)}`;
    const link = changeLink(asked, key, value, name, make('span', { ariaHidden: 'true' }, ' ×'));
    link.ariaLabel = fill(search.remove, { name });
    return make('li', {}, link);
  });
  if (chips.length > 1) chips.push(make('li', {}, changeLink(asked, 'all', '', search.removeAll)));
  const tools: HTMLElement[] = chips.length > 0 ? [make('ul', { className: 'search-chosen' }, ...chips)] : [];
  return total > 1 ? [...tools, ordersOf(asked, texts)] : tools;
}

function ordersOf(asked: Asked, { search }: SearchTexts): HTMLElement {
  const links = (['relevance', 'date'] as const).flatMap((order) => {
    const link = changeLink(asked, 'sort', order, search[order]);
    if (asked.sort === order) link.ariaCurrent = 'true';
    return [link, ' '];
  });
  return make('p', { className: 'search-sort' }, `${search.sort} `, ...links);
}

/** The filters with their values and counts, or the sentence that there is nothing to choose. */
export function filtersOf(counts: FacetCounts, asked: Asked, texts: SearchTexts): HTMLElement[] {
  const groups = filterGroups(counts).map((group) => groupOf(group, asked, texts));
  return groups.length > 0 ? groups : [make('p', {}, texts.search.noFilters)];
}

function groupOf({ key, values }: FilterGroup, asked: Asked, texts: SearchTexts): HTMLElement {
  const items = values.map(({ value, count }) => {
    const isChosen = asked.chosen[key] === value;
    const name = make('span', { className: 'value' }, nameOf(texts, key, value));
    const link = changeLink(asked, key, value, name, ' ', make('span', { className: 'count' }, String(count)));
    if (isChosen) link.ariaCurrent = 'true';
    return { isChosen, item: make('li', {}, link) };
  });
  const list = (some: typeof items) => make('ul', {}, ...some.map(({ item }) => item));
  const group = make('section', {}, make('h3', {}, texts.filters[key]), list(items.slice(0, shownAtOnce)));
  const folded = items.slice(shownAtOnce);
  if (folded.length > 0) {
    const summary = make('summary', {}, fill(texts.search.otherValues, { count: folded.length }));
    group.append(make('details', { open: folded.some(({ isChosen }) => isChosen) }, summary, list(folded)));
  }
  return group;
}

/** What a reader can try whose question found nothing. */
export function adviceOf(asked: Asked, { instead }: SearchAnswer, { search, titles }: SearchTexts): HTMLElement {
  const isNarrowed = Object.keys(asked.chosen).length > 0;
  const links = [
    ...(isNarrowed ? [changeLink(asked, 'all', '', search.dropFilters)] : []),
    ...instead.map((query) => changeLink(asked, 'q', query, fill(search.instead, { query }))),
    make('a', { href: titles }, search.noneBrowse),
  ];
  const hints = [search.tryFewer, search.tryParts];
  return make('ul', { className: 'search-advice' }, ...[...links, ...hints].map((way) => make('li', {}, way)));
}
