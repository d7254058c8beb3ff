import { z } from 'zod';

/** The keys that a schema allows at a path of the data; empty where the path leads to no object. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The schema at a path of the data, or null. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return null;
  const next = (inner.shape as Record<string, z.ZodType>)[String(key)];
  return next ? schemaAt(next, rest) : null;
}
