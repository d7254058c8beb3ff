import { expect, it } from 'vitest';
import { jsonBytes, withinLimits } from './latest.ts';
import { exampleItem } from './testing.ts';

const measured = (...texts: string[]) =>
  texts.map((text, index) => ({ item: exampleItem({ url: `https://own.test/${index}/`, html: text }), textBytes: jsonBytes(text) }));

it('measures a text as JSON writes it in UTF-8', () => {
  expect(jsonBytes('甲"')).toBe(Buffer.byteLength(JSON.stringify('甲"')));
});

it('keeps the latest items, and their texts as long as they fit', () => {
  const items = withinLimits(measured('a'.repeat(98), 'b'.repeat(50), 'c'.repeat(98), 'd'), { items: 3, textBytes: 200 });
  expect(items.map(({ url, html }) => [url, html.length])).toEqual([
    ['https://own.test/0/', 98],
    ['https://own.test/1/', 50],
    ['https://own.test/2/', 0],
  ]);
});
