import type { Finding, Message } from '../finding.ts';
import { printable } from '../text/printable.ts';
import type { ExampleFinding, HelpText } from './rule-help.ts';

/** Of the findings of an example those of one rule, as a page shows them: nothing in them is hidden. */
export function foundBy(name: string, findings: readonly Finding[]): ExampleFinding[] {
  return findings.filter(({ rule }) => rule === name).map(shown);
}

function shown({ file, line, message }: Finding): ExampleFinding {
  const part = (key: keyof Message): HelpText => ({ zh: printable(message.zh[key]), en: printable(message.en[key]) });
  return { file: printable(file), line, what: part('what'), instead: part('instead') };
}
