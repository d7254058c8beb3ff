import { createFold } from '../../search/fold.ts';
import { createScriptTable } from '../../search/script-table.ts';

/** A piece of a text: what a reader sees, and what it is compared by. */
export interface Token {
  text: string;
  key: string;
}

let simplify: ((text: string) => string) | null = null;

/**
 * A text in pieces: whole numbers, words of letters, single Chinese characters and marks. Pieces that differ only in
 * width, in the script or variant of a character (臺/台, 裡/里), or in the shape of quotation marks have one key. Spaces
 * and characters without a shape belong to the piece before them and are no part of its key.
 */
export function tokensOf(text: string): Token[] {
  simplify ??= createFold(createScriptTable(() => true)).simplify;
  const characters = Array.from(text);
  // One character for one, so that a place in the plain text is a place in the text that a reader sees.
  const plain = simplify(characters.map(narrow).join(''));
  const tokens: Token[] = [];
  let place = 0;
  for (const [key] of plain.matchAll(piece)) {
    const length = Array.from(key).length;
    const seen = characters.slice(place, place + length).join('');
    const before = tokens.at(-1);
    if (!blank.test(key)) tokens.push({ text: seen, key });
    else if (before) before.text += seen;
    place += length;
  }
  return tokens;
}

const piece = /\d+(?:[.,]\d+)*%?|[\p{Script=Latin}\p{M}]+|[\s\p{Cf}\p{Cc}]+|./gsu;
const blank = /^[\s\p{Cf}\p{Cc}]+$/u;

/** Half-width marks of East Asia and quotation marks, with the form they are compared by. */
const plainForms = new Map([...pairs('｡｢｣､･', '。""、·'), ...pairs('“”「」', '""""'), ...pairs('‘’『』', "''''")]);

function pairs(forms: string, plain: string): [string, string][] {
  const to = Array.from(plain);
  return Array.from(forms, (form, index) => [form, to[index] ?? form]);
}

/** A character in half width (Unicode's block of fullwidth forms, U+FF01 to U+FF5E, and the ideographic space). */
function narrow(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xff00 && code < 0xff5f) return String.fromCodePoint(code - 0xfee0);
  return plainForms.get(character) ?? (code === 0x3000 ? ' ' : character);
}
