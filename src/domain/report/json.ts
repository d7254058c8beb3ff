import type { Finding } from '../finding.ts';

/** Every finding, in both languages, for programs: nothing is left out and nothing is escaped but as JSON escapes. */
export function printJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
