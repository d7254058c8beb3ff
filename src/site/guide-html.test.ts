import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { guideHtml, screenshots } from './guide-html.ts';

it('gives headings the ids that code hosts give them', () => {
  const { html, headings } = guideHtml('# 指南\n\n## 怎样 检查\n\n## 怎样 检查\n', '/');
  expect(headings.map(({ depth, slug }) => `${depth} ${slug}`)).toEqual(['1 指南', '2 怎样-检查', '2 怎样-检查-1']);
  expect(html).toContain('<h2 id="怎样-检查-1">怎样 检查</h2>');
});

it('gives a heading the id that it asks for, and does not show it', () => {
  expect(guideHtml('## 投稿 {#contribute}\n\n甲 {#x}\n', '/').html).toBe('<h2 id="contribute">投稿</h2>\n<p>甲 {#x}</p>');
});

it('shows screenshots from where the site has them, with their sizes, and leaves drawings to be set in', () => {
  const { html } = guideHtml('![一个页面](../../../public/guide/case-page.webp)\n\n![示意](./pictures/path.svg)\n', '/sme/');
  expect(html).toContain('<img src="/sme/guide/case-page.webp" alt="一个页面" width="600" height="1290" loading="lazy" decoding="async">');
  expect(html).toContain('<img src="./pictures/path.svg" alt="示意">');
  expect(() => guideHtml('![x](../../../public/guide/no-such.webp)', '/')).toThrow('no-such.webp');
});

it('knows the size of every screenshot', async () => {
  const folder = resolve(paths.root, 'public/guide');
  expect([...screenshots.keys()]).toEqual(readdirSync(folder).sort());
  for (const [name, size] of screenshots) expect(await sharp(join(folder, name)).metadata()).toMatchObject(size);
});

it('leaves out remarks and HTML', () => {
  expect(guideHtml('<!-- x -->\n\n甲 <b>乙</b>\n', '/').html.trim()).toBe('<p>甲 乙</p>');
});
