import { describe, expect, it } from 'vitest';
import { createLocator, readYaml } from './yaml.ts';

const faultsOf = (text: string, firstLine = 1) =>
  readYaml(text, firstLine).faults.map(({ reason, line, column }) => `${line}:${column} ${reason}`);

describe('readYaml', () => {
  it('reads every scalar as the text that was written', () => {
    expect(readYaml('a: 2007-03\nb: true\nc: 007\nd: ~\ne: null\nf: 0x1F\ng: 1e3\nh: no\n', 1).data).toEqual({
      a: '2007-03',
      b: 'true',
      c: '007',
      d: '~',
      e: 'null',
      f: '0x1F',
      g: '1e3',
      h: 'no',
    });
  });

  it('reads what is left empty as empty text', () => {
    expect(readYaml('a:\nb: ""\n', 1).data).toEqual({ a: '', b: '' });
  });

  it('reads lists, groups, quotes and folded text', () => {
    expect(readYaml("a: [甲, '乙: 丙']\nb:\n  - {c: d}\ne: >-\n  一\n  二\n", 1).data).toEqual({
      a: ['甲', '乙: 丙'],
      b: [{ c: 'd' }],
      e: '一 二',
    });
  });

  it('reads lines that end in CR LF, and a mark of byte order', () => {
    expect(readYaml('\uFEFFa: 甲\r\nb: 乙\r\n', 1)).toMatchObject({ data: { a: '甲', b: '乙' }, faults: [] });
  });

  it('keeps a key that objects inherit as data, for the schema to refuse', () => {
    const data = readYaml('__proto__: {title: x}\nconstructor: y\n', 1).data as object;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', '3:1 DUPLICATE_KEY'],
    ['a:\n\tb: 1\n', '2:1 TAB_AS_INDENT'],
    ['a: &x 1\nb: 2\n', '1:4 SHARED_NODE'],
    ['a: &x [1]\nb: *x\n', '1:4 SHARED_NODE'],
    ['b: 1\n<<: &x {a: 1}\n', '2:5 SHARED_NODE'],
    ['a: !!binary aGk=\n', '1:4 SHARED_NODE'],
    ['a: !!js/function "x"\n', '1:4 TAG_RESOLVE_FAILED'],
    ['a: 1\n---\nb: 2\n', '2:1 MULTIPLE_DOCS'],
  ])('finds the fault in %j at %s', (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
    expect(readYaml(text, 1).data).toBeNull();
  });

  it('says once that a tab indents, and not what follows from it on the lines below', () => {
    expect(faultsOf('a:\n  - b: 1\n\tc: 2\n    d: 3\n    e: 4\n    f: 5\n')).toEqual(['3:1 TAB_AS_INDENT']);
  });

  it.each([
    'a: [1, 2\n',
    'a: {b: 1\n',
    'a: "x\n',
    'a: b: c\n',
    '- a\nb: c\n',
    'a: 1\n b: 2\n',
    'a: @x\n',
    'a: `x`\n',
    '%X\na: 1\n',
  ])('finds a fault in %j and gives no data', (text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
    expect(readYaml(text, 1).data).toBeNull();
  });

  it('stops a bomb of aliases before it grows', () => {
    const lines = 'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`);
    expect(readYaml(['a: &a [x]', ...lines].join('\n'), 1).data).toBeNull();
  });

  it('counts lines from where the text starts in its file', () => {
    expect(faultsOf('a: 1\na: 2\n', 2)).toEqual(['3:1 DUPLICATE_KEY']);
  });
});

describe('locate', () => {
  const text = 'title: 甲\nsources:\n  - id: a\n    page: 1\n  - {id: b, page: 2}\ntopics: [x, y]\n';
  const at = (path: PropertyKey[], firstLine = 1) => createLocator({ text, firstLine })(path);

  it.each([
    [[], { line: 1, column: 1 }],
    [['title'], { line: 1, column: 1 }],
    [['sources'], { line: 2, column: 1 }],
    [['sources', 0], { line: 3, column: 5 }],
    [['sources', 0, 'page'], { line: 4, column: 5 }],
    [['sources', 1], { line: 5, column: 5 }],
    [['sources', 1, 'page'], { line: 5, column: 13 }],
    [['topics', 1], { line: 6, column: 13 }],
  ])('finds %j', (path, position) => {
    expect(at(path)).toEqual(position);
  });

  it('gives the nearest place that exists', () => {
    expect(at(['sources', 1, 'covers'])).toEqual(at(['sources', 1]));
    expect(at(['nothing'])).toEqual({ line: 1, column: 1 });
    expect(at(['title', 'deeper', 0])).toEqual({ line: 1, column: 1 });
  });

  it('counts lines from where the text starts in its file, and CR LF as one end', () => {
    expect(at(['sources', 1], 2)).toEqual({ line: 6, column: 5 });
    expect(createLocator({ text: text.replaceAll('\n', '\r\n'), firstLine: 1 })(['topics', 1])).toEqual({ line: 6, column: 13 });
  });
});
