import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { PreviewFindings } from '../../src/site/dev/preview-findings.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Preview, startPreview } from '../support/preview.ts';
import { filesBelow } from '../support/published.ts';

const file = 'bulletins/editorial/new.mdx';
const address = '/bulletins/editorial/new/';

let preview: Preview;
let browser: Browser;
let right: string;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview('right-simplified'), launchBrowser()]);
  right = await readFile(join(preview.content, file), 'utf8');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
});

const write = (text: string) => writeFile(join(preview.content, file), text);

async function findingsAt(path: string, lang = 'zh-Hans'): Promise<PreviewFindings> {
  const query = new URLSearchParams({ path, lang });
  return (await (await fetch(new URL(`/@gongjian/findings.json?${query}`, preview.address))).json()) as PreviewFindings;
}

it('tells that there is nothing to correct, and the findings of a file as soon as it is saved', async () => {
  expect(await findingsAt(address)).toMatchObject({ count: '检查：没有问题', here: [], others: [] });
  await write(`${right}\n{process.exit()}\n`);
  const line = right.split('\n').length + 1;
  await expect
    .poll(async () => (await findingsAt(address)).here.map(({ place, rule }) => `${place} ${rule}`), { timeout: 20_000 })
    .toEqual([`src/content/${file}:${line}:1 code-in-text`]);
  const elsewhere = await findingsAt('/zh-hant/reports/', 'zh-Hant');
  expect(elsewhere).toMatchObject({ here: [], label: '檢查結果' });
  expect(elsewhere.others.length).toBe(1);
  await write(right);
  await expect.poll(async () => (await findingsAt(address)).here, { timeout: 20_000 }).toEqual([]);
}, 60_000);

it('shows them beside the draft and on the page of a draft that has none yet, and follows every save', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(new URL(address, preview.address).href, { timeout: 60_000 });
  const panel = page.getByRole('complementary', { name: '检查结果' });
  await expect.poll(() => panel.textContent(), { timeout: 30_000 }).toBe('检查：没有问题');
  await write(right.replace('title: ', 'titel: ').replace('summary: ', 'summary: "<img src=x onerror=alert(1)>": '));
  await expect.poll(() => panel.textContent(), { timeout: 30_000 }).toContain(`src/content/${file}`);
  await expect.poll(async () => (await page.goto(new URL(address, preview.address).href))?.status(), { timeout: 30_000 }).toBe(404);
  await expect.poll(() => panel.textContent(), { timeout: 30_000 }).toMatch(/检查：本页 [1-9]/);
  expect(await panel.locator('img').count()).toBe(0);
  const summary = panel.locator('summary').first();
  await expect.poll(() => summary.locator('[aria-live=polite]').count()).toBe(1);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.locator('code').first().isVisible()).toBe(false);
  await write(right);
  await expect.poll(() => panel.textContent(), { timeout: 30_000 }).toBe('检查：没有问题');
  expect(errors).toEqual([]);
}, 150_000);

it('serves no content file as it is', async () => {
  expect((await fetch(new URL(`/src/content/${file}`, preview.address))).status).toBe(403);
  expect((await fetch(new URL(`/@fs${join(preview.content, file)}`, preview.address))).status).toBe(403);
});

it('is nowhere in what is published', async () => {
  const { folder } = inject('site');
  const names = (await filesBelow(folder)).filter((name) => /\.(?:html|js|css|json)$/.test(name));
  const texts = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
  expect(texts.filter(({ text }) => /gongjian-findings|@gongjian|findings\.json/.test(text)).map(({ name }) => name)).toEqual([]);
});
