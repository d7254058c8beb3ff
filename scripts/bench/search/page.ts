/** What the search page shows for one question, as it was read from it. */
export interface PageAnswer {
  /** Milliseconds from asking to results. */
  milliseconds: number;
  /** Milliseconds from asking to the filters with their counts, where the page shows them by itself. */
  filtersAfter: number;
  total: number;
  similar: boolean;
  results: { href: string; text: string; marks: string[]; excerpt: string }[];
}

export interface PageQuestion {
  /** What to type and submit; null to read what is asked already. */
  text: string | null;
  /** Where there are no more than so many results, all of them are opened. */
  open: number;
}

/**
 * Asks the search page and reads its answer. Runs in the page, where the time is taken: from submitting to the moment
 * at which the page says how many there are. Throws where the page says that it failed.
 */
export async function askInPage({ text, open }: PageQuestion): Promise<PageAnswer> {
  const page = document.querySelector<HTMLElement>('.search-page') as HTMLElement;
  const form = page.querySelector('form') as HTMLFormElement;
  const status = page.querySelector('.search-status') as HTMLElement;
  const { search } = JSON.parse(page.dataset['texts'] ?? '{}') as { search: Record<string, string> };
  const pattern = (sentence = '') => new RegExp(`^${sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{count\}/, '(\\d+)')}`);
  const [found, similar, none] = [search['found'], search['foundSimilar'], search['none']].map(pattern) as [RegExp, RegExp, RegExp];
  const said = () => status.textContent ?? '';
  const saidOfFilters = () => page.querySelector('.search-filters[open]:not([hidden]) [role=status]')?.textContent ?? '';
  const isDone = () => [found, similar, none].some((sentence) => sentence.test(said()));
  const until = (isReached: () => boolean) =>
    new Promise<void>((done, fail) => {
      const observer = new MutationObserver(look);
      function look() {
        const failed = [said(), saidOfFilters()].some((text) => text.includes(search['failed'] ?? ''));
        if (!failed && !isReached()) return;
        observer.disconnect();
        if (failed) fail(new Error(`the page says: ${said()}`));
        else done();
      }
      observer.observe(page, { subtree: true, childList: true, characterData: true });
      look();
    });

  let started = 0;
  if (text !== null) {
    (form.querySelector('input') as HTMLInputElement).value = text;
    started = performance.now();
    form.requestSubmit();
  }
  await until(isDone);
  const milliseconds = performance.now() - started;
  await until(() => saidOfFilters() === '');
  const filtersAfter = performance.now() - started;
  const total = Number((found.exec(said()) ?? similar.exec(said()))?.[1] ?? 0);
  const items = () => [...page.querySelectorAll('.search-results > li')];
  while (total <= open && items().length < total) {
    const before = items().length;
    page.querySelector<HTMLElement>('.search-foot > button')?.click();
    await until(() => items().length > before);
  }
  const textOf = (element: Element | null) => element?.textContent ?? '';
  return {
    milliseconds,
    filtersAfter,
    total,
    similar: similar.test(said()),
    results: items().map((item) => {
      const excerpt = item.querySelector('.excerpt');
      const heading = item.querySelector('.result-heading');
      return {
        href: item.querySelector('a')?.pathname ?? '',
        text: textOf(item),
        marks: [...item.querySelectorAll('mark')].map(textOf),
        excerpt: textOf(excerpt).slice(textOf(heading).length),
      };
    }),
  };
}
