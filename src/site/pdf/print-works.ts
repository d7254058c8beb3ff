import type { EntryId } from '../../domain/address.ts';
import type { PrintDocument } from '../../domain/journal/print/print-document.ts';
import type { ReadSite } from '../read-site.ts';
import { wordsOf } from '../words.ts';
import type { KeptPdfs, PrintWork } from './kept-pdfs.ts';
import { type Printer, PrinterError } from './printer.ts';
import { isPrinted, printOf } from './work.ts';

/** The ids of everything that is printed: issues first, as they are asked for most. */
export function printedIds({ libraries }: ReadSite): EntryId[] {
  const [library] = libraries;
  return library ? [...library.in('issues'), ...library.in('articles')].filter(isPrinted).map(({ id }) => id) : [];
}

/** One print to make, with the text. */
export interface PrintTask extends PrintWork {
  print: PrintDocument;
}

/** The prints of these entries in these editions. */
export function printTasks(ids: readonly EntryId[], { libraries, address }: ReadSite): PrintTask[] {
  return ids.flatMap((id) =>
    libraries.flatMap((library) => {
      const entry = library.get(id);
      if (!entry || !isPrinted(entry)) return [];
      return [{ id, edition: library.edition.tag, print: printOf(entry, { library, words: wordsOf(library.edition), site: address }) }];
    }),
  );
}

/** What came of one task. */
export interface PrintResult {
  task: PrintTask;
  /** Where the file is kept. */
  path: string;
  /** Null where what was kept is still right. */
  printed: { bytes: number; milliseconds: number } | null;
}

/**
 * Prints what is not kept as it is now, or everything, and tells of each as it is done, so that a broken run loses
 * nothing. `start` starts the browser, which happens only where there is something to print; one that stops in the
 * middle is started once more.
 */
export async function printWorks(
  tasks: readonly PrintTask[],
  { kept, start, all }: { kept: KeptPdfs; start: () => Promise<Printer>; all: boolean },
  done: (result: PrintResult) => Promise<void>,
): Promise<void> {
  let printer: Printer | null = null;
  const print = async (document: PrintDocument, again: boolean): Promise<Uint8Array> => {
    printer ??= await start();
    try {
      return await printer.print(document);
    } catch (error) {
      if (!again || !(error instanceof PrinterError) || !error.stopped) throw error;
      await printer.close();
      printer = null;
      return print(document, false);
    }
  };
  try {
    for (const task of tasks) {
      const path = all ? null : kept.find(task, () => task.print);
      if (path !== null) {
        await done({ task, path, printed: null });
        continue;
      }
      const started = performance.now();
      const pdf = await print(task.print, true);
      const milliseconds = performance.now() - started;
      await done({ task, path: await kept.keep(task, task.print, pdf), printed: { bytes: pdf.length, milliseconds } });
    }
  } finally {
    await (printer as Printer | null)?.close();
  }
}
