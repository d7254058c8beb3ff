import type { SearchPart } from './document.ts';
import type { Fold } from './fold.ts';
import type { Query } from './query.ts';
import type { ShownDocument } from './stored-document.ts';
import { stemOf, wholeWordsIn } from './tokens.ts';

/** A stretch of text, and whether it is what was searched for. */
export interface Run {
  text: string;
  mark: boolean;
}

type Parts = Pick<ShownDocument, 'parts'>;

export interface Excerpt {
  title: Run[];
  /** The heading below which the excerpt stands. */
  heading?: SearchPart;
  runs: Run[];
}

/** Characters of an excerpt, and how many of them stand before what was found. */
const length = 96;
const before = 24;

/** Whether every word of a query stands in one of the parts. */
export function hasAllWords({ parts }: Parts, { words }: Query, fold: Fold): boolean {
  const texts = parts.map(({ text }) => fold.fold(text).units.join(''));
  return words.every((units) => texts.some((text) => text.includes(units.join(''))));
}

/**
 * The title and the part of the text that shows most of what was asked for, both with marks. `other` is the document in
 * the other script: what stands only there is at the same place in the reader's.
 */
export function excerptOf({ parts }: Parts, other: Parts, { words }: Query, fold: Fold): Excerpt {
  const [title, ...others] = parts.map((part, index) => {
    const [own, twin] = [spansIn(part.text, words, fold), other.parts[index]?.text ?? ''];
    return { part, spans: own.length > 0 || twin.length !== part.text.length ? own : spansIn(twin, words, fold) };
  });
  const found = others.filter(({ spans }) => spans.length > 0).sort((a, b) => worth(b) - worth(a));
  const best = found[0] ?? others.find(({ part }) => part.kind === 'text');
  const at = best ? parts.indexOf(best.part) : 0;
  const heading =
    best?.part.kind === 'name'
      ? undefined
      : parts.slice(0, at + 1).findLast(({ kind, anchor }) => kind === 'heading' && anchor !== undefined);
  return {
    title: runsOf(title?.part.text ?? '', title?.spans ?? [], 0, Number.POSITIVE_INFINITY),
    ...(heading ? { heading } : {}),
    runs: best ? window(best.part.text, best.spans) : [],
  };
}

interface Span {
  start: number;
  end: number;
  word: number;
}

/** Texts shorter than this say little: a value in a table, a topic. */
const telling = 16;

/** How well a part shows what was asked for: by the number of words in it, then by whether it is a name or says something. */
function worth({ part, spans }: { part: SearchPart; spans: readonly Span[] }): number {
  return distinct(spans) * 2 + (part.kind === 'name' || (part.kind === 'text' && part.text.length >= telling) ? 1 : 0);
}

const distinct = (spans: readonly Span[]) => new Set(spans.map(({ word }) => word)).size;

/** Where the words stand in a text, in its own UTF-16 units, without overlaps. */
function spansIn(text: string, words: Query['words'], fold: Fold): Span[] {
  const folded = fold.fold(text);
  const { units, places } = folded;
  const spans: Span[] = [];
  const add = (at: number, count: number, word: number) => {
    const last = places[at + count - 1] as number;
    spans.push({ start: places[at] as number, end: last + ((text.codePointAt(last) as number) > 0xffff ? 2 : 1), word });
  };
  for (const [word, wanted] of words.entries()) {
    const stem = stemOf(wanted.join(''));
    for (const { word: other, start } of wholeWordsIn(folded)) if (stemOf(other) === stem) add(start, other.length, word);
    for (let at = 0; at + wanted.length <= units.length; at += 1) {
      if (!wanted.every((unit, index) => units[at + index] === unit)) continue;
      add(at, wanted.length, word);
      at += wanted.length - 1;
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, index) => spans.slice(0, index).every(({ end }) => span.start >= end));
}

/** The text around the first place that was found, cut to length. */
function window(text: string, spans: readonly Span[]): Run[] {
  const first = spans[0]?.start ?? 0;
  const end = Math.max(first - before + length, spans[0]?.end ?? 0);
  const start = text.length <= end ? Math.max(0, Math.min(first - before, text.length - length)) : Math.max(0, first - before);
  return runsOf(text, spans, whole(text, start), whole(text, Math.min(text.length, Math.max(end, start + length))));
}

/** The place, or the one before it where it is in the middle of a character. */
function whole(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}

function runsOf(text: string, spans: readonly Span[], start: number, end: number): Run[] {
  const runs: Run[] = [];
  let at = start;
  const add = (to: number, mark: boolean) => {
    const stretch = text.slice(at, Math.min(to, end));
    const last = runs.at(-1);
    // Words that stand together are marked together.
    if (last && (last.mark === mark || stretch.trim() === '')) last.text += stretch;
    else if (stretch !== '') runs.push({ text: stretch, mark });
    at = Math.max(at, Math.min(to, end));
  };
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    add(span.start, false);
    add(span.end, true);
  }
  add(text.length, false);
  if (start > 0) runs.unshift({ text: '…', mark: false });
  if (end < text.length) runs.push({ text: '…', mark: false });
  return runs;
}
