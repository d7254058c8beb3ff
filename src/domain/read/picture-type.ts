/** Types of pictures that contributors may send; SVG is none, since it can hold programs. */
export type PictureType = 'png' | 'jpeg' | 'webp' | 'avif';

/** Bounds of a picture as it is contributed: far above what a page shows, far below what a decoder chokes on. */
export const pictureLimits = { bytes: 10 * 1024 * 1024, pixels: 40_000_000 } as const;

/** The type that the name says, or null. */
export function typeByName(path: string): PictureType | null {
  const extension = /\.(png|jpe?g|webp|avif)$/.exec(path)?.[1];
  return extension === undefined ? null : extension === 'jpg' ? 'jpeg' : (extension as PictureType);
}

/** The type that the first bytes say, by the signatures of the formats, or null. */
export function typeByBytes(bytes: Uint8Array): PictureType | null {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) === 'ftyp' && ascii(8, 12) === 'avif') return 'avif';
  return null;
}
