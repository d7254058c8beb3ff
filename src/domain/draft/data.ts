import { type Field, soleMember } from './fields.ts';
import type { Answers } from './questions.ts';

/** A draft's data: text, lists of text, groups. Nothing is a number or a flag yet, as in a file that is read. */
export type DraftData = { [key: string]: string | string[] | DraftData | DraftData[] };

/** Puts answers into the shape of a schema's fields; keys without an answer are left out. */
export function dataOf(fields: readonly Field[], answers: Answers): DraftData {
  const data: DraftData = {};
  for (const field of fields) {
    const value = valueIn(field, answers);
    if (value !== undefined) data[nameOf(field)] = value;
  }
  return data;
}

function valueIn(field: Field, answers: Answers): DraftData[string] | undefined {
  const values = (answers.get(field.key) ?? []).map((value) => value.trim());
  if (!field.members) return values.length === 0 ? undefined : field.many ? values : values[0];
  const sole = soleMember(field);
  if (sole && values.length > 0) return values.map((value) => ({ [nameOf(sole)]: value }));
  const group = dataOf(field.members, answers);
  if (Object.keys(group).length === 0) return undefined;
  return field.many ? [group] : group;
}

/** The last part of a field's key: what is written in the file. */
function nameOf({ key }: Field): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
