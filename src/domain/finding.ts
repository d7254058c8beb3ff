/** The languages in which findings speak. Traditional Chinese is made from `zh` by conversion. */
export type FindingLanguage = 'zh' | 'en';

/** What is wrong, why it matters, and what to write instead: whole sentences without a final stop. */
export interface Message {
  what: string;
  why: string;
  instead: string;
}

/** What a check says. `line` and `column` count from 1; 0 means the file as a whole. */
export interface Finding {
  rule: string;
  file: string;
  line: number;
  column: number;
  message: Record<FindingLanguage, Message>;
}

export interface Position {
  line: number;
  column: number;
}

/** Orders findings by file, place and rule, so that every run prints the same list. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** `file:line:column  rule  what — why — instead`, the one form for terminals. */
export function formatFinding(finding: Finding, language: FindingLanguage): string {
  const { what, why, instead } = finding.message[language];
  return `${finding.file}:${finding.line}:${finding.column}  ${finding.rule}  ${what} — ${why} — ${instead}`;
}

/** A GitHub workflow annotation of a finding. */
export function formatAnnotation(finding: Finding, language: FindingLanguage): string {
  const { what, why, instead } = finding.message[language];
  const escapeData = (value: string) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const escapeProperty = (value: string) => escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const properties = [
    `file=${escapeProperty(finding.file)}`,
    `line=${Math.max(1, finding.line)}`,
    `col=${Math.max(1, finding.column)}`,
    `title=${escapeProperty(finding.rule)}`,
  ];
  return `::error ${properties.join(',')}::${escapeData(`${what} — ${why} — ${instead}`)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
