/** Something in the output that the site itself did not make. `line` and `column` count from 1, in UTF-16 units. */
export interface OutputFault {
  line: number;
  column: number;
  what: string;
}

/** Gathers the faults of one text, told by offset. */
export function faultList(text: string): { faults: OutputFault[]; add(what: string, at: number): void } {
  const faults: OutputFault[] = [];
  return {
    faults,
    add(what, at) {
      const before = text.slice(0, at);
      const line = before.split('\n').length;
      faults.push({ line, column: at - before.lastIndexOf('\n'), what });
    },
  };
}
