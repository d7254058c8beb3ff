import type { Element } from 'hast';

/** An element of the text to which others lead. */
export interface Target {
  id: string;
  /** What it is, as `xref/@ref-type` names it. */
  type: 'sec' | 'fn' | 'bibr';
}

/** What the printers of one article's text share. */
export interface JatsState {
  /** What can be referred to, by its id on the page. */
  targets: ReadonlyMap<string, Target>;
  /** The same for headings, by the element itself. */
  headings: ReadonlyMap<Element, string>;
  /** The text stands in a link, which holds no other. */
  inLink: boolean;
  /** How many of each have been printed; they are numbered as they come. */
  count: { figures: number; tables: number };
}

const heading = /^h[1-6]$/;

/** Whether an element is a heading, of whatever depth. */
export function isHeading({ tagName }: Element): boolean {
  return heading.test(tagName);
}
