import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { zipFiles } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zone = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = zone;
});

it('keeps files in order, the first readable where it stands', () => {
  const zip = zipFiles(
    [
      { path: 'mimetype', bytes: bytes('application/epub+zip'), stored: true },
      { path: 'b/2.txt', bytes: bytes('乙'.repeat(500)) },
      { path: '1.txt', bytes: bytes('甲') },
    ],
    '2026-11-22',
  );
  expect(new TextDecoder('latin1').decode(zip.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(['mimetype', 'b/2.txt', '1.txt']);
  expect(new TextDecoder().decode(read['b/2.txt'])).toBe('乙'.repeat(500));
});

it('writes the same bytes wherever it runs, and others for another day', () => {
  const make = (day: string, inZone: string) => {
    process.env['TZ'] = inZone;
    return Buffer.from(zipFiles([{ path: 'a', bytes: bytes('甲') }], day)).toString('hex');
  };
  expect(make('2026-11-22', 'America/Los_Angeles')).toBe(make('2026-11-22', 'Asia/Shanghai'));
  expect(make('2026-11-23', 'UTC')).not.toBe(make('2026-11-22', 'UTC'));
  expect(make('1907', 'UTC')).toBe(make('1980-01-01', 'UTC'));
});

it('refuses a name that stands twice', () => {
  const twice = [0, 1].map(() => ({ path: 'a', bytes: bytes('甲') }));
  expect(() => zipFiles(twice, '2026')).toThrow('a stands twice');
});
