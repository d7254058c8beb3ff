import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { ImportFault, WordDocument } from '../../../src/domain/draft/import/document.ts';

/** What a conversion may take: seconds, and megabytes of the heap. */
const limits = { seconds: 30, megabytes: 512 } as const;

/**
 * Converts a .docx in a process of its own, so that no document, however made, can hold up or bring down this one.
 * The process does not get this one's environment and is killed when its time is over.
 */
export function convertWord(bytes: Uint8Array, seconds: number = limits.seconds): Promise<WordDocument | ImportFault> {
  return new Promise((done) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), {
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Windows starts no process without it.
      env: process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {},
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.once('message', (answer) => done(answer as WordDocument | ImportFault));
    child.once('error', () => done('too-slow'));
    child.once('exit', () => {
      clearTimeout(timer);
      done('too-slow');
    });
    child.send(bytes);
  });
}
