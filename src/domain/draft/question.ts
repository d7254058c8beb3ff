import type { Finding } from '../finding.ts';
import { createReport } from '../report/report.ts';
import { listOffers, offersOf, type Read, readAnswer } from './answers.ts';
import { checkDraft } from './check.ts';
import { composeDraft, draftPath, keyAtLine } from './compose.ts';
import type { Field } from './fields.ts';
import type { Interview } from './interview.ts';
import { type DraftKind, isAnswered, type Question } from './questions.ts';

/** Whose draft it is; the association is null where it is not settled. */
export interface DraftOwner {
  kind: DraftKind;
  association: string | null;
}

/** Answers one question: by what is given, else by asking, else by what is proposed. `again` passes over what is given. */
export async function answerQuestion(state: Interview, owner: DraftOwner, question: Question, again = false): Promise<void> {
  const { given, partial } = state.request;
  const fields = question.options ?? [question];
  for (const field of again ? [] : fields) {
    const fault = given.has(field.key) ? take(state, owner, field, readAll(state, field, given.get(field.key) ?? [], false)) : null;
    if (fault === null) continue;
    if (!state.talk) state.faults.push(`${flagOf(field)}：${fault}`);
    else state.talk.say(fault);
  }
  if (!again && isAnswered(question, state.answers)) return;
  const proposed = state.request.proposed.get(question.key);
  if (state.talk) await askUntilRight(state, owner, question, proposed);
  else if (fields.some(({ key }) => given.has(key))) return;
  else if (!partial) state.missing.push(describeFlag(state, question));
  else if (proposed) take(state, owner, question, { values: [proposed] });
}

async function askUntilRight(state: Interview, owner: DraftOwner, question: Question, proposed: string | undefined): Promise<void> {
  const { talk, request } = state;
  if (!talk) return;
  const field = question.options ? await askWhich(state, question.options, question.description) : question;
  if (field === null) return;
  for (;;) {
    const written = (await talk.ask(promptOf(state, field, proposed))).trim() || (proposed ?? '');
    if (written === '' && request.partial) return;
    if (field.key === 'sources' && /^(?:示例|例|example)$/i.test(written)) {
      state.answers.set('example', ['true']);
      return;
    }
    const fault = take(state, owner, field, readAll(state, field, [written], true));
    const taken = state.answers.get(field.key)?.join('；');
    if (fault !== null) talk.say(fault);
    else if (taken !== written) talk.say(`→ ${taken}`);
    if (fault === null) return;
  }
}

/** Which one of the fields that exclude each other is to be answered; null where it may wait. */
async function askWhich({ talk, request }: Interview, options: readonly Field[], description: string): Promise<Field | null> {
  const offers = options.map((option) => ({ value: option.key, name: option.description }));
  const which: Field = { key: '', description, required: true, many: false, expects: 'text' };
  for (;;) {
    const written = (await talk?.ask(`${description}：填哪一种？\n${listOffers(offers)}\n> `)) ?? '';
    if (written.trim() === '' && request.partial) return null;
    const read = readAnswer(which, offers, written, true);
    const chosen = 'values' in read ? options.find(({ key }) => key === read.values[0]) : undefined;
    if (chosen) return chosen;
    talk?.say('fault' in read ? read.fault : '');
  }
}

function readAll({ setting }: Interview, field: Field, written: readonly string[], search: boolean): Read {
  const offers = offersOf(field, setting.library, setting.nameValue);
  const reads = written.map((one) => readAnswer(field, offers, one, search));
  const values = reads.flatMap((read) => ('values' in read ? read.values : []));
  if (!field.many && values.length > 1) return { fault: '只能填一个' };
  return reads.find((read) => 'fault' in read) ?? { values };
}

/** Keeps an answer if a file that has it passes the check at that key; else says what is wrong with it. */
function take(state: Interview, { kind, association }: DraftOwner, field: Field, read: Read): string | null {
  if ('fault' in read) return read.fault;
  const answers = new Map([...state.answers, [field.key, read.values] as const]);
  const text = composeDraft(kind, answers);
  const findings = checkDraft(state.setting, draftPath(kind, association ?? 'draft', 'draft'), text).filter(
    ({ rule, line }) => rule !== 'missing-key' && keyAtLine(text, line) === field.key.split('.')[0] && !rulesOfWhole.has(rule),
  );
  if (findings.length > 0) return wordsOf(findings);
  state.answers.set(field.key, read.values);
  return null;
}

/** Rules about the entry as a whole, or about what other keys say; they speak when all is answered. */
const rulesOfWhole = new Set(['missing-source', 'unknown-association', 'duplicate-address']);

function promptOf({ setting, request }: Interview, field: Field, proposed: string | undefined): string {
  const offers = offersOf(field, setting.library, setting.nameValue);
  const list = offers.length > 0 ? `${listOffers(offers)}\n` : '';
  const notes = [
    ...(field.many ? ['几个之间用“；”隔开'] : []),
    ...(field.key === 'sources' ? ['示例条目写“示例”'] : []),
    ...(proposed ? [`直接回车就用“${proposed}”`] : request.partial ? ['可以先空着'] : []),
  ];
  return `${list}${field.description}（${field.key}${notes.length > 0 ? `；${notes.join('；')}` : ''}）\n> `;
}

/** The flag that answers a field. */
function flagOf({ key }: Field): string {
  return ['title', 'summary', 'published'].includes(key) ? `--${key}` : `--set ${key}=`;
}

function describeFlag({ setting }: Interview, question: Question): string {
  const flags = (question.options ?? [question]).map((field) => `${flagOf(field)}${flagOf(field).endsWith('=') ? '…' : ' …'}`);
  if (question.key === 'sources') flags.push('--set example=true');
  const { values } = question;
  const allowed = values ? `：${values.map((value) => `${value} ${setting.nameValue(value, values)}`).join('、')}` : '';
  return `${flags.join(' 或 ')}  （${question.description}${allowed}）`;
}

/** What findings say, without the place in a file that does not exist yet. */
function wordsOf(findings: readonly Finding[]): string {
  const shown = createReport(findings, 'zh').files.flatMap((file) => file.findings);
  return shown.map(({ what, why, instead }) => `${what} — ${why} — ${instead}`).join('\n');
}
