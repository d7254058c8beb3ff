import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runChild } from './measure.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'child-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(text: string): string {
  const path = join(folder, 'child.mjs');
  writeFileSync(path, text);
  return path;
}

it('a child hands over its report', async () => {
  const { report } = await runChild(script('process.send(process.argv.slice(2))'), ['a', 'b']);
  expect(report).toEqual(['a', 'b']);
});

it('a child that ends without a report, by itself or by a signal, is a failure', async () => {
  await expect(runChild(script('process.exit(3)'), [])).rejects.toThrow('3');
  await expect(runChild(script("process.kill(process.pid, 'SIGKILL')"), [])).rejects.toThrow('SIGKILL');
});

it('a child that takes longer than it may is ended', async () => {
  const limits = { time: 300, memory: 2 ** 28 };
  await expect(runChild(script('setInterval(() => {}, 1000)'), [], limits)).rejects.toThrow('SIGTERM');
});
