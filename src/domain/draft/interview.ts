import type { Finding } from '../finding.ts';
import { createReport } from '../report/report.ts';
import { printTerminal } from '../report/terminal.ts';
import { keyFault, type NameValue, type Offer } from './answers.ts';
import { checkDraft, type DraftSetting } from './check.ts';
import { composeDraft, draftPath, keyAtLine } from './compose.ts';
import { fieldsOf } from './fields.ts';
import { answerQuestion } from './question.ts';
import { type DraftKind, type Question, questionsOf } from './questions.ts';
import { settleAssociation, settleKind, settleSlug } from './settle.ts';

/** Somebody to ask: prints a question and resolves with the line that is written. */
export interface Conversation {
  ask(question: string): Promise<string>;
  say(text: string): void;
}

/** What is known before anything is asked. */
export interface DraftRequest {
  kind?: string | undefined;
  association?: string | undefined;
  slug?: string | undefined;
  /** What was given for keys, as it was written. */
  given: ReadonlyMap<string, readonly string[]>;
  /** What is proposed for keys, and taken where nobody can be asked and `partial` allows it. */
  proposed: ReadonlyMap<string, string>;
  /** The text of the entry, which may depend on the name of its file; without it, hints. */
  bodyFor?: (slug: string) => string;
  /** Whether keys may be left to be filled in later. */
  partial: boolean;
}

/** What the conversation needs to know. */
export interface InterviewSetting extends DraftSetting {
  kinds: readonly Offer[];
  nameValue: NameValue;
}

/** A conversation under way; with nobody to talk to, what is missing or wrong is collected. */
export interface Interview {
  setting: InterviewSetting;
  request: DraftRequest;
  talk: Conversation | null;
  answers: Map<string, readonly string[]>;
  faults: string[];
  /** Flags that would answer what is open, each with what it means. */
  missing: string[];
}

/** A new file that may be written, with the findings that it has nevertheless; or why there is none, line by line. */
export type DraftOutcome =
  | { kind: DraftKind; association: string; slug: string; path: string; text: string; findings: Finding[] }
  | { refused: string[] };

/** Fills in a draft from what is given and, where somebody can be asked, from what they answer. */
export async function interview(setting: InterviewSetting, request: DraftRequest, talk: Conversation | null): Promise<DraftOutcome> {
  const state: Interview = { setting, request, talk, answers: new Map(), faults: [], missing: [] };
  const kind = await settleKind(state);
  if (!kind) return refusalOf(state);
  const faults = [...request.given.keys()].flatMap((key) => keyFault(fieldsOf(kind), key) ?? []);
  if (faults.length > 0) return { refused: faults.map((fault) => `--set：${fault}`) };
  const association = await settleAssociation(state, kind);
  for (const question of givenFirst(state, kind)) await answerQuestion(state, { kind, association }, question);
  const slug = await settleSlug(state, kind, association);
  if (association === null || slug === null || state.faults.length + state.missing.length > 0) return refusalOf(state);
  const path = draftPath(kind, association, slug);
  for (;;) {
    const text = composeDraft(kind, state.answers, request.bodyFor?.(slug));
    const findings = checkDraft(setting, path, text);
    const wrong = questionsAt(text, findings, kind);
    if (!talk || request.partial || wrong.length === 0) return { kind, association, slug, path, text, findings };
    talk.say(printTerminal(createReport(findings, 'zh')));
    for (const question of wrong) await answerQuestion(state, { kind, association }, question, true);
  }
}

/** Every required question, and every key that was given besides. An example is settled before sources are asked for. */
function givenFirst({ request }: Interview, kind: DraftKind): Question[] {
  const questions = questionsOf(kind);
  const asked = new Set(questions.flatMap(({ key, options = [] }) => [key, ...options.map((option) => option.key)]));
  const others = fieldsOf(kind)
    .flatMap((field) => [field, ...(field.members ?? [])])
    .filter(({ key }) => request.given.has(key) && !asked.has(key));
  return [...others, ...questions];
}

/** The questions whose answers have findings. */
function questionsAt(text: string, findings: readonly Finding[], kind: DraftKind): Question[] {
  const keys = new Set(findings.map(({ line }) => keyAtLine(text, line)));
  return questionsOf(kind).filter(({ key }) => keys.has(key.split('.')[0] as string));
}

function refusalOf({ faults, missing }: Interview): DraftOutcome {
  const lines =
    missing.length > 0 ? ['还缺这些，请加在命令后面（或在终端里运行，一项一项回答）：', ...missing.map((flag) => `  ${flag}`)] : [];
  return { refused: [...faults, ...lines] };
}
