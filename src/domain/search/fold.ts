/** Characters of Traditional writing and, at the same places, the Simplified ones that they fold to. */
export interface ScriptTable {
  hant: string;
  hans: string;
}

/** A text as the index sees it: one unit for every character that is no space. */
export interface Folded {
  units: string[];
  /** Where each unit stands in the text, in UTF-16 units. */
  places: number[];
}

export interface Fold {
  /** Every character in its Simplified form, one for one, and nothing else changed. */
  simplify(text: string): string;
  /** What a query and a page are compared by: width, case, script, and kinds of brackets, quotes and dashes make no difference. */
  fold(text: string): Folded;
}

/**
 * Folding is one to one, so that every place in the folded text is a place in the text that a reader sees. Spaces and
 * characters without a shape of their own fall away: they separate nothing in Chinese.
 */
export function createFold({ hant, hans }: ScriptTable): Fold {
  const simplified = [...hans];
  const table = new Map([...hant].map((character, index) => [character, simplified[index] ?? character]));
  const simple = (character: string) => table.get(character) ?? character;
  const known = new Map<string, string>();
  const unitOf = (character: string) => {
    let unit = known.get(character);
    if (unit === undefined) {
      unit = plain(simple(character));
      known.set(character, unit);
    }
    return unit;
  };
  return {
    simplify: (text) => {
      let simplified = '';
      for (const character of text) simplified += simple(character);
      return simplified;
    },
    fold: (text) => {
      const units: string[] = [];
      const places: number[] = [];
      let place = 0;
      for (const character of text) {
        const unit = unitOf(character);
        if (unit !== '') {
          units.push(unit);
          places.push(place);
        }
        place += character.length;
      }
      return { units, places };
    },
  };
}

/** Forms that differ in looks alone, with the one they fold to. */
const alike: readonly [forms: string, plain: string][] = [
  ['〔［【〖﹝[（{｛⟨〈', '('],
  ['〕］】〗﹞]）}｝⟩〉', ')'],
  ['“”„‟«»「」『』﹁﹂‘’‚‛‹›＂＇`′″', '"'],
  ["'", '"'],
  ['‐‑‒–—―−－', '-'],
  ['・•‧∙⋅', '·'],
  ['〜～', '~'],
];
const plainForms = new Map(alike.flatMap(([forms, form]) => Array.from(forms, (character) => [character, form] as const)));

const invisible = /^[\s\p{Cf}\p{Cc}\p{M}]$/u;

/** One character in half width and lower case, or nothing for a space. Marks on letters fall away. */
function plain(character: string): string {
  const form = plainForms.get(character);
  if (form) return form;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (invisible.test(character)) return '';
  const narrow = code > 0xff00 && code < 0xff5f ? String.fromCodePoint(code - 0xfee0) : character;
  const [base = narrow] = narrow.normalize('NFD').toLowerCase();
  return plainForms.get(base) ?? base;
}
