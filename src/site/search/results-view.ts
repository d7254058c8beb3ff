import { chineseDate } from '../../domain/date.ts';
import { fill, followable, make, marked } from './elements.ts';
import type { ResultView, SearchAnswer } from './protocol.ts';
import { nameOf, type SearchTexts } from './texts.ts';

/** One result: title, kind, date, seal and site, the heading in which the text stands, and the text with its marks. */
export function resultItem(result: ResultView, texts: SearchTexts): HTMLLIElement {
  const { href, title, kind, date, example, origin, heading, excerpt } = result;
  const meta = make('p', { className: 'result-meta' }, nameOf(texts, 'kind', kind));
  if (date) meta.append(make('time', { dateTime: date }, chineseDate(date)));
  if (origin) meta.append(make('span', { className: 'result-origin' }, nameOf(texts, 'origin', origin)));
  if (example) meta.append(make('span', { className: 'seal seal-example' }, texts.example));
  const item = make('li', {}, make('h2', {}, make('a', { href: followable(href) }, ...marked(title))), meta);
  const text = make('p', { className: 'excerpt' }, ...marked(excerpt));
  if (heading) text.prepend(make('span', { className: 'result-heading' }, heading), ' ');
  if (excerpt.length > 0 || heading) item.append(text);
  return item;
}

/** How many there are, whether they are only similar, and which sites answered. */
export function countOf({ total, similar, sites }: SearchAnswer, { search }: SearchTexts): string {
  const sentence = total === 0 ? search.none : fill(similar ? search.foundSimilar : search.found, { count: total });
  return sites ? `${sentence} ${fill(search.sites, { ...sites })}` : sentence;
}
