import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bagFiles } from './bag.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytes = (text: string) => new TextEncoder().encode(text);
const info = { organisation: '编辑部', identifier: 'https://a.example/', description: '一行\r\nPayload-Oxum: 0.0', date: '2026-11' };
const payload = [
  { path: 'b/乙%.txt', bytes: bytes('乙') },
  { path: 'a.txt', bytes: bytes('') },
];
const bag = bagFiles('2026-1', { ...info, payload, readme: '# 说明\n' }, sha256);
const text = (path: string) => new TextDecoder().decode(bag.find((file) => file.path === path)?.bytes);

describe('a bag', () => {
  it('has its own files first and then the payload in the order of its paths, all in one folder', () => {
    expect(bag.map(({ path }) => path)).toEqual([
      '2026-1/bagit.txt',
      '2026-1/bag-info.txt',
      '2026-1/README.md',
      '2026-1/manifest-sha256.txt',
      '2026-1/tagmanifest-sha256.txt',
      '2026-1/data/a.txt',
      '2026-1/data/b/乙%.txt',
    ]);
  });

  it('lists the sum of every file, of the payload and of its own', () => {
    expect(text('2026-1/manifest-sha256.txt')).toBe(
      `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/a.txt\n${sha256(bytes('乙'))}  data/b/乙%25.txt\n`,
    );
    const own = ['bagit.txt', 'bag-info.txt', 'README.md', 'manifest-sha256.txt'];
    expect(text('2026-1/tagmanifest-sha256.txt')).toBe(own.map((path) => `${sha256(bytes(text(`2026-1/${path}`)))}  ${path}\n`).join(''));
  });

  it('tells its size and its day, and keeps to one line whatever it is called', () => {
    expect(text('2026-1/bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(text('2026-1/bag-info.txt')).toBe(
      'Source-Organization: 编辑部\nExternal-Identifier: https://a.example/\nExternal-Description: 一行 Payload-Oxum: 0.0\n' +
        'Bagging-Date: 2026-11-01\nPayload-Oxum: 3.2\n',
    );
  });
});
