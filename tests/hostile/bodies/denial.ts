import type { HostileBody } from './case.ts';

/**
 * Texts that would hold up parsers, rules or the printing of pages: each is stopped before any of them sees it.
 * The line is the first that is over a limit; 0 stands for any line, where only that it is stopped matters.
 */
const size = 250_000;

const fill = (unit: string, line: number, separator: string) => {
  const text = unit.repeat(Math.max(1, Math.floor(line / unit.length)));
  return `${text}${separator}`.repeat(Math.floor(size / (text.length + separator.length) / 3));
};

const one = (name: string, text: string, line = 1): HostileBody => ({
  name: `denial of service: ${name}`,
  text,
  line,
  rules: ['over-limit'],
});
const lines = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

const deep = [
  one('quotations on one line', '>'.repeat(5000)),
  one('quotations with blanks', '> '.repeat(3000)),
  one('lists on one line', '- '.repeat(3000)),
  one('numbered lists on one line', '1. '.repeat(2000)),
  one('mixed containers', '> - 1. '.repeat(1000)),
  one('footnotes on one line', '[^a]: '.repeat(1000)),
  one(
    'lists by indentation',
    lines(200, (i) => `${'  '.repeat(i)}- 甲`),
    13,
  ),
  one(
    'lists by tabs',
    lines(60, (i) => `${'\t'.repeat(i)}- 甲`),
    7,
  ),
  one(
    'lists by indentation in a quotation',
    lines(200, (i) => `> ${'  '.repeat(i)}- 甲`),
    13,
  ),
  one('lists by indentation in a footnote', `[^a]: 甲\n${lines(200, (i) => `    ${'  '.repeat(i)}- 甲`)}`, 12),
  one('emphasis', `${'*甲 '.repeat(2000)}${' 甲*'.repeat(2000)}`),
  one(
    'brackets',
    lines(100, () => '[甲'.repeat(100)),
    11,
  ),
  one('brackets that close', `${'[甲'.repeat(1000)}${'](/a)'.repeat(1000)}`, 1),
  one('components', `${'<A>'.repeat(2000)}${'</A>'.repeat(1000)}`),
  one(
    'components, one a line',
    lines(1000, () => '<A>\n'),
    17,
  ),
  one(
    'components in disguise of closed ones',
    lines(1200, () => '<A>`/>`\n'),
    1001,
  ),
  one('fragments', '<>'.repeat(2000)),
  one('expressions', '{[('.repeat(2600)),
  { ...one('expressions that never close', `{(${'a,'.repeat(3900)}`), rules: ['mdx-syntax'] },
];

const wide = [
  one('a table of many columns', `|${'甲|'.repeat(2000)}\n|${'-|'.repeat(2000)}`),
  one('a table of many rows', `|甲|\n|-|\n${lines(3000, () => '|甲|')}`, 1501),
  one(
    'many columns and rows',
    lines(2000, () => '|'.repeat(30)),
    667,
  ),
  one('rows of emphasis', `|甲|乙|\n|-|-|\n|${'*甲'.repeat(2000)}|乙|`, 3),
  one('footnotes that refer to one another', `甲[^0]\n\n${lines(2000, (i) => `[^${i}]: 见[^${i + 1}][^${i + 2}]\n`)}`, 1003),
  one(
    'footnotes that refer to themselves',
    lines(2000, (i) => `[^${i}]: [^${i}]\n`),
    1001,
  ),
  one(
    'definitions',
    lines(1000, (i) => `[a${i}]: /reports/\n`),
    1001,
  ),
  one(
    'definitions in a quotation',
    lines(1000, (i) => `> [a${i}]: /reports/\n`),
    1001,
  ),
  one(
    'links to nothing',
    lines(1500, (i) => `[甲](/reports/none/none-${i}/)\n`),
    1001,
  ),
  one(
    'links to headings that are none',
    lines(1500, (i) => `[甲](#none-${i})\n`),
    101,
  ),
  one(
    'links to headings, # in disguise',
    lines(300, (i) => `[甲](&#35;none-${i})\n`),
    101,
  ),
  one(
    'headings of one text',
    lines(2500, () => '## 甲\n'),
    401,
  ),
  one(
    'headings by underline',
    lines(1900, () => '甲\n---\n'),
    602,
  ),
  one('a long heading', `## ${'甲'.repeat(5000)}`),
  one(
    'components that cite nothing',
    lines(1500, (i) => `<Cite id="none/none-${i}"/>\n`),
    1001,
  ),
  one(
    'components that print nothing',
    lines(1500, (i) => `<Stat id="none-${i}"/>\n`),
    1001,
  ),
  one('figures in one paragraph', '<Stat id="a"/>'.repeat(560)),
  one(
    'document numbers',
    lines(300, () => '国发〔2009〕36号'.repeat(20)),
    151,
  ),
];

const long = [
  one('a file', '甲'.repeat(90_000), -7),
  one('a line', '甲'.repeat(9000)),
  one('lines', '\n'.repeat(7000), 6000),
  one('carriage returns', '甲\r'.repeat(7000), 6000),
  one('code', `\`\`\`\n${lines(300, () => 'x'.repeat(99))}`, 202),
  one('code that never ends', `~~~~\n${lines(3000, () => 'x'.repeat(60))}`, 329),
  one('a line of code', `\`\`\`\n${'x'.repeat(3000)}`, 2),
  one('a mark of code', '`'.repeat(3000)),
  one('references to characters', '&#x41;'.repeat(1000)),
  one('named references', '&amp;'.repeat(1000)),
  one(
    'references that are none',
    lines(40, () => '&a'.repeat(3000)),
    9,
  ),
  one('e-mail addresses', 'a@b.'.repeat(1900)),
  one('parts of an e-mail address', 'a.'.repeat(3900)),
  one('ends of an address', `http://a.b/${'.,'.repeat(3900)}`),
  one('addresses', 'http://'.repeat(1100)),
  one('addresses by www', 'www.'.repeat(1900)),
  one('quotations of one line', '> 甲\n\n'.repeat(1900), 2001),
  one('underlines', '=\n'.repeat(5000), 201),
  one('breaks', '甲  \n'.repeat(5000), 1001),
  one('escapes', '\\*'.repeat(2000)),
  one('tabs', '\t'.repeat(7000).concat('甲')),
  one('references in a paragraph', '&\n'.repeat(5000), 1001),
  one('code in code that is none', `- 甲\n\n  \`\`\`\n乙\n\`\`\`\n${'> '.repeat(900)}`, 6),
  one('code in a program', `export const a = 1\n\`\`\`\n\n${'> '.repeat(900)}`, 4),
  one('code in an attribute', `<A b="\n\`\`\`\n\n${'> '.repeat(900)}`, 4),
];

const alternating = ['*_', '[(', '![', '"a\'', 'a*', '](', '**_', '[^a]', '~~a', '<a', '``a', '_a_', '|*', '[a][', '{a}', '&#', '\\['];

const swept: HostileBody[] = alternating.flatMap((unit) =>
  [80, 1500, 7800].map((line) => ({ ...one(`${JSON.stringify(unit)} in lines of ${line}`, fill(unit, line, '\n'), 0) })),
);

const repeated = [...'*~`[]<>{}!|&#=+_'].map((mark) => one(`${mark} in a row`, mark.repeat(3000)));

export const denialBodies: HostileBody[] = [...deep, ...wide, ...long, ...repeated, ...swept];
