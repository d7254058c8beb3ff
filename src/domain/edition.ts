import type { Convert, ScriptConverters } from './text/script.ts';

/**
 * One of the editions in which every page is published. Pages know nothing of scripts: they are handed an edition's
 * library and strings. An edition in another language is one more value in `src/i18n/editions.ts`.
 */
export interface Edition {
  /** BCP 47, as in the page's `lang`. */
  tag: string;
  /** The first part of the edition's addresses; empty for the edition at the root. */
  prefix: string;
  /** How to write a text of a given language in this edition. */
  converterFor(language: string, converters: ScriptConverters): Convert;
}

/** An address with the edition's prefix: `/zh-hant/bulletins/…/`. */
export function inEdition(edition: Pick<Edition, 'prefix'>, address: string): string {
  return edition.prefix === '' ? address : `/${edition.prefix}${address}`;
}
