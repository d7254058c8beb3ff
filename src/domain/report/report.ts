import { type Finding, type Message, mostPerFile } from '../finding.ts';
import { printable } from '../text/printable.ts';
import { createConverters } from '../text/script.ts';

/** The languages in which findings are printed. */
export const reportLanguages = ['zh', 'zh-hant', 'en'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** A finding in the words of one language, as plain printable text. */
export interface PrintedFinding extends Omit<Finding, 'message'>, Message {}

/** The findings of one file: those that are printed, and the number of all. */
export interface FileReport {
  file: string;
  findings: PrintedFinding[];
  count: number;
}

/** What a run of the check says: files in order, and the number of all findings. */
export interface Report {
  language: ReportLanguage;
  files: FileReport[];
  count: number;
}

/** Puts findings, which must be ordered by file, into a language and by file. */
export function createReport(findings: readonly Finding[], language: ReportLanguage): Report {
  const say = sayIn(language);
  const files: FileReport[] = [];
  for (const finding of findings) {
    let file = files.at(-1);
    if (file?.file !== printable(finding.file)) {
      file = { file: printable(finding.file), findings: [], count: 0 };
      files.push(file);
    }
    file.count += 1;
    if (file.count <= mostPerFile) file.findings.push(printed(finding, say));
  }
  return { language, files, count: findings.length };
}

/** Gives what a rule says in Chinese and English in the language of the report. */
export function sayIn(language: ReportLanguage): (texts: { zh: string; en: string }) => string {
  if (language === 'en') return ({ en }) => en;
  if (language === 'zh') return ({ zh }) => zh;
  const { toHant } = createConverters();
  return ({ zh }) => toHant(zh);
}

/** How many findings of a file are left out, in words; null where none is. */
export function moreThanShown({ findings, count }: FileReport, language: ReportLanguage): string | null {
  if (count === findings.length) return null;
  return sayIn(language)({
    zh: `这个文件还有 ${count - findings.length} 个问题没有列出；先改好上面的，再检查一次`,
    en: `${count - findings.length} more findings of this file are not listed; mend these first and check again`,
  });
}

function printed(finding: Finding, say: ReturnType<typeof sayIn>): PrintedFinding {
  const { message, file, excerpt, ...rest } = finding;
  const part = (key: keyof Message) => printable(say({ zh: message.zh[key], en: message.en[key] }));
  return {
    ...rest,
    file: printable(file),
    excerpt: excerpt && printableExcerpt(excerpt),
    what: part('what'),
    why: part('why'),
    instead: part('instead'),
  };
}

/** The mark moves with characters that are printed as codes. */
function printableExcerpt({ text, mark }: NonNullable<Finding['excerpt']>): Finding['excerpt'] {
  const head = printable(text.slice(0, mark));
  return { text: head + printable(text.slice(mark)), mark: head.length };
}
