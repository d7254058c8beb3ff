import { appendFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { printGithub } from '../../src/domain/report/github.ts';
import { printGitlab } from '../../src/domain/report/gitlab.ts';
import { printJson } from '../../src/domain/report/json.ts';
import { printMarkdown } from '../../src/domain/report/markdown.ts';
import { createReport, type Report, type ReportLanguage, reportLanguages, sayIn } from '../../src/domain/report/report.ts';
import { printTerminal } from '../../src/domain/report/terminal.ts';

export const formats = ['terminal', 'github', 'gitlab', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  lang: ReportLanguage;
  format: Format;
  /** Where the content and the list of addresses stand. */
  place: { content: string; lock: string };
  entries: number;
  milliseconds: number;
}

const printers: Record<Exclude<Format, 'json'>, (report: Report) => string> = {
  terminal: printTerminal,
  github: printGithub,
  gitlab: printGitlab,
  markdown: printMarkdown,
};

/** The value of an option that has a closed list. A wrong one is told as any other wrong option is. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw Object.assign(new Error(`--${option}: ${allowed.join(' | ')}`), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
}

export const languageOption = (value: string) => oneOf('lang', value, reportLanguages);

/** Prints findings in one of the forms and gives the exit code: 1 where there is a finding. */
export function reportFindings(found: readonly Finding[], options: ReportOptions): number {
  const { format, lang, place } = options;
  const findings = found.map((finding) => ({ ...finding, file: pathFromHere(finding.file, place) }));
  const report = createReport(findings, lang);
  process.stdout.write(format === 'json' ? printJson(findings) : printers[format](report));
  if (format === 'github') writeStepSummary(report);
  if (format === 'terminal' || format === 'github') console.error(summaryOf(findings.length, options));
  return findings.length === 0 ? 0 : 1;
}

/** GitHub shows ten annotations a step; the summary of the step has all that are printed. */
function writeStepSummary(report: Report): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, printMarkdown(report));
}

/** The path by which a person opens the file: from the folder they are in, or from the content folder where that lies elsewhere. */
function pathFromHere(file: string, { content, lock }: ReportOptions['place']): string {
  const path = relative(
    process.cwd(),
    ['addresses.lock', 'frozen.lock'].includes(file) ? join(dirname(lock), file) : join(content, file),
  ).replaceAll('\\', '/');
  return path.startsWith('..') ? file : path;
}

function summaryOf(count: number, { entries, milliseconds, lang }: ReportOptions): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  return sayIn(lang)({
    zh: `${entries} 个条目，${count} 个问题，用时 ${seconds} 秒`,
    en: `${entries} entries, ${count} findings, ${seconds} s`,
  });
}
