import { moreThanShown, type Report } from './report.ts';

/** Workflow annotations of GitHub. No file name or text of a file can end one or begin another. */
export function printGithub({ files, language }: Report): string {
  return files
    .flatMap((file) => {
      const more = moreThanShown(file, language);
      return [
        ...file.findings.map((finding) => {
          const { what, why, instead } = finding;
          return annotation(finding.file, finding.line, finding.column, finding.rule, `${what} — ${why} — ${instead}`);
        }),
        ...(more ? [annotation(file.file, 1, 1, '…', more)] : []),
      ];
    })
    .join('');
}

function annotation(file: string, line: number, column: number, title: string, message: string): string {
  const escapeData = (value: string) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const escapeProperty = (value: string) => escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${Math.max(1, line)}`,
    `col=${Math.max(1, column)}`,
    `title=${escapeProperty(title)}`,
  ];
  return `::error ${properties.join(',')}::${escapeData(message)}\n`;
}
