import { type HostileBody, inPlaces, places } from './case.ts';

/** Characters that do not show, by number. */
const ranges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xfe0f, 0xfe0f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0001, 0xe0001],
  [0xe0041, 0xe0041],
  [0xe0100, 0xe0100],
];

const characters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)));

const sequences = ['\u202e\u2066', 'a\ufe0fbc', 'ab\u200dc', '\u{e0067}\u{e007f}', '\u2067)x(\u2069', '\u200b\u200b\u200b'];

const alone = places.slice(0, 1);
const few = places.filter(({ name }) => /alone|heading|table|footnote|Callout/.test(name));

export const hiddenBodies: HostileBody[] = [
  ...inPlaces(
    'hidden',
    ['hidden-character'],
    characters.map((character) => `a${character}b`),
    alone,
  ),
  ...inPlaces('hidden', ['hidden-character'], sequences, few),
  ...inPlaces('hidden', ['hidden-character'], ['[甲](/reports/\u200b)', '`\u202e`', '<Cite id="\u200b"/>', '&amp;\u2028'], alone),
];
