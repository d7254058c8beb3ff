import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { overNested } from './scan-data.ts';
import { overLimit } from './scan-text.ts';

const lines = (count: number, line: string) => Array(count).fill(line).join('\n');
const at = (fault: ReturnType<typeof overLimit>) => fault && `${fault.reason} ${fault.line}`;

describe('overLimit', () => {
  it.each([
    ['lines', lines(limits.lines, ''), lines(limits.lines + 1, ''), limits.lines + 1],
    ['lineLength', '甲'.repeat(limits.lineLength), '甲'.repeat(limits.lineLength + 1), 1],
    ['codeLineLength', `\`\`\`\n${'甲'.repeat(limits.codeLineLength)}`, `\`\`\`\n${'甲'.repeat(limits.codeLineLength + 1)}`, 2],
    ['codeLength', `\`\`\`\n${lines(199, '甲'.repeat(99))}`, `\`\`\`\n${lines(201, '甲'.repeat(99))}`, 202],
    ['indent', `${' '.repeat(limits.indent - 1)}- 甲`, `> ${' '.repeat(limits.indent - 1)}- 甲`, 1],
    ['indent', `${'\t'.repeat(limits.indent / 4)}甲`, `${'\t'.repeat(limits.indent / 4 + 1)}甲`, 1],
    ['containers', '> > > - - - 甲', '> > > - - - - 甲', 1],
    ['containers', `${'[^a]: '.repeat(limits.containers)}甲`, `${'[^a]: '.repeat(limits.containers + 1)}甲`, 1],
    ['quotes', lines(limits.quotes, '> 甲\n'), lines(limits.quotes + 1, '> 甲\n'), 2 * limits.quotes + 1],
    ['cells', '|甲'.repeat(limits.cells), '|甲'.repeat(limits.cells + 1), 1],
    ['rows', lines(limits.rows, '|a|'), lines(limits.rows + 1, '|a|'), limits.rows + 1],
    ['allCells', lines(1000, '|'.repeat(20)), lines(1001, '|'.repeat(20)), 1001],
    ['marks', '*甲'.repeat(limits.marks), '*甲'.repeat(limits.marks + 1), 1],
    ['marks', `|${'*甲'.repeat(limits.marks)}|`, `|${'*甲'.repeat(limits.marks + 1)}|`, 1],
    ['allMarks', lines(limits.allMarks / 100, `${'*甲'.repeat(100)}\n`), lines(limits.allMarks / 100 + 1, `${'*甲'.repeat(100)}\n`), 241],
    ['paragraphLines', lines(limits.paragraphLines, '甲'), lines(limits.paragraphLines + 1, '甲'), limits.paragraphLines + 1],
    ['paragraphLength', lines(50, '甲'.repeat(1000)), lines(51, '甲'.repeat(1000)), 51],
    ['repeated', '='.repeat(limits.repeated), '='.repeat(limits.repeated + 1), 1],
    ['punctuation', '.,'.repeat(limits.punctuation / 2), `${'.,'.repeat(limits.punctuation / 2)}.`, 1],
    ['word', 'a.'.repeat(limits.word / 2), `${'a.'.repeat(limits.word / 2)}a`, 1],
    ['entities', '&甲;&amp;'.repeat(limits.entities), '&amp;'.repeat(limits.entities + 1), 1],
    ['tags', lines(limits.tags, '<A/>\n'), lines(limits.tags + 1, '<A/>\n'), 2 * limits.tags + 1],
    ['openTags', '<A>'.repeat(limits.openTags), '<A>'.repeat(limits.openTags + 1), 1],
    ['headings', lines(limits.headings, '## 甲\n'), lines(limits.headings + 1, '> - ## 甲\n'), 2 * limits.headings + 1],
    ['headings', lines(limits.headings, '甲\n===\n'), lines(limits.headings + 1, '甲\n---\n'), 3 * limits.headings + 2],
    ['headingLength', `## ${'甲'.repeat(limits.headingLength - 3)}`, `## ${'甲'.repeat(limits.headingLength - 2)}`, 1],
    ['definitions', lines(limits.definitions, '[a]: /\n'), lines(limits.definitions + 1, '> [a]: /\n'), 2 * limits.definitions + 1],
    ['links', lines(limits.links, '[a](/)\n'), lines(limits.links + 1, '[a](/)\n'), 2 * limits.links + 1],
    ['fragments', lines(limits.fragments, '[a](#b)\n'), lines(limits.fragments + 1, '[a](&#35;b)\n'), 2 * limits.fragments + 1],
    ['numbers', '号'.repeat(limits.numbers), '号'.repeat(limits.numbers + 1), 1],
  ])('stops at %s, and not before', (reason, under, over, line) => {
    expect(overLimit(under)).toBeNull();
    expect(at(overLimit(over))).toBe(`${reason} ${line}`);
  });

  it('counts nothing but length in a block of code', () => {
    const code = `${'{[<*'.repeat(300)}\n`;
    expect(overLimit(`\`\`\`js\n${code.repeat(10)}\`\`\`\n\n~~~\n${code.repeat(10)}~~~\n`)).toBeNull();
  });

  it.each([
    ['whose mark has another in its line', '``` a`b'],
    ['in a list, which may end before it', '- 甲\n\n  ```'],
    ['in a program', 'export const a = 1\n```'],
    ['in an expression', '{\n\n```'],
    ['in the value of an attribute', '<A b="\n```'],
    ['after a mark of equality', '<A b=\n"\n```'],
    ['that was closed', '```\n甲\n```'],
    ['that was closed with a longer mark', '~~~\n```\n~~~~~'],
  ])('counts all below a block of code %s', (_name, opening) => {
    expect(at(overLimit(`${opening}\n${'> '.repeat(50)}`))).toBe(`containers ${opening.split('\n').length + 1}`);
  });

  it('starts a new paragraph after each empty line, and a new line after each way to end one', () => {
    expect(overLimit(lines(10, `${'*甲'.repeat(limits.marks)}\n`))).toBeNull();
    expect(at(overLimit('甲\r\n乙\r丙\r'.concat('> '.repeat(50))))).toBe('containers 4');
  });
});

