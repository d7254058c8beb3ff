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

/**
 * A name in at most `most` lines that are no wider than `width` ems. A line breaks between words and never before a
 * closing mark; a word that is wider than a line breaks anywhere.
 */
export function labelLines(text: string, width: number, most: number): Label {
  if (widthOf(text) <= width) return { lines: [text], cut: false };
  const lines = [''];
  for (const piece of piecesOf(text, width)) {
    const line = lines.at(-1) as string;
    if (widthOf(line + piece) <= width) lines[lines.length - 1] = line + piece;
    else if (lines.length < most) lines.push(piece);
    else return { lines: [...lines.slice(0, -1), shorten(line + piece, width - 1)], cut: true };
  }
  return { lines, cut: false };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words, each with the marks behind it; single characters of a piece that would fill more than a line. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (/^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment) && pieces.length > 0) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces.flatMap((piece) => (widthOf(piece) <= width ? [piece] : [...piece]));
}

function shorten(line: string, width: number): string {
  const characters = [...line];
  while (widthOf(characters.join('')) > width) characters.pop();
  return characters.join('');
}
