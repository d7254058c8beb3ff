import type { SyntaxFault } from '../entry.ts';

/**
 * Where an author has to look: a parser reports what is never closed, or a paragraph that it took for a program, at its
 * end. `text` is the whole file; the fault moves to the sign that began it, where that stands on an earlier line.
 */
export function placeOfFault(fault: SyntaxFault, text: string): SyntaxFault {
  const lines = text.split(/\r\n|\n/);
  const { reason } = fault;
  if (/import\/exports/.test(reason)) return startOfProgram(fault, lines);
  if (/end of file in expression|lazy line in expression/.test(reason)) return lastBefore(fault, lines, /\{/g);
  if (
    /(?:in|before|after) (?:local |member |attribute |closing )?(?:name|attribute|value|tag)|in attribute value|self-closing/.test(reason)
  ) {
    return lastBefore(fault, lines, /<(?=[/A-Za-z_$>])/g);
  }
  return fault;
}

function startOfProgram(fault: SyntaxFault, lines: readonly string[]): SyntaxFault {
  for (let line = Math.min(fault.line, lines.length); line > 0; line -= 1) {
    if (/^(?:import|export)\b/.test(lines[line - 1] as string)) return { ...fault, line, column: 1 };
  }
  return fault;
}

/** The last match before the fault, where it is on an earlier line. */
function lastBefore(fault: SyntaxFault, lines: readonly string[], sign: RegExp): SyntaxFault {
  for (let line = Math.min(fault.line, lines.length); line > 0; line -= 1) {
    const text = lines[line - 1] as string;
    const at = [...(line === fault.line ? text.slice(0, fault.column) : text).matchAll(sign)].at(-1);
    if (at) return line === fault.line ? fault : { ...fault, line, column: at.index + 1 };
  }
  return fault;
}
