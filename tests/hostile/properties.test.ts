import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderBody } from '../../src/domain/mdx/render.ts';
import { context, strangeIn } from '../../src/domain/mdx/testing.ts';
import { hostileBodies } from './bodies/index.ts';
import { bodyOf, checkBody, checkFiles, path } from './check.ts';
import { encodings, fences } from './frontmatter/blocks.ts';
import { syntax, unknown, values } from './frontmatter/keys.ts';
import { prose } from './ordinary/prose.ts';
import { structure } from './ordinary/structure.ts';

/** Whatever is written: the check ends without throwing, and what would be published holds only the renderer's markup. */
const runs = { seed: 20261122, numRuns: 100 };

const marks = [...'*_~`[](){}<>!|&#=+-$"\'\\:/.,@^% \t\n0'];
const tokens = [
  ...[
    '\n\n',
    '\r\n',
    '\r',
    '\0',
    '\u202e',
    '\u3000',
    '\ud800',
    '甲',
    '乙。',
    '《甲》',
    '36号',
    '## ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '---',
    '```\n',
    '~~~\n',
  ],
  ...[
    '<Stat id="firms"/>',
    '<Callout type="note">\n\n',
    '\n\n</Callout>',
    '<Cite id="editorial/notice"/>',
    '<Figure src="./a.jpg" alt="',
    '<A ',
    '/>',
    '</',
  ],
  ...[
    '[^a]',
    '[^a]: ',
    '[a]: ',
    '](javascript:x)',
    '](#s-',
    '![',
    'www.a.b',
    'http://',
    'a@b.c',
    '&lt;',
    '&#x3c;',
    '&#0;',
    '|-|-|\n',
    'import x',
    'export ',
    '{/*',
    '*/}',
  ],
];
const keys = [
  'title: ',
  'kind: ',
  'sources: ',
  'statistics:\n',
  '- ',
  '  ',
  '\n',
  ': ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '&a',
  '*a',
  '!!str',
  '|',
  '>',
  '#',
  '%',
  '?',
  '---',
  '...',
];
const more = [
  '\t',
  '\r',
  '\0',
  '\ufeff',
  '__proto__',
  '2007-03-22',
  '甲',
  'editorial/notice',
  'id: ',
  'example: true',
  '<<: ',
  '\\u0061',
  '：',
];

const words = (alphabet: readonly string[]) => fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((list) => list.join(''));

/** One text with another put into it, or a stretch of it taken out or written twice. */
const mutationsOf = (texts: readonly string[]) => {
  const text = fc.constantFrom(...texts);
  return fc.tuple(text, text, fc.nat(), fc.nat(300), fc.constantFrom('in', 'out', 'twice')).map(([one, other, at, length, how]) => {
    const from = at % (one.length + 1);
    const [head, middle, tail] = [one.slice(0, from), one.slice(from, from + length), one.slice(from + length)];
    if (how === 'in') return head + other + middle + tail;
    return how === 'out' ? head + tail : head + middle + middle + tail;
  });
};

const short = hostileBodies.flatMap(([, bodies]) => bodies.map(({ text }) => text)).filter((text) => text.length < 2000);
const files = [...fences, ...encodings, ...syntax, ...unknown, ...values].flatMap(({ file }) => (typeof file === 'string' ? [file] : []));

it.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ['marks', words(marks)],
  ['tokens', words([...marks, ...tokens])],
  ['hostile texts, changed', mutationsOf(short)],
  ['ordinary texts with hostile ones in them', mutationsOf([...prose, ...structure, ...short])],
])('bears %s as the text of an entry', { timeout: 60_000 }, (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(() => checkBody(text)).not.toThrow();
      const body = bodyOf(text);
      expect(body ? strangeIn(renderBody(body, context).html) : []).toEqual([]);
    }),
    runs,
  );
});

it.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ['tokens', words([...keys, ...more])],
])('bears %s as frontmatter', { timeout: 60_000 }, (_name, texts) => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, closed) => {
      expect(() => checkFiles({ [path]: `---\n${text}${closed ? '\n---\n\n正文。\n' : ''}` })).not.toThrow();
      expect(() => checkBody('正文。', `${text}\n`)).not.toThrow();
    }),
    runs,
  );
});

it('bears bad files, changed', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutationsOf(files), (file) => {
      expect(() => checkFiles({ [path]: file })).not.toThrow();
    }),
    runs,
  );
});

it('bears any bytes', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => checkFiles({ [path]: bytes })).not.toThrow();
    }),
    runs,
  );
});
