import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { paths } from '../../scripts/lib/paths.ts';

const network = readFileSync(resolve(paths.root, 'tests/libraries/right-simplified/content/network/network.yaml'), 'utf8');

/** A rotation and terms that are no examples, with every note, one of them still to begin; dates of every precision. */
const conference = `  rotation: {order: [north, south], termMonths: 6, note: 按成立先后, source: editorial/notice}
  terms:
    - {id: first, start: 2024-01-15, end: 2024-12, executiveViceChair: north, meetingsNote: 没有开够的原因, source: editorial/notice}
    - {id: second, start: 2026, end: 2026, executiveViceChair: north, note: 再任的原因, gapNote: 空档的原因, source: editorial/notice}
    - {id: third, start: 2027-01, end: 2027-06-30, executiveViceChair: south, source: editorial/notice}
`;

const roles = `[{id: chair, title: 主席, heldBy: 秘书长, level: national, offices: [秘书长]}, {id: executive-vice-chair, title: 执行副主席, heldBy: 轮流, level: provincial, offices: [会长, 秘书长]}, {id: presidium, title: 主席团, heldBy: 未轮到的, level: provincial}, {id: member, title: 成员, heldBy: 地市级, level: prefectural}, {id: observer, title: 观察员, heldBy: 受邀的}]`;

function association(title: string, level: string): string {
  return `---\ntitle: ${title}\nkind: sme-association\nlevel: ${level}\nsummary: 一句话介绍\nsources: [{id: editorial/notice}]\npublished: 2026-01-01\n---\n\n介绍。\n`;
}

function activity(title: string, keys: string): string {
  return `---\ntitle: ${title}\nsummary: 一句话摘要\nsources: [{id: editorial/notice}]\npublished: 2026-01-01\n${keys}---\n\n正文。\n`;
}

/** Files of a conference that, laid over \`right-simplified\`, have what the real content has not. */
export const rareConference: Readonly<Record<string, string>> = {
  'network/network.yaml': network
    .replace(/ {2}roles: .*\n/, `  roles: ${roles}\n`)
    .replace(/(\n {2}source: editorial\/notice\n)(?=principles)/, `$1${conference}`),
  'associations/nation/profile.mdx': association('全国协会', 'national'),
  'associations/north/profile.mdx': association('北方协会', 'provincial'),
  'associations/south/profile.mdx': association('南方协会', 'provincial'),
  'people/nation/head.yaml':
    'title: 某人\noffices: [{association: nation, office: 常务副会长兼秘书长, asOf: 2024-03, source: editorial/notice}]\nsources: [{id: editorial/notice}]\npublished: 2026-01-01\n',
  'activities/nation/meeting.mdx': activity(
    '按月登记的会议',
    `kind: joint-conference
start: 2024-03
agenda: [{text: 没有人署名的议题}, {text: 两家提的议题, proposedBy: [north, south], outcome: 议定}]
resolutions:
  - {id: overdue, text: 过了日子的一项, responsible: [north, south], due: 2024-06, note: 附注}
  - {id: part, text: 办了一部分的一项}
  - {id: done, text: 办了的一项, due: 2030}
`,
  ),
  'activities/nation/timed.mdx': activity(
    '几家合办的活动',
    `kind: forum
start: 2026-03-01
end: 2026-03-02
startTime: 09:00
endTime: 12:00
hosts: [nation, south]
carriesOut:
  - {meeting: nation/meeting, resolution: part, part: true, note: 办到一半}
  - {meeting: nation/meeting, resolution: done}
`,
  ),
  'activities/nation/withdrawn.mdx': activity(
    '撤回的会议',
    'kind: joint-conference\nstart: 2026-04-01\nresolutions: [{id: void, text: 不算数的一项}]\nwithdrawn: {date: 2026-05-01, reason: 没有开}\n',
  ),
};
