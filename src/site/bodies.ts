import type { Link } from '../domain/links/graph.ts';
import type { Heading } from '../domain/mdx/state.ts';

/** What a published entry is besides its data: its text as HTML, its headings and the links that it makes. */
export interface Body {
  html: string;
  headings: readonly Heading[];
  /** The folder that owns the entry; null for terms of the network's vocabularies. */
  association: string | null;
  outgoing: readonly Link[];
}

const key = Symbol.for('gongjian.bodies');

/**
 * Bodies by the id of their item in a collection. They stay in memory instead of passing through Astro's data store,
 * which would write them to a file, bundle that file as a module, compile it and parse it again. Collections load and
 * pages render in one process but in two copies of this module, so the map hangs on what both share.
 */
export function bodies(): Map<string, Body> {
  const shared = globalThis as { [key]?: Map<string, Body> };
  shared[key] ??= new Map();
  return shared[key];
}
