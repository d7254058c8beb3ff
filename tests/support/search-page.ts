import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ReaderEdition } from './words.ts';

/** The parts of the search page, by what they are. */
export function searchPage(page: Page, { words }: Pick<ReaderEdition, 'words'>) {
  const { search } = words.strings;
  const main = page.getByRole('main');
  const status = main.locator('.search-status');
  const results = main.locator('.search-results > li');
  return {
    box: main.getByRole('combobox', { name: search.label }),
    submit: main.getByRole('button', { name: search.submit, exact: true }),
    status,
    results,
    links: results.getByRole('heading').getByRole('link'),
    more: main.getByRole('button', { name: new RegExp(`^${search.more.slice(0, 4)}`) }),
    retry: main.getByRole('button', { name: search.retry }),
    filters: main.locator('.search-filters'),
    /** The links of one filter by the words before it: 栏目, 年份. */
    filter: (label: string) =>
      main
        .locator('.search-filters section')
        .filter({ has: page.getByRole('heading', { name: label, exact: true }) })
        .getByRole('link'),
    /** The values that are chosen, each a link that takes it away. */
    chips: main.locator('.search-chosen').getByRole('link'),
    async search(text: string) {
      await this.box.fill(text);
      await this.box.press('Enter');
    },
    /** Waits until a search has found something, and gives the number. */
    async count() {
      await expect.poll(() => status.innerText()).toMatch(/^\d+ /);
      return Number.parseInt(await status.innerText(), 10);
    },
  };
}

/** The search box of the header and its suggestions. */
export function headerBox(page: Page, { words }: Pick<ReaderEdition, 'words'>) {
  const header = page.getByRole('banner');
  return {
    box: header.getByRole('combobox', { name: words.strings.search.label }),
    list: header.getByRole('listbox'),
    options: header.getByRole('option'),
    said: header.getByRole('status'),
  };
}
