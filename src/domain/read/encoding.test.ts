import { describe, expect, it } from 'vitest';
import { decodeUtf8, hasByteOrderMark } from './encoding.ts';

/** 标题：中小企业协会 in GBK, 標題：中小企業協會 in Big5. */
const gbk = [0xb1, 0xea, 0xcc, 0xe2, 0xa3, 0xba, 0xd6, 0xd0, 0xd0, 0xa1, 0xc6, 0xf3, 0xd2, 0xb5, 0xd0, 0xad, 0xbb, 0xe1];
const big5 = [0xbc, 0xd0, 0xc3, 0x44, 0xa1, 0x47, 0xa4, 0xa4, 0xa4, 0x70, 0xa5, 0xf8, 0xb7, 0x7e, 0xa8, 0xf3, 0xb7, 0x7c];
const newLine = 0x0a;
const hyphens = [0x2d, 0x2d, 0x2d, newLine];

describe('decodeUtf8', () => {
  it('reads UTF-8, with a byte-order mark or without', () => {
    expect(decodeUtf8(new TextEncoder().encode('标题'))).toBe('标题');
    expect(decodeUtf8(new TextEncoder().encode('\ufeff标题'))).toBe('标题');
  });

  it.each([
    ['GBK', gbk, '标题：中小企业协会'],
    ['Big5', big5, '標題：中小企業協會'],
  ])('names %s, the first line that is in it, and what the line reads as', (encoding, bytes, reads) => {
    expect(decodeUtf8(Uint8Array.from([...hyphens, ...bytes, newLine, ...bytes]))).toEqual({ line: 2, encoding, reads });
  });

  it('names UTF-16 by its mark', () => {
    expect(decodeUtf8(Uint8Array.from([0xff, 0xfe, 0x2d, 0x00]))).toMatchObject({ line: 1, encoding: 'UTF-16' });
  });

  it('names nothing where nothing is likely', () => {
    expect(decodeUtf8(Uint8Array.from([0x61, 0xff, 0x61]))).toEqual({ line: 1, encoding: null, reads: '' });
  });
});

it('sees a byte-order mark', () => {
  expect(hasByteOrderMark(Uint8Array.from([0xef, 0xbb, 0xbf, 0x2d]))).toBe(true);
  expect(hasByteOrderMark(Uint8Array.from([0x2d]))).toBe(false);
});
