import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printedArticle } from '../../domain/journal/print/print-document.ts';
import { printWords } from '../../domain/journal/print/testing.ts';
import { sampleArticle } from '../../domain/journal/testing.ts';
import { keptPdfs } from './kept-pdfs.ts';
import { type PrintTask, printWorks } from './print-works.ts';
import { type Printer, PrinterError } from './printer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prints-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const task = (slug: string): PrintTask => ({
  id: `articles/a/${slug}`,
  edition: 'zh-Hans',
  print: printedArticle(sampleArticle(slug), printWords),
});
const tasks = ['one', 'two', 'three'].map(task);

/** Browsers that start one after the other, each of which stops at the print with this number; counts what was asked. */
function browsers(...stopAt: number[]) {
  const counts = { started: 0, closed: 0, printed: 0 };
  const start = async (): Promise<Printer> => {
    const stop = stopAt[counts.started];
    counts.started += 1;
    let prints = 0;
    return {
      print: async () => {
        prints += 1;
        if (prints === stop) throw new PrinterError('stopped', { stopped: true });
        counts.printed += 1;
        return new TextEncoder().encode('%PDF-');
      },
      close: async () => {
        counts.closed += 1;
      },
    };
  };
  return { counts, start };
}

const names = async (start: () => Promise<Printer>, all = false) => {
  const done: string[] = [];
  await printWorks(tasks, { kept: keptPdfs(folder), start, all }, async ({ task: { id }, printed }) => {
    done.push(`${id.slice(-3)} ${printed ? 'printed' : 'kept'}`);
  });
  return done;
};

it('prints what is not kept, and starts no browser where there is nothing to print', async () => {
  const { counts, start } = browsers();
  expect(await names(start)).toEqual(['one printed', 'two printed', 'ree printed']);
  expect(await names(start)).toEqual(['one kept', 'two kept', 'ree kept']);
  expect(counts).toEqual({ started: 1, closed: 1, printed: 3 });
  expect(await names(start, true)).toEqual(['one printed', 'two printed', 'ree printed']);
});

it('starts a browser that stopped once more, and goes on', async () => {
  const { counts, start } = browsers(2);
  expect(await names(start)).toEqual(['one printed', 'two printed', 'ree printed']);
  expect(counts).toEqual({ started: 2, closed: 2, printed: 3 });
});

it('gives up what stops two browsers, and keeps what was printed before', async () => {
  const { counts, start } = browsers(2, 1);
  await expect(names(start)).rejects.toThrow('stopped');
  expect(counts).toEqual({ started: 2, closed: 2, printed: 1 });
  const after = browsers();
  expect(await names(after.start)).toEqual(['one kept', 'two printed', 'ree printed']);
});
