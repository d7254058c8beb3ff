/** Widths in ems: a Han character or full-width mark fills one, anything narrow about six tenths, capitals included. */
const narrow = 0.62;

/** How wide a text is set, in ems, at most: fonts are not known where drawings are made. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0000-\u024f]/.test(character) ? narrow : 1), 0);
}

/** A name as it is drawn. */
export interface Label {
  /** Its lines, at least one. */
  lines: string[];
  /** Whether there was more; the last line then has room for an ellipsis. */
  cut: boolean;
}

/** A name in at most `most` lines that are no wider than `width` ems. A line breaks anywhere, as Chinese text does. */
export function labelLines(text: string, width: number, most: number): Label {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) as string;
    if (widthOf(line + character) <= width) lines[lines.length - 1] = line + character;
    else if (lines.length < most) lines.push(character);
    else return { lines: [...lines.slice(0, -1), shorten(line, width - 1)], cut: true };
  }
  return { lines, cut: false };
}

function shorten(line: string, width: number): string {
  const characters = [...line];
  while (widthOf(characters.join('')) > width) characters.pop();
  return characters.join('');
}
