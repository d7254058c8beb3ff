import type { FilterKey, SearchDocument, SearchPart } from '../../../src/domain/search/document.ts';
import { initialsOf } from '../../../src/domain/search/initials.ts';
import { createConverters } from '../../../src/domain/text/script.ts';
import { type Chance, chanceOf } from '../library/chance.ts';
import { personName, sentence, titleFor, topicOf } from '../library/words.ts';
import type { Phrases } from './phrases.ts';
import { documentNumber, englishTitle, mixedSentence, rareWord } from './wording.ts';

const kinds = ['bulletins', 'case-studies', 'articles', 'activities', 'reports', 'services', 'sources', 'people', 'associations'] as const;
const levels = ['national', 'provincial', 'prefectural'] as const;
const statuses = ['in-force', 'amended', 'repealed'] as const;
const length = { from: 400, to: 800 };
const traditionalShare = 0.12;
const documentsPerAssociation = 50;

/**
 * Documents of some 700 characters that are searched and never read: sentences of the project's own content, some of
 * them on very many pages, between sentences that a few words make up, with a rare word in every third of them. Harsher
 * than a real library: 企业 stands on nearly every page. The same size, seed and phrases give the same documents.
 */
export function* corpus(size: number, seed: string, phrases: Phrases): Generator<SearchDocument> {
  const chance = chanceOf(`search/${seed}`);
  const sentences = shuffled(phrases.sentences, chance);
  const numbers = new Set<string>();
  for (let index = 0; index < size; index += 1) {
    const kind = chance.pick(kinds);
    const names = namesOf(index, kind, numbers, chance);
    const parts = [...names.map((text): SearchPart => ({ kind: 'name', text })), ...bodyOf({ sentences, numbers, names, chance })];
    const initials = initialsOf(names[0] ?? '');
    yield {
      address: `/${kind}/bench-${Math.floor(index / documentsPerAssociation)}/document-${index}/`,
      parts: inBothScripts(parts, chance.next() < traditionalShare),
      initials: initials === null ? [] : [initials],
      kind,
      date: `${chance.int(2003, 2025)}-${twoDigits(chance.int(1, 12))}-${twoDigits(chance.int(1, 28))}`,
      filters: filtersOf(index, kind, phrases, chance),
    };
  }
}

/** The title, and of some kinds a document number, an English title or a person. */
function namesOf(index: number, kind: (typeof kinds)[number], numbers: Set<string>, chance: Chance): string[] {
  const names = [titleFor(index)];
  if (kind === 'people') names.push(personName(chance));
  if (kind === 'bulletins' || kind === 'reports') names.push(newNumber(numbers, chance));
  if (chance.next() < 0.3) names.push(englishTitle(chance));
  return names;
}

/** One that no document has yet. */
function newNumber(numbers: Set<string>, chance: Chance): string {
  for (;;) {
    const number = documentNumber(chance);
    if (numbers.has(number)) continue;
    numbers.add(number);
    return number;
  }
}

interface BodySources {
  sentences: readonly string[];
  /** Those of the documents so far, for this one to cite. */
  numbers: ReadonlySet<string>;
  names: readonly string[];
  chance: Chance;
}

function bodyOf({ sentences, numbers, names, chance }: BodySources): SearchPart[] {
  const wanted = chance.int(length.from, length.to);
  const known = [...numbers.values().take(100)];
  const parts: SearchPart[] = [];
  let written = names.join('').length;
  for (let section = 1; written < wanted; section += 1) {
    const heading = topicOf(chance);
    const paragraphs = Array.from({ length: chance.int(1, 2) }, () => paragraphOf(sentences, known, chance));
    parts.push({ kind: 'heading', text: heading, anchor: `section-${section}` });
    parts.push(...paragraphs.map((text): SearchPart => ({ kind: 'text', text })));
    written += heading.length + paragraphs.join('').length;
  }
  return parts;
}

function paragraphOf(sentences: readonly string[], known: readonly string[], chance: Chance): string {
  return Array.from({ length: chance.int(1, 4) }, () => sentenceOf(sentences, known, chance)).join('');
}

function sentenceOf(sentences: readonly string[], known: readonly string[], chance: Chance): string {
  const which = chance.next();
  if (which < 0.06) return mixedSentence(chance);
  if (which < 0.1 && known.length > 0) return `按照${chance.popular(known)}，${sentence(chance)}`;
  if (which < 0.13) return `${personName(chance)}说，${sentence(chance)}`;
  const text = which < 0.35 ? sentence(chance) : which < 0.5 ? chance.pick(sentences) : oftenTheFirst(sentences, chance);
  return chance.next() < 0.3 ? `${text.slice(0, insertAt)}${rareWord(chance)}${text.slice(insertAt)}` : text;
}

const insertAt = 6;

/** By Zipf's law: the nth about one nth as often as the first. */
function oftenTheFirst<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(list.length ** chance.next()) - 1] as T;
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((item) => ({ item, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const { toHans, toHant } = createConverters();

/** The parts as both editions show them. What was written in Traditional is what its author wrote there. */
function inBothScripts(parts: readonly SearchPart[], writtenInTraditional: boolean): SearchDocument['parts'] {
  const hant = parts.map((part) => ({ ...part, text: toHant(part.text) }));
  return { hans: writtenInTraditional ? hant.map((part) => ({ ...part, text: toHans(part.text) })) : parts, hant };
}

function filtersOf(index: number, kind: string, phrases: Phrases, chance: Chance): Partial<Record<FilterKey, readonly string[]>> {
  return {
    kind: [kind],
    level: [chance.pick(levels)],
    region: chance.some(phrases.regions, 1),
    topic: chance.some(phrases.topics, 2),
    'work-item': chance.some(phrases.workItems, 1),
    year: [String(chance.int(2003, 2025))],
    association: [`bench-${Math.floor(index / documentsPerAssociation)}`],
    ...(kind === 'bulletins' ? { status: [chance.pick(statuses)] } : {}),
  };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
