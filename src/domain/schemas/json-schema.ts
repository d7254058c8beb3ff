import { z } from 'zod';
import { type Expected, expectedOf } from './expects.ts';

type JsonType = 'string' | 'number' | 'integer' | 'boolean';

/** As what an editor's YAML may read a scalar that our reader reads as text: `2007` as a number, `true` as a truth value. */
const typesOf: Record<Expected, JsonType[]> = {
  text: ['string', 'number', 'boolean'],
  flag: ['string', 'boolean'],
  'whole-number': ['string', 'integer'],
  number: ['string', 'number'],
  date: ['string', 'integer'],
  url: ['string'],
  'clock-time': ['string'],
  'site-url': ['string'],
  email: ['string'],
  slug: ['string', 'integer'],
  reference: ['string', 'integer'],
  language: ['string'],
  digest: ['string', 'integer'],
  doi: ['string'],
  issn: ['string'],
  'cn-number': ['string'],
  isbn: ['string', 'integer'],
};

/**
 * The JSON Schema (draft 7, which YAML extensions of editors know) of what an author writes: the same keys,
 * descriptions and enumerations as the schema; unknown keys are refused. It may allow more than the schema, never less.
 */
export function toEditorSchema(schema: z.ZodType, title: string): object {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.type !== 'string') return;
      const expected = expectedOf(zodSchema);
      if (jsonSchema.enum && expected !== 'flag') return;
      // Several types at once are right JSON Schema, which the type of this argument leaves out.
      Object.assign(jsonSchema, { type: typesOf[expected ?? 'text'] });
      if (expected === 'flag') jsonSchema.enum = [true, false, 'true', 'false'];
    },
  });
  return { title, ...json };
}
