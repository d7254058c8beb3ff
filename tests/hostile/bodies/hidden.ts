import { casesOf, type HostileBody, inPlaces, places } from './case.ts';

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

/** The same written as references: the file has none of these characters, what is read of it has. */
const references = [
  ...['&#x202e;', '&#8203;', '&#x2066;', '&shy;', '&zwnj;', '&rlm;', '&lrm;', '&ZeroWidthSpace;', '&NoBreak;', '&InvisibleTimes;'],
  ...['&#xfeff;', '&#xE0041;', '&#x3164;', '&#x2028;', '&#x34F;', 'a&#xfe0f;'],
];
const lost = ['&#0;', '&#1;', '&#155;31m', '&#xD800;', '&#x110000;', '&#xF0B7;', '&#xFFFC;'];

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
  ...inPlaces('reference', ['hidden-character'], references, few),
  ...inPlaces('reference', ['pasted-from-word'], lost, few),
  ...casesOf(
    'reference in an attribute',
    ['hidden-character'],
    [
      '<Callout type="note" title="甲&#x202e;乙">\n\n甲\n\n</Callout>',
      '<Figure src="./a.jpg" alt="甲&rlm;乙"/>',
      '[gov&shy;.cn](https://evil.test/)',
    ],
  ),
  ...casesOf('reference beside one that is right', ['hidden-character'], ['👨‍👩‍👧 甲&zwj;乙']),
  ...inPlaces('hidden', ['hidden-character'], ['[甲](/reports/\u200b)', '`\u202e`', '<Cite id="\u200b"/>', '&amp;\u2028'], alone),
];
