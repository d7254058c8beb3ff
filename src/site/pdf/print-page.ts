import type { Browser, Page, Route } from 'playwright-core';
import { fontSheet } from '../../domain/journal/print/print-document.ts';
import { type Materials, pictureBytes } from '../materials.ts';
import { fontFile, fontSheetOf } from './fonts.ts';

/** A page to print. */
export interface PrintPage {
  html: string;
  /** BCP 47: of a text in Traditional script the faces of that script come first. */
  language: string;
}

/** Where the page seems to stand. Nothing is there: every request is answered here or refused. */
const origin = 'https://print.invalid';

/**
 * Prints a page as tagged PDF with an outline of its headings. The page runs no script and reaches nothing but its fonts
 * and the site's pictures; the addresses of what else it asked for are returned.
 */
export async function printPage(browser: Browser, printed: PrintPage, materials: Materials) {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false });
  const refused: string[] = [];
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => answer(route, printed, materials, refused));
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/`, { waitUntil: 'load', timeout: 0 });
    await fontsOf(page);
    const pdf: Uint8Array = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return { pdf, refused };
  } catch (error) {
    // A text that leads the page elsewhere takes away what was to be printed.
    if (refused.length > 0) return { pdf: new Uint8Array(), refused };
    throw error;
  } finally {
    await context.close().catch(() => undefined);
  }
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

/** The page, its fonts and its pictures, from this machine; nothing else is there. */
async function answer(route: Route, printed: PrintPage, materials: Materials, refused: string[]): Promise<void> {
  const url = route.request().url();
  const file = url.startsWith(`${origin}/`) ? await fileAt(new URL(url).pathname, printed, materials) : null;
  if (file !== null) return route.fulfill(file);
  refused.push(url);
  return route.abort();
}

async function fileAt(path: string, { html, language }: PrintPage, materials: Materials) {
  if (path === '/') return { contentType: 'text/html; charset=utf-8', body: html };
  if (path === fontSheet) return { contentType: 'text/css; charset=utf-8', body: await fontSheetOf(language) };
  const font = await fontFile(path);
  if (font) return { contentType: 'font/woff2', body: font };
  const picture = await pictureBytes(path, materials);
  return picture ? { contentType: 'image/webp', body: Buffer.from(picture) } : null;
}
