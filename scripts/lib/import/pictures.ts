import sharp from 'sharp';
import type { WordPicture } from '../../../src/domain/draft/import/document.ts';

/** Bounds of a picture: pixels that are decoded at most, and the longest side (in pixels) with which it is kept. */
const limits = { pixels: 50_000_000, side: 2000 } as const;

/** What the first bytes say that a file is; its name and its declared type are not believed. */
function extensionOf(bytes: Uint8Array): WordPicture['extension'] | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return starts(0xff, 0xd8, 0xff) ? 'jpg' : null;
}

/** A picture drawn anew, without metadata and no larger than a page needs; null where it is no PNG or JPEG, or broken. */
export async function cleanPicture(bytes: Uint8Array): Promise<WordPicture | null> {
  const extension = extensionOf(bytes);
  if (extension === null) return null;
  try {
    const picture = sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true });
    const drawn = extension === 'png' ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality: 85 });
    return { bytes: new Uint8Array(await drawn.toBuffer()), extension };
  } catch {
    return null;
  }
}
