import type { Script, SearchDocument, SearchPart } from './document.ts';

/** Text as a browser shows it on a line: every run of spaces and line breaks as one space. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

type MaybeText = string | null | undefined;

/** A part for each text that there is. */
export function texts(...written: readonly MaybeText[]): SearchPart[] {
  return partsOf('text', written);
}

/** A part for each name that there is. */
export function names(...written: readonly MaybeText[]): SearchPart[] {
  return partsOf('name', written);
}

/** A heading, linked to by an id of the page. */
export function heading(text: string, anchor: string): SearchPart {
  return { kind: 'heading', text: collapse(text), anchor };
}

/** A heading and the parts below it; nothing where there are none. */
export function section(title: SearchPart, parts: readonly SearchPart[]): SearchPart[] {
  return parts.length > 0 ? [title, ...parts] : [];
}

function partsOf(kind: SearchPart['kind'], written: readonly MaybeText[]): SearchPart[] {
  return written.flatMap((text) => (text && collapse(text) !== '' ? [{ kind, text: collapse(text) }] : []));
}

/**
 * The parts of a page in both scripts, side by side. A page can have a part more in one script than in the other, where
 * conversion makes two sentences the same; an empty part stands for it there. A text or name that stands there already
 * (a label, a document number among the facts) is left out.
 */
export function pairParts(hans: readonly SearchPart[], hant: readonly SearchPart[]): SearchDocument['parts'] {
  const paired: Record<Script, SearchPart[]> = { hans: [], hant: [] };
  const seen = new Set<string>();
  for (const [a, b] of pairs(hans, hant)) {
    if (a.kind !== 'heading') {
      const key = `${a.text}\n${b.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    paired.hans.push(a);
    paired.hant.push(b);
  }
  return paired;
}

function* pairs(hans: readonly SearchPart[], hant: readonly SearchPart[]): Generator<[SearchPart, SearchPart]> {
  for (let i = 0, j = 0; i < hans.length || j < hant.length; ) {
    const [a, b] = [hans[i], hant[j]];
    if (a && b && a.kind === b.kind && a.anchor === b.anchor) {
      yield [a, b];
      i += 1;
      j += 1;
    } else if (a && (b?.kind !== 'text' || a.kind === 'text')) {
      yield [a, { ...a, text: '' }];
      i += 1;
    } else if (b) {
      yield [{ ...b, text: '' }, b];
      j += 1;
    }
  }
}
