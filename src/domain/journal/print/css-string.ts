/**
 * A text as a string of CSS. Every character but letters and digits stands as an escape
 * (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point), so nothing in it can end the string, the rule or the
 * `style` element in which it stands. Characters that cannot be escaped, and controls, become spaces.
 */
export function cssString(text: string): string {
  const escaped = [...text.toWellFormed()].map((character) => {
    if (/[\p{L}\p{N}]/u.test(character)) return character;
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) ? ' ' : `\\${code.toString(16)} `;
  });
  return `"${escaped.join('')}"`;
}
