import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { editions } from '../support/words.ts';

const reader = useReader();
const law = '/bulletins/editorial/sme-promotion-law-2017/';

describe.each(editions)('how to cite a page, in the $name edition', ({ prefix, words }) => {
  const { cite } = words.strings.journal;

  it('is copied by a button that names the style and says when it is done', async () => {
    const page = await reader.open(`${prefix}${law}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const reference = (await page.locator('.citation-text').first().textContent()) ?? '';
    await page.getByRole('button', { name: `${cite.copy} ${cite.gbt7714}` }).click();
    await page.getByRole('status').getByText(cite.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
    expect(reference).toMatch(/\[(?:EB\/OL|Z)\]/);
  });

  it('is selected where the browser lets no page copy', async () => {
    const page = await reader.open(`${prefix}${law}`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: `${cite.copy} ${cite.apa}` }).click();
    await page.getByRole('status').getByText(cite.selected).waitFor();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe(await page.locator('.citation-text').nth(1).textContent());
  });

  it('stands there as text, without a button, where no script runs', async () => {
    const page = await reader.open(`${prefix}${law}`, { javaScriptEnabled: false });
    expect(await page.locator('.citation-text').count()).toBe(3);
    expect(await page.locator('.citation button').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href')).toBe(`${prefix}${law}sme-promotion-law-2017.bib`);
  });
});
