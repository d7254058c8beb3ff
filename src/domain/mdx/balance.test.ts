import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMdx } from './parse.ts';
import { renderBody } from './render.ts';
import { context, strangeIn } from './testing.ts';

const markdown = [
  '甲',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '```\n',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '> ',
  '# ',
  '## ',
  '---',
  '[',
  ']',
  '(',
  ')',
  '](/a/)',
];
const extended = [
  '](javascript:x)',
  '[^1]',
  '[^1]: ',
  '[x]: /a/',
  '![',
  '&lt;',
  '&',
  '"',
  '\\',
  'www.a.b',
  '    ',
  '- [ ] ',
  '|',
  '|甲|乙|\n|:-|-:|\n',
];
const parts = [
  '<Stats/>',
  '<Stat id="firms"/>',
  '<Cite id="e/seed"/>',
  '<Figure src="./a.jpg" alt="甲"/>',
  '<b/>',
  '\n\n<i>\n\n甲\n\n</i>\n\n',
];
const callout = [
  '\n\n<Callout type="note">\n\n甲\n\n</Callout>\n\n',
  '<Callout type="tip" title="a">乙</Callout>',
  '\n<Callout type="note">\n',
  '\n</Callout>\n',
];
const broken = ['<', '>', '<b>', '</b>', '<b', '/>', '{', '}', '<a:b c="', '\0', '\r', '<!--', 'import x', 'export '];

it.each([
  ['Markdown', [...markdown, ...extended]],
  ['components among it', [...markdown, ...extended, ...parts, ...callout]],
  ['markup that seldom parses', [...markdown, ...extended, ...parts, ...callout, ...broken]],
])('always renders %s to balanced tags and attributes of its own', (_name, alphabet) => {
  const texts = fc.array(fc.constantFrom(...alphabet), { maxLength: 25 }).map((words) => words.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const { body } = parseMdx(text);
      if (body) expect(strangeIn(renderBody(body, context).html)).toEqual([]);
    }),
    { seed: 12, numRuns: 700 },
  );
});
