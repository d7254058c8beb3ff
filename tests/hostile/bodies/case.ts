/** A text that must not be published: on `line` (from 1) there must be a finding of at least one of `rules`. */
export interface HostileBody {
  name: string;
  text: string;
  line: number;
  rules: readonly string[];
}

/** A way to put a fragment into a text, and the line on which it then stands. */
export interface Place {
  name: string;
  line: number;
  put(fragment: string): string;
}

const place = (name: string, line: number, put: Place['put']): Place => ({ name, line, put });

/** Every place of a text in which a fragment of one line can stand. */
export const places: readonly Place[] = [
  place('alone', 1, (x) => x),
  place('in a sentence', 1, (x) => `甲${x}乙`),
  place('on a second line', 2, (x) => `甲\n${x}`),
  place('in a heading', 3, (x) => `甲\n\n## 乙${x}`),
  place('in the head of a table', 1, (x) => `|${x}|乙|\n|-|-|\n|甲|乙|`),
  place('in a table', 3, (x) => `|甲|乙|\n|-|-|\n|${x}|乙|`),
  place('in a quotation', 1, (x) => `> 甲${x}`),
  place('in a list', 2, (x) => `- 甲\n- ${x}`),
  place('in a list in a list', 2, (x) => `1. 甲\n   - ${x}`),
  place('in a task', 1, (x) => `- [ ] 甲${x}`),
  place('in a footnote', 3, (x) => `甲[^a]\n\n[^a]: ${x}`),
  place('in emphasis', 1, (x) => `**甲${x}**`),
  place('in struck text', 1, (x) => `~~甲${x}~~`),
  place('in a Callout', 3, (x) => `<Callout type="note">\n\n${x}\n\n</Callout>`),
  place('after an address', 1, (x) => `www.gov.cn ${x}`),
];

/** Places in which a link can stand, by what a link is written as. */
export const linkPlaces: readonly Place[] = [
  ...places.map(({ name, line, put }) => place(`as a link ${name}`, line, (x) => put(`[甲](${x})`))),
  place('in angle brackets', 1, (x) => `[甲](<${x}>)`),
  place('with a title', 1, (x) => `[甲](${x} "题")`),
  place('in a definition', 3, (x) => `[甲][r]\n\n[r]: ${x}`),
  place('in a definition for short', 3, (x) => `[r]\n\n[r]: ${x} '题'`),
  place('in a definition in a quotation', 3, (x) => `[r]\n\n> [r]: <${x}>`),
];

/** Cases of one kind: texts as they stand, or with the line of the finding before them. */
export function casesOf(kind: string, rules: readonly string[], texts: readonly (string | readonly [number, string])[]): HostileBody[] {
  return texts.map((item) => {
    const [line, text] = typeof item === 'string' ? ([1, item] as const) : item;
    return { name: `${kind}: ${JSON.stringify(text.slice(0, 90))}`, text, line, rules };
  });
}

/** Every fragment in every place. */
export function inPlaces(
  kind: string,
  rules: readonly string[],
  fragments: readonly string[],
  among: readonly Place[] = places,
): HostileBody[] {
  return fragments.flatMap((fragment) =>
    among.map(({ name, line, put }) => ({ name: `${kind} ${name}: ${JSON.stringify(fragment)}`, text: put(fragment), line, rules })),
  );
}
