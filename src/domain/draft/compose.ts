import { stringify } from 'yaml';
import { dataCollections } from '../collections.ts';
import { dataOf } from './data.ts';
import { fieldsOf } from './fields.ts';
import { bodyHints, oftenWanted } from './hints.ts';
import type { Answers, DraftKind } from './questions.ts';

/** The content path of a draft. Whether it fits the house is for `placeOf` to say. */
export function draftPath(kind: DraftKind, association: string, slug: string): string {
  if (kind === 'associations') return `associations/${association}/profile.mdx`;
  return `${kind}/${association}/${slug}${dataCollections.includes(kind) ? '.yaml' : '.mdx'}`;
}

/**
 * The text of a new file: the answered keys in the order of the schema, remarks for what is still to be filled in and
 * for the optional keys that authors most often need, and a text. Every answer is one value of YAML, whatever it says.
 */
export function composeDraft(kind: DraftKind, answers: Answers, body: string = bodyHints[kind]): string {
  const fields = fieldsOf(kind);
  const data = dataOf(fields, answers);
  const lines = fields.flatMap((field) => {
    const value = data[field.key];
    if (value !== undefined) return [printKey(field.key, value)];
    if (!field.required && !oftenWanted[kind].includes(field.key)) return [];
    return [`# ${field.key}:${field.many ? ' []' : ''} # ${field.required ? '必填：' : ''}${field.description}\n`];
  });
  const remark = lines.some((line) => line.startsWith('# ')) ? remarkOnRemarks : '';
  const keys = remark + lines.join('');
  return dataCollections.includes(kind) ? keys : `---\n${keys}---\n\n${body.trim()}\n`;
}

const remarkOnRemarks = '# 以“# ”开头的行是备注；需要哪一项，就删去行首的“# ”，在冒号后面填写。\n';

/** YAML of one key. Text of several lines goes between double quotes on one line, so that a key starts every line. */
function printKey(key: string, value: unknown): string {
  return stringify({ [key]: value }, { schema: 'failsafe', lineWidth: 0, blockQuote: false, singleQuote: false });
}

/** The key at the top of the data in which line `line` (from 1) of a draft stands, or null. */
export function keyAtLine(text: string, line: number): string | null {
  const before = text.split('\n').slice(0, line).reverse();
  if (before.slice(0, -1).includes('---')) return null;
  return before.map((written) => /^([A-Za-z]+):/.exec(written)?.[1]).find((key) => key !== undefined) ?? null;
}
