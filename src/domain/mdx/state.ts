import type { FootnoteDefinition, Text } from 'mdast';
import type { Statistic } from '../statistic.ts';
import type { Convert } from '../text/script.ts';
import type { CalloutType } from './components/callout.ts';

/** The words that rendering itself adds, in the edition's script. */
export interface BodyLabels {
  callout: Record<CalloutType, string>;
  source: string;
  statistics: string;
  what: string;
  value: string;
  scope: string;
  period: string;
  speaker: string;
  footnote: string;
  figuresHere: string;
  table: string;
  doubt: string;
  backToText: string;
  externalSite: string;
  done: string;
  open: string;
}

/** A picture in the sizes that are published. */
export interface PublishedPicture {
  src: string;
  srcset: string;
  width: number;
  height: number;
}

/** A stretch of a text node that names a known policy. */
export interface Mention {
  start: number;
  end: number;
  to: string;
}

/** What the renderer needs to know of the entry and its edition; it looks nothing up by itself. */
export interface RenderContext {
  labels: BodyLabels;
  convert: Convert;
  statistics: ReadonlyMap<string, Statistic>;
  /** Source ids as the entry's `sources` has them, with the number under which the page lists them. */
  sourceNumbers: ReadonlyMap<string, number>;
  mentions: ReadonlyMap<Text, readonly Mention[]>;
  /** The published picture for `./name.png`. */
  picture(src: string): PublishedPicture | null;
  /** The address to print for a link's target; null prints the text without a link. */
  href(target: string): string | null;
  /** The address of an entry in this edition. */
  hrefOf(id: string): string;
  /** Text in the script by which heading ids are made, the same in every edition. */
  toHans: Convert;
}

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The context and what rendering gathers on its way. */
export interface RenderState extends RenderContext {
  texts: ReadonlyMap<Text, string>;
  definitions: ReadonlyMap<string, { url: string }>;
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
  footnoteNumbers: Map<string, number>;
  footnotesInBlock: string[];
  statisticsInBlock: Set<Statistic>;
  headings: Heading[];
  slugs: ReadonlyMap<object, string>;
  /** Whether a link is open: nothing in it may be a link of its own. */
  inLink: boolean;
  /** Whether the table of figures, whose rows have ids, stands on the page already. */
  statisticsPrinted: boolean;
}
