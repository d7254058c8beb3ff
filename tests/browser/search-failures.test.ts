import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { searchPage } from '../support/search-page.ts';
import { simplified } from '../support/words.ts';

const reader = useReader();
const { search } = simplified.words.strings;
const tolerated = /ERR_FAILED|Failed to (?:load|fetch)|pagefind|index|import|worker/i;

describe.each([
  ['the search worker', '**/assets/worker*.js'],
  ['the search program', '**/pagefind/pagefind.js*'],
  ['the list of its parts', '**/pagefind/pagefind-entry.json*'],
  ['the engine', '**/pagefind/wasm.*'],
  ['the index', '**/*.pf_meta*'],
  ['a part of the index', '**/*.pf_index*'],
  ['the texts of the results', '**/*.pf_fragment*'],
])('when %s does not arrive', (_part, pattern) => {
  it('search says so, offers to try again, fails again, and works once it arrives', async () => {
    const page = await reader.open('/search/', { tolerated });
    await page.route(pattern, (route) => route.abort());
    const parts = searchPage(page, simplified);
    await parts.search('促进');
    await expect.poll(() => parts.status.innerText()).toContain(search.failed);
    await parts.retry.click();
    await expect.poll(() => parts.status.innerText()).toContain(search.failed);

    await page.unroute(pattern);
    await parts.retry.click();
    expect(await parts.count()).toBeGreaterThan(0);
    expect(await parts.links.count()).toBeGreaterThan(0);
  });
});

it('a missing index is told too, where a host answers with its page for what is not there', async () => {
  const page = await reader.open('/search/', { tolerated });
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>404' }));
  const parts = searchPage(page, simplified);
  await parts.search('促进');
  await expect.poll(() => parts.status.innerText()).toContain(search.failed);
  expect(await parts.links.count()).toBe(0);
});

it('results stay where only the filters fail, and the filters can be asked for again', async () => {
  const page = await reader.open('/search/', { tolerated });
  await page.route('**/*.pf_filter*', (route) => route.abort());
  const parts = searchPage(page, simplified);
  await parts.search('融资');
  expect(await parts.count()).toBeGreaterThan(0);
  await expect.poll(() => parts.filters.innerText()).toContain(search.failed);
  await page.unroute('**/*.pf_filter*');
  await parts.filters.getByRole('button', { name: search.retry }).click();
  await expect.poll(() => parts.filter(search.kind).count()).toBeGreaterThan(1);
});

it('results stay where more of them fail, and more can be asked for again', async () => {
  const page = await reader.open('/search/', { tolerated });
  const parts = searchPage(page, simplified);
  await parts.search('会议');
  await parts.count();
  // Filters that are still being counted would fail with the rest, and offer to try again by themselves.
  await expect.poll(() => parts.filters.getByRole('link').count()).toBeGreaterThan(0);
  await page.route('**/*.pf_fragment*', (route) => route.abort());
  await parts.more.click();
  await expect.poll(() => parts.retry.count()).toBe(1);
  expect(await parts.links.count()).toBe(10);
  await page.unroute('**/*.pf_fragment*');
  await parts.retry.click();
  await expect.poll(() => parts.links.count()).toBe(20);
});

it('what takes long is told to take long, and comes all the same', async () => {
  const page = await reader.open('/search/');
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.pf_index*', async (route) => {
    await held;
    await route.continue();
  });
  const parts = searchPage(page, simplified);
  await parts.search('促进');
  await expect.poll(() => parts.status.innerText()).toBe(search.loading);
  await page.clock.runFor(3000);
  await expect.poll(() => parts.status.innerText()).toBe(search.slow);
  release();
  expect(await parts.count()).toBeGreaterThan(0);
});

it('an answer that comes after the next question is not shown', async () => {
  const page = await reader.open('/search/');
  const parts = searchPage(page, simplified);
  await parts.search('培训');
  await parts.search('李子彬');
  await expect.poll(() => parts.links.first().innerText()).toContain('李子彬');
  await parts.count();
  expect(new URL(page.url()).searchParams.get('q')).toBe('李子彬');
});
