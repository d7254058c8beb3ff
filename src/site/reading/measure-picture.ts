import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture, PictureFault } from '../../domain/entry.ts';
import { pictureLimits, typeByBytes, typeByName } from '../../domain/read/picture-type.ts';
import { faultyPicture, type PictureTask } from './picture-task.ts';

/** Seconds that decoding one picture may take. */
const seconds = 8;

/** Reads a picture's size, or says why it cannot be published. Only bytes of an allowed type ever reach a decoder. */
export async function measurePicture({ content, path }: PictureTask): Promise<Picture> {
  const wrong = (fault: PictureFault) => faultyPicture(path, fault);
  const file = join(content, path);
  if ((await stat(file)).size > pictureLimits.bytes) return wrong('bytes');
  const bytes = await readFile(file);
  const type = typeByBytes(bytes);
  if (type === null || type !== typeByName(path)) return wrong('type');
  try {
    const { width, height, pages = 1, compression, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (compression === 'hevc') return wrong('type');
    if (width * height > pictureLimits.pixels) return wrong('pixels');
    if (pages > 1) return wrong('frames');
    // A picture that is cut off has a right beginning, so it is decoded whole.
    await sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error' }).timeout({ seconds }).resize(8).raw().toBuffer();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { path, width: autoOrient.width, height: autoOrient.height, digest, fault: null };
  } catch {
    return wrong('unreadable');
  }
}
