import { judgeFold } from '../haystack.ts';

/** A text in folded writing, with what the document is called apart. */
export interface PlainText {
  names: string;
  text: string;
}

/** Another library with a whole index that a reader downloads before the first question. */
export interface Engine {
  /** With the set-up that is usual for Chinese. */
  name: string;
  /** Documents are known by their places in the list. */
  build(texts: readonly PlainText[]): Built;
}

export interface Built {
  /** All documents found, best first. The query is folded, its words are set apart by one space. */
  search(query: string): number[];
  /** The index as it would be stored, in one piece or several. */
  export(): Promise<string[]>;
}

/** Folded, with the spaces between words kept. */
export const foldWords = (text: string) => text.replace(/\S+/g, judgeFold);

const runs = /\p{Script=Han}+|\p{N}+|[^\p{Script=Han}\P{L}]+/gu;

/** Overlapping pairs of Han characters and whole words of anything else; a lone character, or the last where `withLast`. */
export function pairs(text: string, withLast: boolean): string[] {
  return (text.match(runs) ?? []).flatMap((run) => {
    const units = [...run];
    if (!/^\p{Script=Han}/u.test(run)) return [run];
    const made = units.slice(1).map((unit, index) => `${units[index]}${unit}`);
    return withLast || made.length === 0 ? [...made, units.at(-1) as string] : made;
  });
}
