import type { BookPlaces } from './links.ts';
import type { EpubWords } from './words.ts';

/** What the maker of a book hands in. */
export interface BookOptions {
  words: EpubWords;
  /** Whether there are bytes for a picture that a text shows, by its path on the site. */
  holdsPicture(src: string): boolean;
}

/** What every page of a book is made with. */
export interface BookContext extends BookOptions {
  places: BookPlaces;
}
