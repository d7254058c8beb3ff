import type { Script, SearchDocument } from '../../../src/domain/search/document.ts';
import { createConverters } from '../../../src/domain/text/script.ts';
import { type Chance, chanceOf } from '../library/chance.ts';
import { absentQuestion } from './absent.ts';
import { cutMixed, cutPunctuated, cutSingle, cutSubstring } from './cut.ts';
import type { Judge } from './haystack.ts';
import { type Question, type QuestionKind, substringKinds } from './question.ts';

/** What a question is cut from. */
export interface Source {
  documents: readonly SearchDocument[];
  judge: Pick<Judge, 'isAbsent'>;
  script: Script;
  chance: Chance;
}

/** A question of one kind, or null where the document at hand has nothing for it. */
type Cutter = (source: Source) => Omit<Question, 'kind' | 'script'> | null;

type CutKind = Exclude<QuestionKind, 'worst'>;

/** As many questions of each kind, asked in both editions by turns. The same seed and documents give the same ones. */
export function cutQuestions(
  documents: readonly SearchDocument[],
  judge: Pick<Judge, 'isAbsent'>,
  count: number,
  seed: string,
): Question[] {
  return (Object.keys(cutters) as CutKind[]).flatMap((kind) => {
    const chance = chanceOf(`${seed}/${kind}`);
    const questions: Question[] = [];
    for (let tries = 0; questions.length < count && tries < count * mostTries; tries += 1) {
      const script = questions.length % 2 === 0 ? 'hans' : 'hant';
      const question = cutters[kind]({ documents, judge, script, chance });
      if (question) questions.push({ kind, script, ...question });
    }
    return questions;
  });
}

const mostTries = 200;

/** A part of any document, and which document that is; a part with twice the text twice as often. */
function anyPart({ documents, script, chance }: Source): { source: number; text: string } {
  const source = chance.int(0, documents.length - 1);
  const texts = (documents[source] as SearchDocument).parts[script].map(({ text }) => text);
  const weighed = texts.flatMap((text) => Array<string>(Math.ceil(text.length / 10)).fill(text));
  return { source, text: chance.pick(weighed) };
}

/** A cutter for what is asked as it stands in the text. */
function asItStands(cut: (text: string, source: Source) => string | null): Cutter {
  return (source) => {
    const part = anyPart(source);
    const text = cut(part.text, source);
    return text === null ? null : { text, words: [text], source: part.source };
  };
}

/** A cutter for what a document is called. */
function byName(isSuch: (name: string, index: number) => boolean, ask: (name: string) => Partial<Question> = () => ({})): Cutter {
  return ({ documents, script, chance }) => {
    const source = chance.int(0, documents.length - 1);
    const names = (documents[source] as SearchDocument).parts[script].filter(({ kind }) => kind === 'name').map(({ text }) => text);
    const name = names.find(isSuch);
    return name === undefined ? null : { text: name, words: [name], source, named: true, ...ask(name) };
  };
}

const isNumber = (name: string) => /〔\d{4}〕\d+[号號]$/.test(name);

const { toHans, toHant } = createConverters();
const inOther = (text: string, script: Script) => (script === 'hans' ? toHant(text) : toHans(text));

const quotes = ['“”', '「」', '""', '『』', '‘’', '«»', "''"] as const;

const substringCutters = Object.fromEntries(
  substringKinds.map(({ kind, ...options }) => [kind, asItStands((text, { chance }) => cutSubstring(text, options, chance))]),
) as Record<(typeof substringKinds)[number]['kind'], Cutter>;

const cutters: Record<CutKind, Cutter> = {
  ...substringCutters,
  punctuated: asItStands((text, { chance }) => cutPunctuated(text, chance.int(4, 9), chance)),
  mixed: asItStands((text, { chance }) => cutMixed(text, chance.int(4, 9), chance)),
  title: byName((_, index) => index === 0),
  'english-title': byName(
    (name) => /^[A-Z]/.test(name),
    (name) => ({ pieces: name.match(/[A-Za-z\d]+/g) ?? [] }),
  ),
  printed: byName(isNumber, (number) => ({ pieces: number.match(/\p{Script=Han}{2,}|\d+/gu) ?? [] })),
  bracketed: byName(isNumber, (number) => ({
    text: number.replace('〔', '[').replace('〕', ']'),
    pieces: number.match(/\p{Script=Han}{2,}|\d+/gu) ?? [],
  })),
  typed: byName(isNumber, (number) => ({
    text: number.replace('〔', '').replace('〕', ' ').slice(0, -1),
    pieces: number.match(/\p{Script=Han}{2,}|\d+/gu) ?? [],
  })),
  name: (source) => {
    const part = anyPart(source);
    const name = /^(\p{Script=Han}{3})[说說]，/u.exec(part.text)?.[1];
    return name === undefined ? null : { text: name, words: [name], source: part.source };
  },
  initials: ({ documents, chance }) => {
    const source = chance.int(0, documents.length - 1);
    const text = documents[source]?.initials[0];
    return text === undefined ? null : { text, words: [], source };
  },
  other: (source) => {
    const part = anyPart(source);
    const length = source.chance.int(2, 8);
    const text = cutSubstring(part.text, { length, across: source.chance.next() < 0.5 }, source.chance);
    const asked = text === null ? '' : inOther(text, source.script);
    return text === null || asked === text ? null : { text: asked, words: [text], source: part.source };
  },
  quoted: (source) => {
    const part = anyPart(source);
    const [open, close] = [...source.chance.pick(quotes)] as [string, string];
    const cut = source.chance.next() < 0.25 ? cutMixed : cutPlain;
    const text = cut(part.text, source.chance.int(3, 8), source.chance);
    return text === null ? null : { text: `${open}${text}${close}`, words: [text], source: part.source };
  },
  words: ({ documents, script, chance }) => {
    const source = chance.int(0, documents.length - 1);
    const texts = chance.some((documents[source] as SearchDocument).parts[script], 2).map(({ text }) => text);
    const words = texts.flatMap((text) => cutPlain(text, chance.int(2, 4), chance) ?? []);
    return words.length < 2 ? null : { text: words.join(chance.pick([' ', '　'])), words, source };
  },
  single: ({ documents, script, chance }) => {
    const source = chance.int(0, documents.length - 1);
    const text = cutSingle((documents[source] as SearchDocument).parts[script].map((part) => part.text).join(''), chance);
    return text === null ? null : { text, words: [text], source };
  },
  absent: absentQuestion,
};

const cutPlain = (text: string, length: number, chance: Chance) => cutSubstring(text, { length, across: chance.next() < 0.5 }, chance);
