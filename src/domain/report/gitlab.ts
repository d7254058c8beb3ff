import type { PrintedFinding, Report } from './report.ts';

/**
 * GitLab's code quality report (Code Climate's format, https://docs.gitlab.com/ci/testing/code_quality/): a JSON list
 * of at most twenty findings a file. GitLab shows findings of one fingerprint once, so each has its own, which stays
 * the same while lines above it come and go.
 */
export function printGitlab({ files }: Report): string {
  const seen = new Map<string, number>();
  const issues = files.flatMap(({ findings }) =>
    findings.map((finding) => {
      const base = [finding.file, finding.rule, finding.what, finding.excerpt?.text ?? ''].join(' ');
      const number = (seen.get(base) ?? 0) + 1;
      seen.set(base, number);
      return issueOf(finding, `${base} ${number}`);
    }),
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function issueOf({ file, line, rule, what, why, instead }: PrintedFinding, fingerprint: string) {
  return {
    type: 'issue',
    check_name: rule,
    description: `${what} — ${why} — ${instead}`,
    categories: ['Bug Risk'],
    severity: 'major',
    fingerprint,
    location: { path: file, lines: { begin: Math.max(1, line) } },
  };
}
