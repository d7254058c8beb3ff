import { codePointName, hiddenCharacters } from '../text/printable.ts';

/** Text as a page can show it: tabs, carriage returns and hidden characters by their names. */
export function visible(text: string): string {
  return text
    .replaceAll('\r', '␍')
    .replaceAll('\t', '⇥')
    .replace(hiddenCharacters, (character) => `[${codePointName(character)}]`)
    .replace(/[\ue000-\uf8ff]/g, (character) => `[${codePointName(character)}]`);
}
