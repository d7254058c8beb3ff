import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startThread } from './thread.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-thread-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function moduleOf(text: string): Promise<string> {
  const path = join(folder, 'module.mjs');
  const here = resolve(import.meta.dirname, 'thread.ts');
  await writeFile(path, `import { parentPort, workerData } from 'node:worker_threads';\nimport { answerWith } from '${here}';\n${text}`);
  return path;
}

it('answers from its task, after what it says on the way', async () => {
  const heard: unknown[] = [];
  const module = await moduleOf("parentPort.postMessage('soon'); answerWith(new Map([[workerData.a, 1]]));");
  const thread = startThread(module, { a: '甲' }, (message) => heard.push(message));
  expect(await thread.answer).toEqual(new Map([['甲', 1]]));
  expect(heard).toEqual(['soon']);
});

it.each([
  ['throws', "throw new Error('no room')", 'no room'],
  ['rejects later', "setTimeout(() => Promise.reject(new Error('too late')), 1)", 'too late'],
  ['ends without an answer', '', 'before it had answered'],
  ['exits', 'process.exit(3)', 'ended with 3'],
])('fails where the thread %s', async (_, text, message) => {
  await expect(startThread(await moduleOf(text), {}).answer).rejects.toThrow(message);
});

it('fails where the thread is stopped', async () => {
  const thread = startThread(await moduleOf('setInterval(() => {}, 1000)'), {});
  await thread.stop();
  await expect(thread.answer).rejects.toThrow('before it had answered');
});
