/** Widths in ems: a Han character or full-width mark fills one, anything narrow about six tenths, capitals included. */
const narrow = 0.62;

/** How wide a text is set, in ems, at most: fonts are not known where drawings are made. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0000-\u024f]/.test(character) ? narrow : 1), 0);
}

/**
 * A name in at most `most` lines that are no wider than `width` ems; what does not fit ends in `…`. A line breaks
 * anywhere, as Chinese text does.
 */
export function labelLines(text: string, width: number, most: number): string[] {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) as string;
    if (widthOf(line + character) <= width) lines[lines.length - 1] = line + character;
    else if (lines.length < most) lines.push(character);
    else return [...lines.slice(0, -1), cut(line, width)];
  }
  return lines;
}

function cut(line: string, width: number): string {
  const characters = [...line];
  while (widthOf(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
