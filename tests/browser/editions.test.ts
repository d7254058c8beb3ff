import { expect, it } from 'vitest';
import { inTraditional, pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';

const reader = useReader();
const switched = pageKinds.filter(([, address]) => address !== '/no-such-page/');

it.each(switched)('leads from %s to the same page in the other script, and back', async (_kind, address) => {
  const page = await reader.open(address);
  const heading = page.getByRole('heading', { level: 1 });
  const language = () => page.locator('html').getAttribute('lang');
  const simplified = await heading.innerText();

  await page.getByRole('banner').getByRole('link', { name: '換成繁體字看本頁' }).click();
  expect(reader.whereIs(page)).toBe(inTraditional(address));
  expect(await language()).toBe('zh-Hant');
  const traditional = await heading.innerText();
  expect([...traditional].length).toBe([...simplified].length);

  await page.getByRole('banner').getByRole('link', { name: '换成简体字看本页' }).click();
  expect(reader.whereIs(page)).toBe(address);
  expect(await language()).toBe('zh-Hans');
  expect(await heading.innerText()).toBe(simplified);
});

it('keeps a reader of one script in it, whatever is followed', async () => {
  const page = await reader.open('/zh-hant/');
  for (const name of ['政策', '案例', '會刊', '協會', '協作', '搜尋']) {
    const link = page.getByRole('banner').getByRole('navigation').getByRole('link', { name, exact: true });
    if ((await link.count()) === 0) continue;
    await link.click();
    expect(reader.whereIs(page)).toMatch(/^\/zh-hant\//);
  }
});
