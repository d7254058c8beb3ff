import type { PartId } from '../../domain/network/part-ids.ts';
import type { PageView } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** One page below `/work/`. */
export interface WorkPage {
  /** Below `/work/`, with a slash at its end: `conference/2026/`. The page of all parts has `''`. */
  path: string;
  /** The pages above it, the widest first. */
  trail: readonly { title: string; path: string }[];
  /** What it says; made when it is asked for. */
  view(): PageView;
}

/** A page of a part, before it knows what stands above it. */
export interface PartPage {
  /** Below the part's start page, with a slash at its end; `''` for the start page. */
  path: string;
  view(): PageView;
}

/** One working part of the network: pages that are computed from the library of an edition. */
export interface WorkPart {
  /** Its place in addresses: `/work/<id>/`. Never changed. */
  id: PartId;
  /** What it is called, and what it is for in one sentence. */
  describe(words: Words): { title: string; summary: string };
  /** Its start page first. */
  pages(library: SiteLibrary, words: Words): PartPage[];
}
