import { type Asked, addressOf, askedBy, type ChangeKey, changed } from './address.ts';
import { attempt } from './attempt.ts';
import { adviceOf, toolsOf } from './choices-view.ts';
import { attach } from './combobox.ts';
import { fill, make, replaceContent } from './elements.ts';
import { filterPanel } from './filter-panel.ts';
import { ownService } from './own-service.ts';
import { countOf, resultItem } from './results-view.ts';
import type { SearchTexts } from './texts.ts';

/** Results opened at a time; each is a download. */
const pageSize = 10;
/** From so many documents on, filters are loaded only where the reader opens them. */
const large = 1000;

/** What an entry of the browser's history keeps of the page. */
interface Place {
  shown: number;
  scrolled: number;
}

const page = document.querySelector<HTMLElement>('.search-page');
const form = page?.querySelector('form');
const input = form?.querySelector('input');
const status = page?.querySelector<HTMLElement>('.search-status');
const list = page?.querySelector<HTMLElement>('.search-results');
if (page && form && input && status && list) start(page, form, input, status, list);

function start(page: HTMLElement, form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, list: HTMLElement): void {
  const texts = JSON.parse(page.dataset['texts'] ?? '{}') as SearchTexts;
  const { title } = document;
  const tools = make('div', { className: 'search-tools' });
  const foot = make('div', { className: 'search-foot' });
  const results = make('div', { className: 'search-found' });
  list.before(tools, results);
  results.append(list, foot);
  const panel = filterPanel(results, texts, Number(page.dataset['documents']) > large);
  status.tabIndex = -1;
  let asked: Asked = askedBy(new URLSearchParams());
  let turn = 0;

  const show = async () => {
    const mine = ++turn;
    takeFragment();
    asked = askedBy(new URLSearchParams(location.search));
    input.value = asked.query;
    document.title = asked.query === '' ? title : `${asked.query} · ${title}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.scripts a')) link.hash = addressOf(asked).slice(1);
    if (asked.query === '') {
      status.textContent = '';
      return clear();
    }
    const { shown = pageSize, scrolled = 0 } = (history.state ?? {}) as Partial<Place>;
    const answer = await attempt(texts, {
      said: status,
      isCurrent: () => mine === turn,
      work: () => ownService().search({ ...asked, from: 0, count: shown }),
      again: () => {
        status.focus();
        void show();
      },
    });
    if (!answer) return mine === turn ? clear() : undefined;
    replaceContent(tools, toolsOf(asked, answer, texts), panel.summary);
    list.replaceChildren(...answer.results.map((result) => resultItem(result, texts)));
    foot.replaceChildren(...(answer.total === 0 ? [adviceOf(asked, answer, texts)] : []));
    status.textContent = countOf(answer, texts);
    if (answer.total === 0) panel.hide();
    else panel.show(asked);
    offerMore(answer.total);
    if (scrolled > 0) scrollTo(0, scrolled);
  };

  const clear = () => {
    for (const element of [tools, list, foot]) element.replaceChildren();
    panel.hide();
  };

  const offerMore = (total: number) => {
    const left = total - list.childElementCount;
    if (left > 0) foot.append(make('button', { type: 'button', onclick: openMore }, fill(texts.search.more, { count: left })));
  };

  const openMore = async () => {
    const mine = ++turn;
    const from = list.childElementCount;
    const said = make('p', { role: 'status' });
    foot.replaceChildren(said);
    const answer = await attempt(texts, {
      said,
      isCurrent: () => mine === turn,
      work: () => ownService().search({ ...asked, from, count: pageSize }),
      again: openMore,
    });
    if (!answer) return;
    list.append(...answer.results.map((result) => resultItem(result, texts)));
    said.remove();
    offerMore(answer.total);
    list.children[from]?.querySelector('a')?.focus();
    remember();
  };

  const go = (next: Asked) => {
    const address = addressOf(next);
    if (address !== addressOf(asked)) {
      remember();
      history.pushState(null, '', location.pathname + address);
    }
    status.scrollIntoView({ block: 'nearest' });
    void show();
  };

  /** Another page, or this one in the other script, hands a question over as a fragment, so that it is never sent. */
  const takeFragment = () => {
    const fragment = new URLSearchParams(location.hash.slice(1));
    if (fragment.has('q')) history.replaceState(null, '', location.pathname + addressOf(askedBy(fragment)));
  };

  const remember = () => {
    clearTimeout(scrolling);
    history.replaceState({ shown: Math.max(list.childElementCount, pageSize), scrolled: scrollY } satisfies Place, '');
  };

  let scrolling: ReturnType<typeof setTimeout> | undefined;
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(scrolling);
    scrolling = setTimeout(remember, 150);
  });
  addEventListener('popstate', () => {
    clearTimeout(scrolling);
    // A step within the page, such as to its text, is no other question.
    if (location.hash.includes('q=') || addressOf(askedBy(new URLSearchParams(location.search))) !== addressOf(asked)) void show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(changed(asked, 'q', input.value));
  });
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    // The reader may come back from where it leads.
    remember();
    if (!link.dataset['key'] || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(changed(asked, link.dataset['key'] as ChangeKey, link.dataset['value'] ?? ''));
  });
  void show();
  attach(form, input);
}
