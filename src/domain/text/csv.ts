/** A cell of a table: numbers are written as numbers, texts as texts that no program runs. */
export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180): lines end in CR LF, cells with a comma, quote or line break stand in quotes. It begins
 * with a byte-order mark, since spreadsheets on Chinese systems otherwise take UTF-8 for GBK.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = inert(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A text that a spreadsheet takes for text. Behind any of these characters at its start (OWASP, "CSV injection"; some
 * programs read the full-width ones as the others, and pass over spaces) stands a formula; an apostrophe before it
 * makes it text.
 */
function inert(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
