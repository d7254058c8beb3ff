import type { Browser, Page, Route } from 'playwright-core';
import type { PrintDocument } from '../../domain/journal/print/print-document.ts';
import { fontSheet } from '../../domain/journal/print/print-document.ts';
import { launchChromium } from '../browser/launch.ts';
import { type Materials, pictureBytes } from '../materials.ts';
import { fontFile, fontSheetOf } from './fonts.ts';
import { pagesOf } from './mark-pages.ts';
import { stamped } from './stamp.ts';

/** Prints texts as PDF, one after the other, in one browser. */
export interface Printer {
  print(document: PrintDocument): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The browser did not do what it was asked for; the message is for who runs the command. */
export class PrinterError extends Error {}

/** Where the page seems to stand. Nothing is there: every request is answered here or refused. */
const origin = 'https://print.invalid';

/** Milliseconds that loading and printing one text may take; an issue of hundreds of pages needs some seconds. */
const patience = 120_000;

/** Starts a browser (see `launchChromium`). */
export async function startPrinter(cache: string, materials: Materials, executable?: string): Promise<Printer> {
  const browser = await launchChromium(cache, executable).catch((cause: unknown) => {
    throw new PrinterError('浏览器没有启动：请先运行 npm ci，或用 PDF_BROWSER 指定一个 Chromium / the browser did not start', { cause });
  });
  return {
    print: (document) => printTwice(browser, document, materials),
    close: () => browser.close(),
  };
}

/** Prints until the numbers of pages in the text are those that it has: once, or for a text that names pages twice. */
async function printTwice(browser: Browser, document: PrintDocument, materials: Materials): Promise<Uint8Array> {
  const none: ReadonlyMap<string, number> = new Map();
  const first = await printHtml(browser, document.html(none), document.language, materials);
  if (document.marks.length === 0) return stamped(first, document.properties);
  const pages = await pagesOf(first, document.marks);
  const second = await printHtml(browser, document.html(pages), document.language, materials);
  const after = await pagesOf(second, document.marks);
  const moved = document.marks.filter((mark) => after.get(mark) !== pages.get(mark));
  if (moved.length > 0) throw new PrinterError(`the numbers of pages in ${document.properties.title} moved the pages`);
  return stamped(second, document.properties);
}

async function printHtml(browser: Browser, html: string, language: string, materials: Materials): Promise<Uint8Array> {
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const refused: string[] = [];
      await page.route('**/*', (route) => answer(route, { html, language, materials, refused }));
      return await toPdf(page, refused);
    } finally {
      await context.close().catch(() => undefined);
    }
  } catch (cause) {
    if (cause instanceof PrinterError) throw cause;
    throw new PrinterError('浏览器中途停止，这一份没有印成；已经印好的都在，再运行一次会接着印 / the browser stopped while printing', {
      cause,
    });
  }
}

async function toPdf(page: Page, refused: readonly string[]): Promise<Uint8Array> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  await fontsOf(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  if (refused.length > 0) throw new PrinterError(`the text asked for what print does not have: ${refused.slice(0, 3).join(', ')}`);
  return pdf;
}

/**
 * Waits for the fonts: a face is asked for where the text is laid out, and the face that takes its place for a character
 * that it lacks only when it has come. Print would leave out what still waits for its face.
 */
async function fontsOf(page: Page): Promise<void> {
  for (let before = -1, now = 0; now !== before; ) {
    before = now;
    now = await page.evaluate<number>(loadedFaces);
  }
}

/** Runs in the page, which itself runs no script. */
const loadedFaces = `document.body.getBoundingClientRect(),
  document.fonts.ready.then((faces) => [...faces].filter(({ status }) => status === 'loaded').length)`;

interface Asked {
  html: string;
  language: string;
  materials: Materials;
  /** Gathers the addresses that were asked for and are not there. */
  refused: string[];
}

/** The page, its fonts and its pictures, from this machine; nothing else is there. */
async function answer(route: Route, { html, language, materials, refused }: Asked): Promise<void> {
  const { origin: asked, pathname } = new URL(route.request().url());
  const body = asked === origin ? await fileAt(pathname, html, language, materials) : null;
  if (body !== null) return route.fulfill(body);
  refused.push(route.request().url());
  return route.abort();
}

async function fileAt(path: string, html: string, language: string, materials: Materials) {
  if (path === '/') return { contentType: 'text/html; charset=utf-8', body: html };
  if (path === fontSheet) return { contentType: 'text/css; charset=utf-8', body: await fontSheetOf(language) };
  const font = await fontFile(path);
  if (font) return { contentType: 'font/woff2', body: font };
  const picture = await pictureBytes(path, materials);
  return picture ? { contentType: 'image/webp', body: Buffer.from(picture) } : null;
}
