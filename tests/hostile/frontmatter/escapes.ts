import { type BadFile, firstKey, withKeys } from './blocks.ts';

const hidden = ['\\u202e', '\\0', '\\e[31m', '\\a', '\\N', '\\L', '\\P', '\\x9b', '\\u200b', '\\u3164', '\\U000e0041', '\\ufeff'];
const lost = ['\\uD800', '\\uDC00', '\\uF0B7', '\\uFFFD', '\\uFFFC'];

const cases = (rule: string, escapes: readonly string[]): BadFile[] =>
  escapes.map((written) => ({
    name: `the escape ${written}`,
    file: withKeys(`doubts:\n  - {text: "甲${written}乙"}`),
    line: firstKey + 1,
    rules: [rule],
  }));

/** Escapes of YAML that stand for characters which the file itself may not have. */
export const escapes: readonly BadFile[] = [...cases('hidden-character', hidden), ...cases('pasted-from-word', lost)];
