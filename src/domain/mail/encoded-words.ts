import { base64 } from './base64.ts';

/** UTF-8 bytes of an encoded word: with its frame and 4 characters for 3 bytes and behind the name of a header it stays within 76 (RFC 2047, 2). */
const longestWord = 39;

/**
 * A text as the value of a header: encoded words of UTF-8, a line each, no character cut in two. Always encoded, so that
 * nothing in a text can end the header, open a comment or pass for an address.
 */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text.toWellFormed()) {
    if (bytesOf(word + character) > longestWord) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${base64(each)}?=`).join('\r\n ');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
