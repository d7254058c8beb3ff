import { components } from '../mdx/components/index.ts';
import type { Offer } from './answers.ts';
import { composeDraft } from './compose.ts';
import { type DraftKind, type Question, questionsOf } from './questions.ts';

/** One snippet of an editor, in the form of VS Code. */
export interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

/**
 * Snippets for every kind of file and for every component, by name: the draft that `npm run new` would write, with a
 * place to stop at for each question, in order.
 */
export function snippetsOf(kinds: readonly Offer[]): Record<string, Snippet> {
  const files = kinds.map(({ value, name }) => {
    const kind = value as DraftKind;
    const snippet: Snippet = {
      scope: 'mdx,markdown,yaml',
      prefix: [`新建${name}`, `new-${kind}`],
      body: bodyOf(kind),
      description: `${name}：整个文件，必填的项目都在里面`,
    };
    return [`新建${name}`, snippet] as const;
  });
  const parts = [...components.values()].map(({ name, example, purpose }) => {
    const body = example.split('（空一行）').map(escapeSnippet);
    const snippet: Snippet = {
      scope: 'mdx,markdown',
      prefix: [purpose.zh, name],
      body: body.flatMap((line, index) => (index === 0 ? [line] : ['', line])),
      description: `<${name}>：${purpose.zh}`,
    };
    return [`组件 ${name}`, snippet] as const;
  });
  return Object.fromEntries([...files, ...parts]);
}

/** Marks a place to stop at. Such characters are in no schema and in no hint, and need no quotes in YAML. */
const mark = (index: number) => `⟦${index}⟧`;

function bodyOf(kind: DraftKind): string[] {
  const questions = questionsOf(kind).map((question) => question.options?.[0] ?? question);
  const answers = new Map(questions.map(({ key }, index) => [key, [mark(index + 1)]] as const));
  const text = escapeSnippet(composeDraft(kind, answers));
  let stops = 0;
  const filled = text.replace(/⟦(\d+)⟧/g, (_, number: string) => {
    const question = questions[Number(number) - 1] as Question;
    if (question.key === 'published') return today;
    stops += 1;
    return stopAt(stops, question);
  });
  return filled.trimEnd().split('\n');
}

/** The editor's own day. */
const today = ['YEAR', 'MONTH', 'DATE'].map((part) => `$CURRENT_${part}`).join('-');

function stopAt(number: number, { description, values }: Question): string {
  if (values) return `\${${number}|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  return `\${${number}:${escapeSnippet(description)}}`;
}

/** Text as it is, in the syntax of snippets. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
