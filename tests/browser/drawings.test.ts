import { expect, it } from 'vitest';
import { readPublished } from '../support/published.ts';
import { useReader } from '../support/reader.ts';

const reader = useReader();
const { pages } = await readPublished();
const addresses = pages
  .map(({ address }) => address)
  .filter((address) => /^(?:\/zh-hant)?\/(?:associations|bulletins)\/[^/]+\/(?:[^/]+\/)?$/.test(address));

it('draws on a phone no name over another, and none out of its frame', async () => {
  const page = await reader.open('/about/', { viewport: { width: 360, height: 740 } });
  let drawn = 0;
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(new URL(address, page.url()).href);
    const { names, wrong } = await page.evaluate(() => {
      const wrong: string[] = [];
      let names = 0;
      for (const drawing of document.querySelectorAll('.drawing-rails svg')) {
        const frame = drawing.getBoundingClientRect();
        const boxes = [...drawing.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        names += boxes.length;
        for (const [index, { text, box }] of boxes.entries()) {
          if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
            wrong.push(`out: ${text}`);
          if (Number.parseFloat(getComputedStyle(drawing).width) / 328 < 0.85) wrong.push(`small: ${text}`);
          for (const other of boxes.slice(index + 1)) {
            const over = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            const along = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            // The boxes of letters are taller than the letters: lines of a text may touch.
            if (along > 0 && over > box.height / 4) wrong.push(`${text} over ${other.text}`);
          }
        }
      }
      return { names, wrong };
    });
    drawn += names;
    faults.push(...wrong.map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(drawn).toBeGreaterThan(500);
});
