import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read/file.ts';
import { composeDraft, draftPath, keyAtLine } from './compose.ts';
import { fieldsOf } from './fields.ts';
import { oftenWanted } from './hints.ts';
import type { DraftKind } from './questions.ts';

const encoder = new TextEncoder();
const kinds = Object.keys(oftenWanted) as DraftKind[];
const rawOf = (kind: DraftKind, text: string) =>
  readFile({ path: draftPath(kind, 'sample', 'x'), bytes: encoder.encode(text) }).drafts[0]?.raw;

describe('a composed draft', () => {
  it.each([
    'a: b',
    '# 甲',
    '甲 # 乙',
    '"甲"',
    "'甲",
    '甲\n---\n乙: 丙',
    '[甲, 乙]',
    '- 甲',
    '{甲',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '|',
    '>',
    '---',
    '? a',
    'true',
    '~',
    '007',
    '甲\r\n乙',
    '甲\t乙',
    '\\n',
    'a'.repeat(300),
  ])('holds the answer %j as one value', (title) => {
    const answers = new Map([
      ['title', [title]],
      ['issuers', [title, '乙']],
    ]);
    expect(rawOf('bulletins', composeDraft('bulletins', answers))).toEqual({ title, issuers: [title, '乙'] });
  });

  it('holds whatever else is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (written) => {
        const title = written.trim();
        if (title === '') return;
        expect(rawOf('people', composeDraft('people', new Map([['title', [written]]])))).toEqual({ title });
      }),
    );
  });

  it('builds groups and lists of groups', () => {
    const answers = new Map([
      ['contributors.name', ['甲']],
      ['contributors.role', ['author']],
      ['sources', ['editorial/a', 'editorial/b']],
    ]);
    expect(rawOf('articles', composeDraft('articles', answers))).toEqual({
      contributors: [{ name: '甲', role: 'author' }],
      sources: [{ id: 'editorial/a' }, { id: 'editorial/b' }],
    });
  });

  it.each(kinds)('of %s names in its remarks only optional keys that exist, with their description', (kind) => {
    const text = composeDraft(kind, new Map());
    for (const key of oftenWanted[kind]) {
      const field = fieldsOf(kind).find((known) => known.key === key);
      expect(field?.required, key).toBe(false);
      expect(text).toContain(`# ${key}:${field?.many ? ' []' : ''} # ${field?.description}`);
    }
  });

  it.each(kinds)('of %s stays right YAML when the mark of every remark is taken away', (kind) => {
    const text = composeDraft(kind, new Map()).replace(/^# (?=[a-zA-Z])/gm, '');
    expect(readFile({ path: draftPath(kind, 'sample', 'x'), bytes: encoder.encode(text) }).yamlFaults).toEqual([]);
  });
});

it('finds the key to which a line belongs', () => {
  const text = composeDraft(
    'bulletins',
    new Map([
      ['title', ['甲']],
      ['issuers', ['乙', '丙']],
    ]),
  );
  const lines = text.split('\n');
  expect(keyAtLine(text, lines.indexOf('  - 丙') + 1)).toBe('issuers');
  expect(keyAtLine(text, lines.length)).toBeNull();
});
