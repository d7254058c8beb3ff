import { join, relative } from 'node:path';
import { type Finding, type FindingLanguage, formatAnnotation, formatFinding } from '../../src/domain/finding.ts';

export interface ReportOptions {
  /** `zh` (default) or `en`. */
  lang: string;
  /** `terminal`, `github` or `json`. */
  format: string;
  /** Where the content and the list of addresses stand. */
  place: { content: string; lock: string };
  entries: number;
  milliseconds: number;
}

/** Prints findings in one of the three forms and gives the exit code: 1 where there is a finding. */
export function reportFindings(found: readonly Finding[], options: ReportOptions): number {
  const findings = found.map((finding) => ({ ...finding, file: pathFromHere(finding.file, options.place) }));
  const language: FindingLanguage = options.lang === 'en' ? 'en' : 'zh';
  if (options.format === 'json') {
    console.log(JSON.stringify(findings, null, 2));
  } else {
    for (const finding of findings) {
      console.log(options.format === 'github' ? formatAnnotation(finding, language) : formatFinding(finding, language));
    }
    console.error(summaryOf(findings.length, options, language));
  }
  return findings.length === 0 ? 0 : 1;
}

/** The path by which a person opens the file: from the folder they are in, or from the content folder where that lies elsewhere. */
function pathFromHere(file: string, { content, lock }: ReportOptions['place']): string {
  const path = relative(process.cwd(), file === 'addresses.lock' ? lock : join(content, file)).replaceAll('\\', '/');
  return path.startsWith('..') ? file : path;
}

function summaryOf(count: number, { entries, milliseconds }: ReportOptions, language: FindingLanguage): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (language === 'en') return `${entries} entries, ${count} findings, ${seconds} s`;
  return `${entries} 个条目，${count} 个问题，用时 ${seconds} 秒`;
}
