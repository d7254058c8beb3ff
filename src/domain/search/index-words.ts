import type { PartKind, SearchDocument, SearchPart } from './document.ts';
import type { Fold, Folded } from './fold.ts';
import { everyWord, initialUnits, nameBound, singleWord, wholeWord, wholeWordsIn } from './tokens.ts';
import { partOrder, zoneStart } from './zones.ts';

/** Hears each word of a document with its place; pairs of characters by themselves, being most. Places of one word rise. */
export interface WordListener {
  pair(first: string, second: string, place: number): void;
  word(word: string, place: number): void;
}

/**
 * Every word by which a document is found: each pair of neighbouring characters at its place; at its first place also
 * each character and, at each place, each whole number and English word.
 */
export function indexWords(document: SearchDocument, fold: Fold, hear: WordListener): void {
  const seen = new Set<string>();
  hear.word(everyWord, 0);
  let place = 0;
  const add = (folded: Folded, bound?: string) => {
    const { units } = folded;
    if (bound !== undefined && units[0] !== undefined) hear.pair(bound, units[0], place - 1);
    for (const [index, unit] of units.entries()) {
      const next = units[index + 1] ?? bound;
      if (next !== undefined) hear.pair(unit, next, place + index);
      if (!seen.has(unit)) hear.word(singleWord(unit), place + index);
      seen.add(unit);
    }
    for (const { word, start } of wholeWordsIn(folded)) hear.word(wholeWord(word), place + start);
    // No phrase runs from one part into the next: there is a free place between them.
    place += units.length + 1;
  };
  for (const kind of partOrder) {
    place = Math.max(place, zoneStart(kind, document));
    for (const [index, part] of document.parts.hans.entries()) {
      if (weighedAs(part) !== kind) continue;
      const own = fold.fold(part.text);
      const twin = document.parts.hant[index]?.text ?? '';
      const bound = kind === 'name' ? nameBound : undefined;
      add(own, bound);
      // What is not the same word for word in the other script is found by either.
      if (fold.simplify(twin) !== part.text) {
        const other = fold.fold(twin);
        if (other.units.join('') !== own.units.join('')) add(other, bound);
      }
    }
    if (kind === 'name') for (const initials of document.initials) add({ units: initialUnits(initials), places: [] }, nameBound);
  }
}

/** A heading that cannot be linked to is the site's own, such as that of a list, and says little of the document. */
function weighedAs({ kind, anchor }: SearchPart): PartKind {
  return kind === 'heading' && anchor === undefined ? 'text' : kind;
}
