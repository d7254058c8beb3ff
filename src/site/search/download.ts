/** The browser's own `fetch`, kept from before the one is put in its place by which Pagefind's downloads are watched. */
export const download = globalThis.fetch.bind(globalThis);
