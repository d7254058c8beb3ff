import { printable } from '../text/printable.ts';
import type { AgreementState, Consent } from './agreements.ts';
import { type IssueState, openConsents, type Words } from './issue-state.ts';
import type { Turn } from './issue-turns.ts';

/** Puts words into the language of the reader. */
export type Say = (words: Words) => string;

const states: Record<IssueState['state'], Words> = {
  planned: { zh: '计划中', en: 'planned' },
  'in-production': { zh: '编辑中', en: 'in production' },
  published: { zh: '已出刊', en: 'published' },
};

const consentWords: Record<AgreementState, Words> = {
  maker: { zh: '这一期就在它的目录里，不另会签', en: 'the issue lies in its own folder' },
  agreed: { zh: '已同意这一稿', en: 'agreed to this draft' },
  stale: { zh: '同意的是另一稿，要再看', en: 'agreed to another draft, has to read again' },
  objected: { zh: '不同意', en: 'objects' },
  outstanding: { zh: '还没有会签', en: 'has not agreed yet' },
};

const whenWords: Record<Turn['when'], Words> = {
  past: { zh: '日子已过', en: 'the day is over' },
  now: { zh: '现在', en: 'now' },
  ahead: { zh: '还没有到', en: 'ahead' },
};

/** The state of one issue for a terminal; findings are printed by the caller. */
export function printIssue(issue: IssueState, say: Say): string {
  const { id, title, state, date, version, digest, gaps, turns, consents, unfrozen, next } = issue;
  const part = (head: Words, lines: readonly string[]) =>
    lines.length === 0 ? [`${say(head)}${say({ zh: '：无', en: ': none' })}`] : [say(head), ...lines.map((line) => `  ${line}`)];
  const lines = [
    `${title}  ${id}`,
    [
      say(states[state]),
      date,
      say({ zh: `第${version}版`, en: `version ${version}` }),
      say({ zh: `校验码 ${digest}`, en: `digest ${digest}` }),
    ].join('  '),
    ...part(
      { zh: '还缺', en: 'Lacking' },
      gaps.map((gap) => `${gap.needed ? '!' : '-'} ${gap.id}  ${say(gap.what)}`),
    ),
    ...part(
      { zh: '日程', en: 'Due' },
      turns.map((turn) => turnLine(turn, say)),
    ),
    ...part(
      { zh: '会签', en: 'Agreements' },
      consents.map((consent) => consentLine(consent, digest, say)),
    ),
    ...(state === 'published' ? part({ zh: '没有封存', en: 'Not frozen' }, unfrozen) : []),
    `${say({ zh: '下一步', en: 'Next' })}  ${say(next)}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** One line for each issue: id, state, date, what it needs, open agreements, findings, and the next step. */
export function printIssues(issues: readonly IssueState[], say: Say): string {
  const head = [
    { zh: '期', en: 'Issue' },
    { zh: '状态', en: 'State' },
    { zh: '日期', en: 'Date' },
    { zh: '还缺', en: 'Lacks' },
    { zh: '待会签', en: 'Open' },
    { zh: '问题', en: 'Findings' },
    { zh: '下一步', en: 'Next' },
  ].map(say);
  const rows = issues.map((issue) => [
    issue.id.slice('issues/'.length),
    say(states[issue.state]),
    issue.date,
    String(issue.gaps.filter(({ needed }) => needed).length),
    String(openConsents(issue).length),
    String(issue.findings.length),
    say(issue.next),
  ]);
  return [head, ...rows].map((cells) => `${printable(cells.join('  '))}\n`).join('');
}

function turnLine({ date, when, who, what }: Turn, say: Say): string {
  return [
    date ?? say({ zh: '没有定日期', en: 'no date' }),
    `(${say(whenWords[when])})`,
    who ?? say({ zh: '各家', en: 'all' }),
    say(what),
  ].join('  ');
}

function consentLine({ association, state, why, agreement }: Consent, digest: string, say: Say): string {
  const reasons = why.map(say).join(say({ zh: '，', en: ', ' }));
  const drafts = state === 'stale' && agreement ? `  ${agreement.data.digest} → ${digest}` : '';
  return `${association}  ${say(consentWords[state])}${drafts}  (${reasons})`;
}
