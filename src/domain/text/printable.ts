/**
 * Characters that do not show but change what is read: controls, bidirectional marks (Trojan Source), zero-width
 * characters, line and paragraph separators, tags. Variation selectors are right behind a Han character or an emoji,
 * and the zero-width joiner between emoji. A tab and line breaks are not among them.
 */
export const hiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|\u034f|[\u180b-\u180d\u180f]|(?<!\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])\u200d|(?<![\p{Script=Han}\p{Extended_Pictographic}]|[0-9#*](?=\ufe0f\u20e3))[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** `U+202E` for a character. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Text from a file as a terminal, a log or a comment may show it: on one line, with every character that does not show
 * (or that a terminal would obey) as its code. Hosts obey `##[command]` wherever it stands on a line of a log, so its
 * signs are kept apart (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(hiddenCharacters, (character) => `[${codePointName(character)}]`)
    .replace(/##(?=\[|vso)/g, '# # ');
}
