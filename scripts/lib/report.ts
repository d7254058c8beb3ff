import { type Finding, type FindingLanguage, formatAnnotation, formatFinding } from '../../src/domain/finding.ts';

export interface ReportOptions {
  /** `zh` (default) or `en`. */
  lang: string;
  /** `terminal`, `github` or `json`. */
  format: string;
  entries: number;
  milliseconds: number;
}

/** Prints findings in one of the three forms and gives the exit code: 1 where there is a finding. */
export function reportFindings(findings: readonly Finding[], options: ReportOptions): number {
  const language: FindingLanguage = options.lang === 'en' ? 'en' : 'zh';
  if (options.format === 'json') {
    console.log(JSON.stringify(findings, null, 2));
  } else {
    for (const finding of findings) {
      console.log(options.format === 'github' ? formatAnnotation(finding, language, 'src/content/') : formatFinding(finding, language));
    }
    console.error(summaryOf(findings.length, options, language));
  }
  return findings.length === 0 ? 0 : 1;
}

function summaryOf(count: number, { entries, milliseconds }: ReportOptions, language: FindingLanguage): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (language === 'en') return `${entries} entries, ${count} findings, ${seconds} s`;
  return `${entries} 个条目，${count} 个问题，用时 ${seconds} 秒`;
}
