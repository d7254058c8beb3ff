import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { hostileBodies } from '../support/hostile-bodies.ts';
import { pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';
import { headerBox, searchPage } from '../support/search-page.ts';
import { simplified } from '../support/words.ts';

const reader = useReader();

/** Puts into a page what an attacker would, as if it had stood in its HTML, and tells what of it ran. */
const attack = `
  <script>window.ran = (window.ran ?? '') + 'script ';</script>
  <img src="/favicon.svg" onload="window.ran = (window.ran ?? '') + 'handler '">
  <p style="position: fixed">styled</p>
  <iframe srcdoc="<script>parent.ran = (parent.ran ?? '') + 'frame '</script>"></iframe>
  <link rel="stylesheet" href="https://attacker.example/style.css">
  <img src="https://attacker.example/picture.png">`;

it.each(pageKinds)('runs on %s nothing that is injected, and asks nobody else for anything', async (_kind, address) => {
  const page = await reader.open('/favicon.svg', { tolerated: /Content Security Policy|asked another host|ERR_/ });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const outside: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('attacker.example')) outside.push(request.url());
  });
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).pathname !== address) return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${attack}</main>`) });
  });
  await page.goto(new URL(address, page.url()).href);
  expect(await page.getByText('styled').count()).toBe(1);
  expect(await page.evaluate(() => (window as unknown as { ran?: string }).ran)).toBe(undefined);
  expect(await page.getByText('styled').evaluate((element) => getComputedStyle(element).position)).toBe('static');
  expect(outside).toEqual([]);
  expect(refused.length).toBeGreaterThanOrEqual(4);
});

it('has on no kind of page anything that its own policy refuses', async () => {
  const page = await reader.open('/');
  for (const [, address] of pageKinds) {
    await page.goto(new URL(address, page.url()).href);
    expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
  }
  const { box, options } = headerBox(page, simplified);
  await page.goto(new URL('/about/', page.url()).href);
  await box.pressSequentially('中小企业');
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  await box.press('Enter');
  expect(await searchPage(page, simplified).count()).toBeGreaterThan(0);
});

it('lets the page’s own script make no code or HTML of a text, and no worker but its own', async () => {
  const page = await reader.open('/about/', { tolerated: /Content Security Policy|Trusted|assignment|violates/ });
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      html: () => {
        document.body.innerHTML = '<p>x</p>';
      },
      script: () => {
        document.createElement('script').src = '/favicon.svg';
      },
      worker: () => new Worker('/favicon.svg'),
      policy: () =>
        (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
          'other',
          {},
        ),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(refused).toEqual(['html', 'script', 'worker', 'policy']);
  const later = await page.evaluate(async () => {
    const asked = await fetch('/favicon.svg').then(
      () => 'came',
      () => 'refused',
    );
    // The debugger through which this test speaks may make code of texts, what runs later may not.
    const made = new Promise((done) => {
      setTimeout(() => {
        try {
          done(new Function('return "made"')());
        } catch {
          done('refused');
        }
      });
    });
    return [asked, await made];
  });
  expect(later).toEqual(['refused', 'refused']);
});

it('lets no form of the site send anything to another host', async () => {
  const page = await reader.open('/search/', { tolerated: /Content Security Policy/ });
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://attacker.example/';
    document.body.append(form);
    form.submit();
  });
  await page.waitForTimeout(200);
  expect(reader.whereIs(page)).toBe('/search/');
});

/** What an injected text did, as the page itself can tell. */
function traces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ((window as unknown as { ran?: string }).ran) found.push('a script ran');
    if (new URL(document.baseURI).origin !== location.origin) found.push('the base address is another');
    if ([...document.querySelectorAll<HTMLElement>('[style]')].some(({ style }) => style.length > 0)) found.push('an inline style holds');
    const written = [...document.querySelectorAll('style')].some(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0);
    const isMoved = getComputedStyle(document.querySelector('main') as HTMLElement).position === 'fixed';
    if (written || isMoved) found.push('a foreign style sheet holds');
    return found;
  });
}

/** The same after clicks: a link to a page of the site's own may lead there while it is asked. */
async function tracesAfter(page: Page): Promise<string[]> {
  await page.waitForTimeout(30);
  try {
    return await traces(page);
  } catch (error) {
    if (!String(error).includes('context was destroyed')) throw error;
    await page.waitForLoadState();
    return tracesAfter(page);
  }
}

/** Clicks everything in the page's content that a reader could. */
async function clickAll(page: Page): Promise<void> {
  const click = () => {
    for (const element of document.querySelectorAll('#hostile :is(a, button, summary, input, p, math, text)')) {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    }
  };
  await page.evaluate(click);
}

/** Puts each body into a page, one at a time, as if it had stood in its HTML, and tells what each of them did. */
async function attackWith(bodies: readonly string[], address: string, change = (html: string) => html): Promise<string[]> {
  const page = await reader.open(address, { tolerated: /^/ });
  const site = new URL(page.url()).origin;
  const original = change(await (await page.request.get(page.url())).text());
  const seen: string[] = [];
  let body = '';
  const note = (what: string) => seen.push(`${body}: ${what}`);
  page.on('dialog', async (dialog) => {
    note('a dialog opened');
    await dialog.dismiss();
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== site) {
      note(`asked ${url.href}`);
      return route.abort();
    }
    if (url.pathname !== address) return route.continue();
    const broken = original.replace('</body>', () => `<div id="hostile">${body}</div></body>`);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: broken });
  });
  for (body of bodies) {
    await page.goto(site + address);
    for (const trace of await traces(page)) note(trace);
    await clickAll(page);
    for (const trace of await tracesAfter(page)) note(`after a click, ${trace}`);
    if (new URL(page.url()).origin !== site) note(`led to ${page.url()}`);
  }
  return seen;
}

const entry = '/case-studies/editorial/own-training-2010/';

it.each([
  ['an entry', entry],
  ['the search page', '/search/'],
])(
  'lets by its policy alone nothing run or ask elsewhere that stands in %s, were every other wall down',
  async (_name, address) => {
    expectNone(await attackWith(hostileBodies, address));
  },
  120_000,
);

it('would see what they do without the policy', async () => {
  const kinds = [
    /^<script>window/,
    /^<img src="x" onerror="window/,
    /^<img src="https/,
    /^<a href="javascript:window/,
    /^<p style="position:fixed;/,
  ];
  const more = [/^<style>main/, /^<base href="https/, /^<iframe srcdoc="<script/, /^<link rel="stylesheet" href="data/];
  const bodies = [...kinds, ...more].map((kind) => hostileBodies.find((body) => kind.test(body)) as string);
  const seen = await attackWith(bodies, entry, (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  expect(bodies.filter((body) => !seen.some((trace) => trace.startsWith(`${body}: `)))).toEqual([]);
}, 120_000);
