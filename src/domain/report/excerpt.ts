import type { ParsedFile } from '../entry.ts';
import type { Finding } from '../finding.ts';

/** Characters of a line that are shown before and behind the place of a finding. */
const before = 24;
const after = 36;

/** Gives findings the line of the file on which they stand, as far as it is shown. Findings must be ordered by file. */
export function withExcerpts(
  findings: readonly Omit<Finding, 'excerpt'>[],
  files: readonly Pick<ParsedFile, 'path' | 'text'>[],
): Finding[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  let path: string | null = null;
  let lines: string[] = [];
  return findings.map((finding) => {
    if (finding.file !== path) {
      path = finding.file;
      lines = texts.get(path)?.split(/\r\n|\r|\n/) ?? [];
    }
    return { ...finding, excerpt: excerptOf(lines[finding.line - 1] ?? '', finding.column) };
  });
}

function excerptOf(line: string, column: number): Finding['excerpt'] {
  if (line.trim() === '') return null;
  const at = Math.min(Math.max(0, column - 1), line.length);
  const start = at > before + 1 ? at - before : 0;
  const end = line.length > at + after + 1 ? at + after : line.length;
  const head = start > 0 ? '…' : '';
  return { text: `${head}${line.slice(start, end)}${end < line.length ? '…' : ''}`, mark: at - start + head.length };
}
