import { find } from './find.ts';
import { type Index, loadIndex } from './load.ts';
import type { FilterCounts, ResultData, SearchResult } from './pagefind.ts';
import { filterList, resultItem, type SearchTexts } from './view.ts';

/** Results opened at a time; each is one small download. */
const pageSize = 10;
const filterKeys = ['kind', 'level', 'topic', 'region', 'year'] as const;

const root = document.querySelector<HTMLElement>('.search-page');
if (root) start(root);

function start(page: HTMLElement): void {
  const texts = JSON.parse(page.dataset['texts'] ?? '{}') as SearchTexts;
  const input = page.querySelector<HTMLInputElement>('input[name=q]');
  const form = page.querySelector<HTMLFormElement>('form');
  const status = page.querySelector<HTMLElement>('.search-status');
  const list = page.querySelector<HTMLOListElement>('.search-results');
  const filters = page.querySelector<HTMLElement>('.search-filters');
  if (!input || !form || !status || !list || !filters) return;
  let loading: Promise<Index> | null = null;
  let turn = 0;

  const load = () => {
    loading ??= loadIndex(page.dataset['bundle'] ?? '/pagefind/');
    return loading;
  };

  const show = async () => {
    const mine = ++turn;
    const address = new URL(location.href);
    const query = (address.searchParams.get('q') ?? '').trim();
    input.value = query;
    list.replaceChildren();
    if (query === '') {
      status.textContent = '';
      filters.hidden = true;
      return;
    }
    status.textContent = texts.loading;
    try {
      const index = await load();
      const chosen = Object.fromEntries(
        filterKeys.flatMap((key) => (address.searchParams.has(key) ? [[key, address.searchParams.get(key) as string]] : [])),
      );
      const { results, filters: counts } = await find(index, query, chosen);
      if (mine !== turn) return;
      showFilters(counts, chosen);
      await index.complete(showResults(results, mine));
    } catch {
      loading = null;
      if (mine === turn) showFailure();
    }
  };

  const showFilters = (counts: FilterCounts, chosen: Record<string, string>) => {
    const heading = filters.querySelector('h2') as HTMLElement;
    filters.replaceChildren(heading, ...filterKeys.flatMap((key) => filterList(key, counts[key] ?? {}, chosen[key], texts) ?? []));
    filters.hidden = filters.childElementCount === 1;
  };

  const showResults = async (results: SearchResult[], mine: number) => {
    if (results.length === 0) {
      const link = Object.assign(document.createElement('a'), { href: texts.titles, textContent: texts.noneBrowse });
      status.replaceChildren(`${texts.none} `, link);
      return;
    }
    status.textContent = `${results.length} ${texts.found}`;
    await openMore(results, 0, mine);
  };

  const openMore = async (results: SearchResult[], from: number, mine: number) => {
    const opened: ResultData[] = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
    if (mine !== turn) return;
    list.append(...opened.map((data) => resultItem(data, texts)));
    if (from + pageSize >= results.length) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: texts.more });
    const item = document.createElement('li');
    item.className = 'more';
    item.append(button);
    button.addEventListener('click', async () => {
      item.remove();
      await openMore(results, from + pageSize, mine).catch(showFailure);
      (list.children[from + pageSize]?.querySelector('a') as HTMLElement | null)?.focus();
    });
    list.append(item);
  };

  const showFailure = () => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: texts.retry });
    button.addEventListener('click', () => void show());
    status.replaceChildren(`${texts.failed} `, button);
  };

  const go = (change: (parameters: URLSearchParams) => void) => {
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, '', address);
    void show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go((parameters) => parameters.set('q', input.value.trim()));
  });
  filters.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();
}
