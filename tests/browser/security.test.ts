import { expect, it } from 'vitest';
import { pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';

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
  await page.goto(new URL(`/search/?q=${encodeURIComponent('促进')}`, page.url()).href);
  await expect.poll(() => page.locator('main ol li').count()).toBeGreaterThan(0);
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
