import { expect, it } from 'vitest';
import { repair } from './fix.ts';

it('mends line ends, the mark at the start, colons behind keys and brackets, and says each', () => {
  const wrong = '\ufeff---\r\ntitle：一份通知\r\n  - id：x\r\ndocumentNumbers: [国发(2009)36号]\r\n---\r\n\r\n注意：国发[2009]36号。\r\n';
  const result = repair(wrong);
  expect(result?.text).toBe('---\ntitle: 一份通知\n  - id: x\ndocumentNumbers: [国发〔2009〕36号]\n---\n\n注意：国发〔2009〕36号。\n');
  expect(result?.done.map(({ en }) => en)).toEqual([
    'removed the byte-order mark',
    'made all line ends LF',
    'wrote ASCII colons behind keys',
    'put the years of document numbers into 〔〕',
  ]);
});

it('leaves a right text alone', () => {
  expect(repair('---\ntitle: 甲：乙\n---\n\nNote：x\n')).toBe(null);
});

it('mends a file of data without fences, and nothing behind the fence of a text', () => {
  expect(repair('title：甲\n')?.text).toBe('title: 甲\n');
  expect(repair('---\ntitle: 甲\n---\nNote：x\n')).toBe(null);
});

it('leaves the title of a source as it is quoted, and mends numbers that stand one on a line', () => {
  expect(repair('title: 国发[2010]13号 国务院文件\nkind: page\n')).toBe(null);
  expect(repair('---\ndocumentNumbers:\n  - 国发(2009)36号\nnote: 甲[2009]1号\n---\n')?.text).toBe(
    '---\ndocumentNumbers:\n  - 国发〔2009〕36号\nnote: 甲[2009]1号\n---\n',
  );
});

it('mends once: what is mended has nothing left to mend', () => {
  const once = repair('---\r\ntitle：甲\r\n---\r\n国发(2009)36号\r\n')?.text as string;
  expect(repair(once)).toBe(null);
});
