import type { Browser } from 'playwright-core';
import type { PrintDocument } from '../../domain/journal/print/print-document.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Materials } from '../materials.ts';
import { pagesOf } from './mark-pages.ts';
import { printPage } from './print-page.ts';
import { stamped } from './stamp.ts';

/** Prints texts as PDF, one after the other, in one browser. */
export interface Printer {
  print(document: PrintDocument): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Printing failed; the message is for who runs the command. Where the browser `stopped`, another one may do it. */
export class PrinterError extends Error {
  readonly stopped: boolean;

  constructor(message: string, { stopped, cause }: { stopped: boolean; cause?: unknown }) {
    super(message, { cause });
    this.stopped = stopped;
  }
}

/** Milliseconds for loading and printing one text; the longest issue takes some seconds. */
const patience = 180_000;

/** Starts a browser; see `launchChromium` for the arguments. */
export async function startPrinter(materials: Materials, cache: string, executable?: string): Promise<Printer> {
  const browser = await launchChromium(cache, executable).catch((cause: unknown) => {
    const message =
      '浏览器没有启动：先运行 npm ci，或用 PDF_BROWSER 指定一个 Chromium / the browser did not start: run npm ci, or name one in PDF_BROWSER';
    throw new PrinterError(message, { stopped: false, cause });
  });
  return {
    print: (document) => print(browser, document, materials),
    close: () => browser.close().catch(() => undefined),
  };
}

/** Prints once, or, where the text names numbers of pages, again with the numbers that the first print came to. */
async function print(browser: Browser, document: PrintDocument, materials: Materials): Promise<Uint8Array> {
  const { properties, marks } = document;
  const once = (pages: ReadonlyMap<string, number>) =>
    guarded(browser, properties.title, () => printPage(browser, { html: document.html(pages), language: document.language }, materials));
  const first = await once(new Map());
  if (marks.length === 0) return stamped(first, properties);
  const pages = await pagesOf(first, marks);
  const second = await once(pages);
  const after = await pagesOf(second, marks);
  if (marks.some((mark) => after.get(mark) !== pages.get(mark))) {
    throw new PrinterError(`《${properties.title}》的目录填上页码后页码变了 / its page numbers moved its pages`, { stopped: false });
  }
  return stamped(second, properties);
}

/** What a print came to, with whatever went wrong told in plain words. */
async function guarded(browser: Browser, title: string, work: () => ReturnType<typeof printPage>): Promise<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no print after ${patience / 1000} s`)), patience);
  });
  const { pdf, refused } = await Promise.race([work(), late])
    .catch(async (cause: unknown) => {
      await browser.close().catch(() => undefined);
      const message = `印《${title}》时浏览器停了；已经印好的都留着，再运行一次会接着印 / the browser stopped; what is printed is kept, run it again`;
      throw new PrinterError(message, { stopped: true, cause });
    })
    .finally(() => clearTimeout(timer));
  if (refused.length === 0) return pdf;
  throw new PrinterError(`《${title}》要取印刷里没有的东西 / it asks for what print does not have: ${refused.slice(0, 3).join(' ')}`, {
    stopped: false,
  });
}
