/** Marks that never begin a line, and marks that never end one (GB/T 15834-2011, 5.1.1 to 5.1.9). */
const closing = new Set('，。、；：？！”’）》〉】〕」』］｝…—·～,.;:?!)]}%');
const opening = new Set('“‘（《〈【〔「『［｛([{');

const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|[\u2014\u2026\u2018-\u201d\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;
const mark = /\p{Mark}/u;

/** The columns that a text takes where a Han character takes two, as in a terminal or a plain mail. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/**
 * A text in lines of at most so many columns: `first` stands before the first, `rest` before each further one. Lines
 * break at spaces and between Han characters, never before a closing mark or behind an opening one; what has no such
 * place stays whole, however long.
 */
export function wrapColumns(text: string, columns: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text.trim())) {
    const before = lines.length === 0 ? first : rest;
    if (line !== '' && columnsOf(before + line + unit.trimEnd()) > columns) {
      lines.push(before + line.trimEnd());
      line = unit;
    } else line += unit;
  }
  return [...lines, (lines.length === 0 ? first : rest) + line.trimEnd()].join('\n');
}

/** The smallest pieces between which a line may break. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const character of text.replace(/\s+/g, ' ')) {
    const last = units.at(-1);
    if (last !== undefined && staysWith(last, character)) units[units.length - 1] = last + character;
    else units.push(character);
  }
  return units;
}

function staysWith(unit: string, character: string): boolean {
  const before = [...unit].at(-1) as string;
  if (mark.test(character) || character === ' ' || closing.has(character)) return true;
  if (before === ' ') return false;
  return opening.has(before) || !(wide.test(before) || wide.test(character));
}