describe('overNested', () => {
  const { brackets } = limits;

  it.each([
    ['dataLines', lines(limits.dataLines, 'a: b'), lines(limits.dataLines + 1, 'a: b'), limits.dataLines + 1],
    ['lineLength', `a: ${'甲'.repeat(limits.lineLength - 3)}`, `a: ${'甲'.repeat(limits.lineLength - 2)}`, 1],
    ['indent', `${' '.repeat(2 * limits.indent)}a: b`, `${' '.repeat(2 * limits.indent + 1)}a: b`, 1],
    ['brackets', `a: ${'['.repeat(brackets)}`, `a: ${'['.repeat(brackets + 1)}`, 1],
    ['brackets', `a: ${'[{b: '.repeat(brackets / 2)}`, `a:\n${' [{b:\n'.repeat(brackets / 2 + 1)}`, brackets / 2 + 2],
    ['brackets', '- '.repeat(brackets), '- '.repeat(brackets + 1), 1],
    ['brackets', '? '.repeat(brackets), '? '.repeat(brackets + 1), 1],
    ['brackets', `["${'['.repeat(50)}"]`, `[a', ${'['.repeat(brackets)}, b']`, 1],
    ['items', `a: [${lines(50, ` ${'a,'.repeat(99)}`)}]`, `a: [${lines(60, ` ${'a,'.repeat(99)}`)}]`, 51],
    ['shared', '&a\n'.repeat(limits.shared), '&a\n'.repeat(limits.shared + 1), limits.shared + 1],
    ['shared', '*a\n'.repeat(limits.shared), '!a *b\n'.repeat(limits.shared), limits.shared / 2 + 1],
  ])('stops at %s, and not before', (reason, under, over, line) => {
    expect(overNested(under)).toBeNull();
    expect(at(overNested(over))).toBe(`${reason} ${line}`);
  });

  it('passes over what is quoted', () => {
    expect(overNested(`${lines(100, `- "${'[{'.repeat(50)}"`)}\n- '${'['.repeat(50)}'\n- 甲[[[[[[[[[[[[[[乙\n`)).toBeNull();
  });
});
