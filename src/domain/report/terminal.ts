import { moreThanShown, type PrintedFinding, type Report } from './report.ts';

/**
 * For a person at a terminal: `file:line:column  rule  what — why — instead`, and below it the author's own line with a
 * mark under the place. A file's other findings are counted.
 */
export function printTerminal({ files, language }: Report): string {
  return files
    .flatMap((file) => {
      const more = moreThanShown(file, language);
      return [...file.findings.flatMap(linesOf), ...(more ? [`${file.file}:0:0  …  ${more}`] : [])];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf({ file, line, column, rule, what, why, instead, excerpt }: PrintedFinding): string[] {
  const first = `${file}:${line}:${column}  ${rule}  ${what} — ${why} — ${instead}`;
  if (!excerpt) return [first];
  const gutter = `    ${line} | `;
  return [first, gutter + excerpt.text, `${' '.repeat(gutter.length - 2)}| ${blankOf(excerpt.text.slice(0, excerpt.mark))}^`];
}

/** Blanks as wide as the text on a terminal, where Chinese characters are two columns wide. */
function blankOf(text: string): string {
  return [...text].map((character) => (wide.test(character) ? '  ' : ' ')).join('');
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
