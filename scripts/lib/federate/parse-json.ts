import type { z } from 'zod';
import { decodeUtf8 } from '../../../src/domain/read/encoding.ts';
import { printPath } from '../../../src/domain/rules/rule.ts';
import { refusals } from './refusal.ts';

/** The value of a stranger's JSON file, as its schema has it. Throws a `Refusal` for any other. */
export function parseJson<T>(schema: z.ZodType<T>, bytes: Uint8Array, address: string): T {
  const text = decodeUtf8(bytes);
  const result = schema.safeParse(typeof text === 'string' ? parsed(text) : null);
  if (!result.success) throw refusals.form(address, printPath(result.error.issues[0]?.path ?? []));
  return result.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
