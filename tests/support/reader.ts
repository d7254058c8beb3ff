import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in every page before anything of its own. */
  initScript?: string;
  /** Complaints that the test brings about itself. */
  tolerated?: RegExp;
}

/** A reader with a browser, whose every page is watched. */
export interface Reader {
  /** Opens an address of the site in a fresh profile. */
  open(address: string, options?: OpenOptions): Promise<Page>;
  /** The path with query and fragment where a page is. */
  whereIs(page: Page): string;
}

/**
 * A browser for the tests of a file. After each test, its pages must have had nothing to complain of: no error in the
 * console (what the site's policy forbids is reported there), none in a script, no request to another host, no file
 * that is missing. `at` tells where the site stands that is read, once it does; that under test where nothing is told.
 */
export function useReader(at = () => inject('site').address): Reader {
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(address, { initScript, tolerated, ...options } = {}) {
      const site = new URL(at());
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      context.setDefaultTimeout(5000);
      if (initScript) await context.addInitScript({ content: initScript });
      const page = await context.newPage();
      watch(page, site, (complaint) => {
        if (!tolerated?.test(complaint)) complaints.push(`${address}: ${complaint}`);
      });
      await page.goto(new URL(address, site).href);
      return page;
    },
    whereIs(page) {
      const { pathname, search, hash } = new URL(page.url());
      return pathname + search + hash;
    },
  };
}

function watch(page: Page, site: URL, complain: (complaint: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const isMissingPage = message.text().includes('404') && message.location().url === page.url();
    if (!isMissingPage) complain(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complain(`error in a script: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== site.host) complain(`asked another host: ${request.url()}`);
  });
}
