import { z } from 'zod';
import type { Collection } from '../collections.ts';
import { type Expected, expectedOf } from '../schemas/expects.ts';
import { schemas } from '../schemas/index.ts';
import { references } from '../schemas/scalars.ts';

/** One key of a collection's data, as a form would show it; everything is read from the schema. */
export interface Field {
  /** With the keys that lead to it: `kind`, `contributors.role`. */
  key: string;
  /** The schema's own description, in Chinese. */
  description: string;
  required: boolean;
  /** Whether it takes a list. */
  many: boolean;
  /** What a scalar expects; null for an enumeration and for a group. */
  expects: Expected | null;
  /** The allowed values of an enumeration. */
  values?: readonly string[];
  /** What a reference refers to. */
  refersTo?: Collection | 'any';
  /** The keys of a group, or of each item of a list of groups. */
  members?: Field[];
}

/** The fields of a collection, in the order in which its schema lists them. */
export function fieldsOf(collection: Collection): Field[] {
  return membersOf(schemas[collection] as z.ZodObject, '');
}

function membersOf(schema: z.ZodObject, prefix: string): Field[] {
  return Object.entries(schema.shape).map(([key, value]) => fieldOf(`${prefix}${key}`, value as z.ZodType));
}

function fieldOf(key: string, schema: z.ZodType): Field {
  const required = !(schema instanceof z.ZodOptional);
  const inner = required ? schema : (schema.unwrap() as z.ZodType);
  const many = inner instanceof z.ZodArray;
  const item = many ? (inner.element as z.ZodType) : inner;
  const field = { key, description: schema.description ?? '', required, many, expects: expectedOf(item) };
  if (item instanceof z.ZodObject) return { ...field, members: membersOf(item, `${key}.`) };
  if (item instanceof z.ZodEnum) return { ...field, values: item.options.map(String) };
  const reference = references.get(item);
  return reference ? { ...field, refersTo: reference.collection } : field;
}

/** The field of a key, wherever it stands, or undefined. */
export function findField(fields: readonly Field[], key: string): Field | undefined {
  for (const field of fields) {
    if (field.key === key) return field;
    const member = field.members && key.startsWith(`${field.key}.`) ? findField(field.members, key) : undefined;
    if (member) return member;
  }
  return undefined;
}

/** The one member that stands for its whole group: `sources: editorial/notice` means an item with that `id`. */
export function soleMember(field: Field): Field | undefined {
  const required = (field.members ?? []).filter((member) => member.required);
  return field.many && required.length === 1 && !Object.hasOwn(alternatives, field.key) ? required[0] : undefined;
}

/** Groups of which exactly one key has to be there; their schemas say so by a refinement that has no shape to read. */
export const alternatives: Readonly<Record<string, readonly string[]>> = {
  contributors: ['association', 'person', 'name'],
  editors: ['association', 'person', 'name'],
  offices: ['association', 'organisation'],
  sections: ['column', 'heading'],
};
