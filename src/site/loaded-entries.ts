import type { LooseEntry } from './site-library.ts';

const key = Symbol.for('gongjian.entries');

/**
 * What collections have loaded, by the id of each item. Entries stay in memory instead of passing through Astro's data
 * store, which would write them to a file, bundle that file as a module, compile it and parse it again. Collections load
 * and pages render in one process but in two copies of this module, so the map hangs on what both share.
 */
export function loadedEntries(): Map<string, LooseEntry> {
  const shared = globalThis as { [key]?: Map<string, LooseEntry> };
  shared[key] ??= new Map();
  return shared[key];
}
