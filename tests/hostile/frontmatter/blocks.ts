/** A file with a bad frontmatter: on `line` of the file there must be a finding of at least one of `rules`. */
export interface BadFile {
  name: string;
  /** Where it stands, if not where the case study of the examples does. */
  path?: string;
  file: string | Uint8Array;
  line: number;
  rules: readonly string[];
}

const head = ['title: 一个案例', 'summary: 一句话摘要', 'kind: training', 'example: true', 'published: 2026-01-01'];
const start = '---\n';
const end = '---\n\n正文。\n';
const lead = `${start}${head.join('\n')}\n`;

/** The line of the file on which the first line of `keys` of {@link withKeys} stands. */
export const firstKey = head.length + 2;

/** A right case study with further lines of frontmatter. */
export function withKeys(keys: string): string {
  return `${lead}${keys}\n${end}`;
}

/** A right case study in which the value of one key (or its whole line) is another; and the line of that key. */
export function withValue(key: string, line: string): { file: string; line: number } {
  const index = head.findIndex((item) => item.startsWith(`${key}:`));
  const lines = head.with(index, line);
  return { file: `${start}${lines.join('\n')}\n${end}`, line: index + 2 };
}

const bad = (name: string, line: number, rules: readonly string[], file: string | Uint8Array): BadFile => ({ name, line, rules, file });
const fence = ['missing-frontmatter', 'line-ending', 'byte-order-mark', 'full-width-mark'];
const body = `${head.join('\n')}\n`;

/** Fences that are missing, misspelt or out of place. */
export const fences: readonly BadFile[] = [
  bad('no frontmatter', 1, fence, '# 标题\n\n正文。\n'),
  bad('an empty file', 1, fence, ''),
  bad('a file of blanks', 1, fence, '\n\n  \n'),
  bad('no opening fence', 1, fence, `${body}${end}`),
  bad('no closing fence', 1, fence, `${lead}\n正文。\n`),
  bad('four hyphens', 1, fence, `----\n${body}----\n\n正文。\n`),
  bad('two hyphens', 1, fence, `--\n${body}--\n`),
  bad('an opening fence with a blank behind it', 1, fence, `--- \n${body}${end}`),
  bad('an opening fence with a blank before it', 1, fence, ` ---\n${body}${end}`),
  bad('a title behind the fence', 1, fence, `---title: x\n${body}${end}`),
  bad('a comment behind the fence', 1, fence, `--- # 说明\n${body}${end}`),
  bad('TOML', 1, fence, '+++\ntitle = "x"\n+++\n\n正文。\n'),
  bad('JSON', 1, fence, '{"title": "x"}\n\n正文。\n'),
  bad('an empty line first', 1, fence, `\n${lead}${end}`),
  bad('an ideographic blank first', 1, fence, `\u3000${lead}${end}`),
  bad('a no-break space first', 1, fence, `\u00a0\n${lead}${end}`),
  bad('a comment first', 1, fence, `# 说明\n${lead}${end}`),
  bad('dashes', 1, fence, `———\n${body}———\n`),
  bad('full-width hyphens', 1, fence, `－－－\n${body}－－－\n`),
  bad('a fence of code', 1, fence, `\`\`\`yaml\n${body}\`\`\`\n`),
  bad('an end of document', 1, fence, `${lead}...\n\n正文。\n`),
  bad('a closing fence with a blank behind it', 1, fence, `${lead}--- \n\n正文。\n`),
  bad('a closing fence that is indented', 1, fence, `${lead} ---\n\n正文。\n`),
  bad('a closing fence of four hyphens', 1, fence, `${lead}----\n\n正文。\n`),
  bad('a closing fence of TOML', 1, fence, `${lead}+++\n\n正文。\n`),
  bad('nothing between the fences', 2, ['missing-key'], `${start}${end}`),
  bad('only a comment between the fences', 2, ['missing-key', 'broken-yaml'], `${start}# 说明\n${end}`),
  bad('a text between the fences', 2, ['broken-yaml', 'missing-key', 'wrong-type'], `${start}一段文字\n${end}`),
  bad('a list between the fences', 2, ['broken-yaml', 'missing-key', 'wrong-type'], `${start}- 甲\n- 乙\n${end}`),
  bad('a line of hyphens inside', firstKey, ['broken-yaml', 'unknown-key'], withKeys('---{process.env.T}: 1')),
  bad('a second document', firstKey, ['broken-yaml'], withKeys('--- # 说明\nstart: 2026-01-01')),
  bad('an end of document inside', firstKey + 1, ['broken-yaml'], withKeys('...\nstart: 2026-01-01')),
];

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const wide = (text: string, little: boolean) =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
const encoding = ['not-utf8', 'hidden-character', 'missing-frontmatter'];

/** Bytes that are no UTF-8, or more than text. */
export const encodings: readonly BadFile[] = [
  bad('GBK', 2, encoding, bytes('---\ntitle: ', [0xd6, 0xd0, 0xd0, 0xa1], `\n${end}`)),
  bad('Big5', 2, encoding, bytes('---\ntitle: ', [0xa4, 0xa4, 0xa4, 0x70], `\n${end}`)),
  bad('GBK in the text', 9, encoding, bytes(lead, '---\n\n', [0xd6, 0xd0, 0xd0, 0xa1], '\n')),
  bad('GB 18030 with four bytes', 2, encoding, bytes('---\ntitle: ', [0x81, 0x30, 0x84, 0x36], `\n${end}`)),
  bad('Latin-1', 2, encoding, bytes('---\ntitle: caf', [0xe9], `\n${end}`)),
  bad('UTF-16, low byte first, with a mark', 1, encoding, bytes([0xff, 0xfe], wide(lead, true))),
  bad('UTF-16, high byte first, with a mark', 1, encoding, bytes([0xfe, 0xff], wide(lead, false))),
  bad('UTF-16, low byte first', 1, encoding, bytes(wide('---\ntitle: x\n---\n', true))),
  bad('UTF-16, high byte first', 1, encoding, bytes(wide('---\ntitle: x\n---\n', false))),
  bad('an overlong slash', 2, encoding, bytes('---\ntitle: ', [0xc0, 0xaf], `\n${end}`)),
  bad('half of a pair', 2, encoding, bytes('---\ntitle: ', [0xed, 0xa0, 0x80], `\n${end}`)),
  bad('beyond Unicode', 2, encoding, bytes('---\ntitle: ', [0xf4, 0x90, 0x80, 0x80], `\n${end}`)),
  bad('half a character', 2, encoding, bytes('---\ntitle: ', [0xe4, 0xb8], `\n${end}`)),
  bad('NUL', firstKey, encoding, withKeys('outcome: 甲\0乙')),
  bad('an escape', firstKey, encoding, withKeys('outcome: 甲\u001b[31m乙')),
  bad('a bidirectional mark', firstKey, encoding, withKeys('outcome: 甲\u202e乙')),
  bad('a mark of byte order inside', firstKey, encoding, withKeys('\ufeffoutcome: 甲')),
  bad('a replacement character', firstKey, [...encoding, 'pasted-from-word'], withKeys('outcome: 甲\ufffd\ufffd')),
  bad('carriage returns alone', 1, ['line-ending', 'missing-frontmatter', 'hidden-character'], `${lead}${end}`.replaceAll('\n', '\r')),
];
