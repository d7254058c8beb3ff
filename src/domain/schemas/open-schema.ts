import { z } from 'zod';
import { type Collection, collections } from '../collections.ts';
import { linkInverses } from '../links/vocabulary.ts';
import { openDataFormat, unpublishedKeys } from '../publish/open-record.ts';
import { withdrawal } from './common.ts';
import { type Expected, expectedOf } from './expects.ts';
import { schemas } from './index.ts';

/** JSON Schema, as a value that is printed. */
export type JsonSchema = Record<string, unknown>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What reading makes of a scalar; all others stay text, as their own schema describes it. */
const published: Partial<Record<Expected, JsonSchema>> = {
  flag: { type: 'boolean' },
  'whole-number': { type: 'integer', minimum: 0 },
  number: { type: 'number' },
  date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  url: { type: 'string', format: 'iri' },
  'site-url': { type: 'string', format: 'iri' },
};

/** The JSON Schema (draft 2020-12) of the file of one collection; `id` is the address at which the schema stands. */
export function openFileSchema(collection: Collection, id: string): JsonSchema {
  return {
    $schema: draft,
    $id: id,
    ...fileOf({ collection: { const: collection }, records: { type: 'array', items: { $ref: '#/$defs/record' } } }),
    $defs: { record: recordSchema(collection) },
  };
}

/** The same of the file that holds every collection; it refers to their schemas, which stand beside it. */
export function openDumpSchema(id: string): JsonSchema {
  const records = (collection: Collection) => ({ type: 'array', items: { $ref: `${collection}.schema.json#/$defs/record` } });
  const properties = Object.fromEntries(collections.map((collection) => [collection, records(collection)]));
  return { $schema: draft, $id: id, ...fileOf({ collections: strictObject(properties) }) };
}

function fileOf(more: JsonSchema): JsonSchema {
  return strictObject({
    format: { const: openDataFormat },
    title: { type: 'string' },
    language: { enum: ['zh-Hans', 'zh-Hant'] },
    asOf: { type: 'string', format: 'date' },
    ...more,
  });
}

function recordSchema(collection: Collection): JsonSchema {
  const id = { type: 'string', pattern: '^[a-z0-9-]+(/[a-z0-9-]+){1,2}$' };
  const named = { id, address: { type: 'string', format: 'uri' }, title: { type: 'string' } };
  const links = (end: string, kinds: readonly string[]) => ({
    type: 'array',
    items: strictObject({ kind: { enum: kinds }, [end]: id }),
  });
  const html = { type: 'string' };
  const record = strictObject(
    {
      ...named,
      association: { type: ['string', 'null'] },
      data: dataSchema(collection),
      html,
      outgoing: links('to', Object.keys(linkInverses)),
      incoming: links('from', [...new Set(Object.values(linkInverses))]),
    },
    ['html'],
  );
  if (!('withdrawn' in schemas[collection].shape)) return record;
  return { anyOf: [record, strictObject({ ...named, withdrawn: toJson(withdrawal) })] };
}

function dataSchema(collection: Collection): JsonSchema {
  const hidden = unpublishedKeys[collection] ?? [];
  const { properties, ...rest } = toJson(schemas[collection]) as { properties: JsonSchema };
  return { ...rest, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !hidden.includes(key))) };
}

function toJson(schema: z.ZodType): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'output',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const expected = expectedOf(zodSchema);
      if (expected) Object.assign(jsonSchema, published[expected]);
    },
  });
  return json;
}

function strictObject(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}
