import { found, joinWords } from '../../domain/text/search-tokens.ts';
import type { ResultData } from './pagefind.ts';

/** The words of the search page, handed over by its HTML. */
export interface SearchTexts {
  loading: string;
  none: string;
  noneBrowse: string;
  found: string;
  failed: string;
  retry: string;
  more: string;
  any: string;
  example: string;
  titles: string;
  facets: Record<string, string>;
  names: Record<string, Record<string, string>>;
}

/** One result: title, kind and date, and the excerpt with what was found marked. Nothing is set as HTML. */
export function resultItem(data: ResultData, texts: SearchTexts): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: data.url, textContent: data.meta['title'] ?? data.url });
  const meta = document.createElement('span');
  meta.className = 'line-meta';
  meta.textContent = [texts.names['kind']?.[data.meta['kind'] ?? ''], data.meta['date']].filter(Boolean).join('　');
  item.append(link, ' ', meta);
  if (data.meta['example']) {
    item.append(Object.assign(document.createElement('span'), { className: 'seal seal-example', textContent: texts.example }));
  }
  item.append(excerpt(data.excerpt));
  return item;
}

/** Pagefind's excerpt is text with `<` and `>` escaped and a `<mark>` for every word; marks that stand together become one. */
function excerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const marked = html
    .replace(/<\/mark>(\s*)<mark>/g, '$1')
    .replaceAll('<mark>', found.start)
    .replaceAll('</mark>', found.end)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  for (const [index, part] of joinWords(marked)
    .split(/[\u0001\u0002]/)
    .entries()) {
    paragraph.append(index % 2 === 1 ? Object.assign(document.createElement('mark'), { textContent: part }) : part);
  }
  return paragraph;
}

/** The values of one filter as links with counts, or nothing where there is nothing to choose. */
export function filterList(
  key: string,
  counts: Record<string, number>,
  chosen: string | undefined,
  texts: SearchTexts,
): HTMLElement | null {
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || value === chosen)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (values.length < 2 && chosen === undefined) return null;
  const group = document.createElement('dl');
  const heading = Object.assign(document.createElement('dt'), { textContent: texts.facets[key] ?? key });
  const list = document.createElement('dd');
  if (chosen !== undefined) list.append(filterLink(key, null, texts.any, false));
  for (const [value, count] of values)
    list.append(filterLink(key, value, `${texts.names[key]?.[value] ?? value} ${count}`, value === chosen));
  group.append(heading, list);
  return group;
}

function filterLink(key: string, value: string | null, text: string, current: boolean): HTMLAnchorElement {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(key);
  else address.searchParams.set(key, value);
  const link = Object.assign(document.createElement('a'), { href: address.href, textContent: text });
  if (current) link.setAttribute('aria-current', 'true');
  return link;
}
