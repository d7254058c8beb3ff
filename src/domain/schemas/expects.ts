import { z } from 'zod';

/** What a scalar may be: the words that the scalars of `scalars.ts` complain with. */
export type Expected =
  | 'text'
  | 'flag'
  | 'whole-number'
  | 'number'
  | 'date'
  | 'clock-time'
  | 'url'
  | 'site-url'
  | 'email'
  | 'slug'
  | 'reference'
  | 'digest'
  | 'language'
  | 'doi'
  | 'issn'
  | 'cn-number'
  | 'isbn';

/**
 * What a scalar's schema expects, or null for an enumeration or anything that is no scalar. It is read from the
 * complaint that the schema itself makes, so that there is no second list of scalars.
 */
export function expectedOf(schema: z.core.$ZodType): Expected | null {
  const message = z.safeParse(schema, null).error?.issues[0]?.message ?? '';
  return message.startsWith('expected:') ? (message.slice('expected:'.length) as Expected) : null;
}
