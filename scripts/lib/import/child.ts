import { readWord } from './word.ts';

// One document for each process: the answer is sent and the process ends.
process.once('message', async (bytes: Uint8Array) => {
  const answer = await readWord(bytes);
  process.send?.(answer, () => process.exit(0));
});
