import { type FileReport, moreThanShown, type PrintedFinding, type Report, type ReportLanguage, sayIn } from './report.ts';

/** Characters of a comment that hosts still take (GitHub: 65,536). */
const longest = 60_000;

/**
 * One comment for a pull request: what to mend, file by file, with the author's own lines. Whatever comes from a file
 * stands in code, so that it can neither be markup nor call anybody's name.
 */
export function printMarkdown({ files, count, language }: Report): string {
  const say = sayIn(language);
  if (count === 0) return `${say({ zh: '检查通过，没有问题。', en: 'The check passed without a finding.' })}\n`;
  const head = say({
    zh: `检查发现 ${count} 个问题，在 ${files.length} 个文件里。照“改成”一行改好，再提交一次，检查会自动重来；不明白的，在这里问就行。`,
    en: `The check has ${count} findings in ${files.length} files. Mend them as “Instead” says and push again: the check runs by itself. Ask here about whatever is not clear.`,
  });
  let text = `${head}\n`;
  for (const [index, file] of files.entries()) {
    const next = sectionOf(file, language);
    if (text.length + next.length > longest) {
      const left = files.length - index;
      return `${text}\n${say({ zh: `另有 ${left} 个文件没有列出。`, en: `${left} more files are not listed.` })}\n`;
    }
    text += next;
  }
  return text;
}

function sectionOf(file: FileReport, language: ReportLanguage): string {
  const more = moreThanShown(file, language);
  const items = file.findings.map((finding) => itemOf(finding, language)).join('\n');
  return `\n### ${code(file.file)}\n\n${items}${more ? `\n- ${more}\n` : ''}`;
}

function itemOf({ line, rule, what, why, instead, excerpt }: PrintedFinding, language: ReportLanguage): string {
  const say = sayIn(language);
  const place = line > 0 ? say({ zh: `第 ${line} 行`, en: `Line ${line}` }) : say({ zh: '整个文件', en: 'The file' });
  const rows = [
    `- **${place}** ${escapeMarkdown(what)} (${code(rule)})`,
    ...(excerpt ? ['', `  ${code(excerpt.text)}`, ''] : []),
    `  - ${say({ zh: '原因', en: 'Why' })}: ${escapeMarkdown(why)}`,
    `  - ${say({ zh: '改成', en: 'Instead' })}: ${escapeMarkdown(instead)}`,
  ];
  return `${rows.join('\n')}\n`;
}

/** Code with a fence longer than any run of backticks in it. */
function code(text: string): string {
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence} ${text} ${fence}`;
}

/** Text in which no character is markup, a mention, a reference or a link. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~&$@:%]|(?<=\w)\.(?=\S)/g, (character) => `&#${character.charCodeAt(0)};`);
}
