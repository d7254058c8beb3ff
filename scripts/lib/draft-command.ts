import { createInterface, type Interface } from 'node:readline/promises';
import type { NameValue, Offer } from '../../src/domain/draft/answers.ts';
import type { Conversation, DraftOutcome, InterviewSetting } from '../../src/domain/draft/interview.ts';
import { draftKinds } from '../../src/domain/draft/questions.ts';
import { assembleLibrary } from '../../src/domain/library.ts';
import { labels } from '../../src/i18n/labels.ts';
import { asOfDate, readContent } from '../../src/site/read-content.ts';
import { paths, type placeOfContent } from './paths.ts';

/** The flags that every command for new entries takes. */
export const draftOptions = {
  association: { type: 'string' },
  kind: { type: 'string' },
  slug: { type: 'string' },
  title: { type: 'string' },
  summary: { type: 'string' },
  published: { type: 'string' },
  set: { type: 'string', multiple: true },
  content: { type: 'string' },
} as const;

export const draftUsage = '[--association A] [--kind K] [--slug S] [--title T] [--summary T] [--published DATE] [--set KEY=VALUE …]';

type Flags = { title?: string; summary?: string; published?: string; set?: string[] };

/** The answers that stand in the flags. Throws as `parseArgs` does where `--set` has no `=`. */
export function givenIn({ title, summary, published, set = [] }: Flags): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [key, value] of Object.entries({ title, summary, published })) if (value !== undefined) given.set(key, [value]);
  for (const pair of set) {
    const at = pair.indexOf('=');
    if (at < 1) {
      const message = `--set 要写成 --set 项目=内容，“${pair}”里没有等号`;
      throw Object.assign(new Error(message), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
    }
    const key = pair.slice(0, at);
    given.set(key, [...(given.get(key) ?? []), pair.slice(at + 1)]);
  }
  return given;
}

/** The Chinese name of an enumeration's value: the list of names that has exactly its values. */
export const nameValue: NameValue = (value, values) => {
  const names: Record<string, string>[] = Object.values(labels);
  const list = names.find((group) => Object.keys(group).length === values.length && values.every((one) => Object.hasOwn(group, one)));
  return list?.[value] ?? value;
};

/** The kinds of files that can be drafted, with their Chinese names. */
export const offeredKinds: readonly Offer[] = draftKinds.map((value) => ({
  value,
  name: labels.collections[value],
}));

/** Reads the content in which a new entry is to stand. */
export async function settingOf(place: ReturnType<typeof placeOfContent>): Promise<InterviewSetting> {
  const source = await readContent(place);
  return { library: assembleLibrary(source), asOf: asOfDate(paths.root, source), kinds: offeredKinds, nameValue };
}

/** Today as the machine has it: only ever proposed to an author, never decided by the domain. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Talks on the terminal while `use` runs; with no terminal there is nobody to ask. */
export async function withConversation(use: (talk: Conversation | null) => Promise<DraftOutcome>): Promise<DraftOutcome> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return use(null);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const cancelled = new Promise<DraftOutcome>((done) => {
    lines.once('close', () => done({ refused: ['已取消，没有写任何文件'] }));
  });
  try {
    return await Promise.race([use({ ask: (question) => askOn(lines, question), say: (text) => console.log(text) }), cancelled]);
  } finally {
    lines.removeAllListeners('close');
    lines.close();
  }
}

/** The last line alone is the prompt: a terminal prints a prompt again whenever what is written changes. */
function askOn(lines: Interface, question: string): Promise<string> {
  const end = question.lastIndexOf('\n') + 1;
  process.stdout.write(question.slice(0, end));
  return lines.question(question.slice(end));
}
