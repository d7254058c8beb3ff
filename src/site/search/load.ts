import type { Pagefind } from './pagefind.ts';

/** Loads Pagefind and knows whether every part of the index that it asked for has come. */
export interface Index {
  pagefind: Pagefind;
  /** Rejects where a part of the index could not be fetched: Pagefind itself would only find less. */
  complete<T>(work: Promise<T>): Promise<T>;
}

let attempts = 0;
let failures = 0;

/**
 * Loads the index. Each attempt has an address of its own, because a browser remembers a module that failed; and every
 * download below the index's folder is watched, because Pagefind takes a missing part for an empty one.
 */
export async function loadIndex(bundle: string): Promise<Index> {
  attempts += 1;
  watchDownloads(bundle);
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js?${attempts}`);
  const complete = async <T>(work: Promise<T>): Promise<T> => {
    const before = failures;
    const result = await work;
    if (failures > before) throw new Error('a part of the search index is missing');
    return result;
  };
  await pagefind.options({ baseUrl: '/', excerptLength: 60, noWorker: true });
  await complete(pagefind.init());
  // Counts come with a search only once the filters have been loaded.
  await complete(pagefind.filters());
  return { pagefind, complete };
}

let watching = false;

function watchDownloads(bundle: string): void {
  if (watching) return;
  watching = true;
  const download = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const target = request[0] instanceof Request ? request[0].url : String(request[0]);
    const ours = new URL(target, location.href).pathname.startsWith(bundle);
    try {
      const response = await download(...request);
      if (ours && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (ours) failures += 1;
      throw error;
    }
  };
}
