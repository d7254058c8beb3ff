import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodePicture } from '../pictures.ts';
import { measurePicture } from './measure-picture.ts';

let content: string;
const solid = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a33' } });
const put = async (name: string, bytes: Uint8Array | string) => {
  await writeFile(join(content, name), bytes);
  return measurePicture({ content, path: name });
};

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'gongjian-pictures-'));
});
afterAll(() => rm(content, { recursive: true, force: true }));

it.each(['png', 'jpg', 'webp', 'avif'] as const)('measures a %s', async (name) => {
  const bytes = await solid(40, 30)
    .toFormat(name === 'jpg' ? 'jpeg' : name)
    .toBuffer();
  expect(await put(`a.${name}`, bytes)).toMatchObject({ width: 40, height: 30, fault: null });
});

it('measures a picture as it is turned when it is shown, and publishes it without what the camera wrote', async () => {
  const bytes = await solid(40, 30)
    .withExif({ IFD0: { Copyright: 'place of taking' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(await put('turned.jpg', bytes)).toMatchObject({ width: 30, height: 40, fault: null });
  const { exif, xmp, iptc } = await sharp(await encodePicture(content, 'turned.jpg', 30)).metadata();
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
});

it('refuses what is not of the type that its name says', async () => {
  const png = await solid(4, 4).png().toBuffer();
  expect((await put('a-png.jpg', png)).fault).toBe('type');
  expect((await put('vector.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>')).fault).toBe('type');
  expect((await put('moving.webp', 'GIF89a')).fault).toBe('type');
  expect((await put('empty.png', '')).fault).toBe('type');
  expect((await put('page.avif', '<html>')).fault).toBe('type');
});

it('refuses what is too large before it is decoded', async () => {
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect((await put('bomb.png', bomb)).fault).toBe('pixels');
  expect((await put('heavy.png', Buffer.alloc(11 * 1024 * 1024))).fault).toBe('bytes');
}, 30_000);

it('refuses a picture that is cut off, and one that moves', async () => {
  const whole = await sharp({
    create: { width: 300, height: 300, channels: 3, noise: { type: 'gaussian', mean: 99, sigma: 40 }, background: '#fff' },
  })
    .png()
    .toBuffer();
  expect((await put('half.png', whole.subarray(0, whole.length / 2))).fault).toBe('unreadable');
  const frames = await Promise.all(
    ['#000', '#fff'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect((await put('moving.webp', moving)).fault).toBe('frames');
});
