import { z } from 'zod';
import type { Collection } from '../collections.ts';
import { isPartialDate } from '../date.ts';
import type { LinkKind } from '../links/vocabulary.ts';

/**
 * Frontmatter and YAML files are read in YAML's failsafe schema: every scalar arrives as text, so that `2007-03`
 * stays what the author wrote. The schemas below convert, and their failures name what was expected (`expects`).
 */
export type Expected = 'text' | 'flag' | 'whole-number' | 'number' | 'date' | 'url' | 'slug' | 'reference' | 'language';

function expecting<T extends z.ZodType>(expected: Expected, schema: T): T {
  expectations.add(schema, { expected });
  return schema;
}

/** What a scalar schema expects, for the wording of findings. */
export const expectations = z.registry<{ expected: Expected }>();

/** The collection a field refers to and the link that it makes. */
export const references = z.registry<{ collection: Collection | 'any'; kind: LinkKind }>();

const custom = (expected: Expected) => ({ error: () => `expected:${expected}` });

/** One line or paragraph of text, not empty, trimmed at both ends. */
export const text = () => expecting('text', z.string(custom('text')).trim().min(1, custom('text')));

/** `true` or `false`. */
export const flag = () =>
  expecting(
    'flag',
    z.enum(['true', 'false'], custom('flag')).transform((value) => value === 'true'),
  );

/** A whole number, 0 or more, in ASCII digits. */
export const wholeNumber = () =>
  expecting(
    'whole-number',
    z
      .string(custom('whole-number'))
      .regex(/^\d{1,15}$/, custom('whole-number'))
      .transform(Number),
  );

/** A decimal number in ASCII digits, with an optional sign and fraction, without separators. */
export const decimal = () =>
  expecting(
    'number',
    z
      .string(custom('number'))
      .regex(/^-?\d{1,15}(\.\d{1,6})?$/, custom('number'))
      .transform(Number),
  );

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a day that exists; kept as written, never completed or rolled over. */
export const partialDate = () => expecting('date', z.string(custom('date')).refine(isPartialDate, custom('date')));

/** An absolute `http:` or `https:` address without credentials. */
export const url = () => expecting('url', z.string(custom('url')).refine(isWebAddress, custom('url')));

/** Lower-case Latin letters, digits and single hyphens: the form of every id and file name. */
export const slug = () => expecting('slug', z.string(custom('slug')).regex(slugPattern, custom('slug')));

/** The language and script of a text (BCP 47), e.g. `zh-Hans`. */
export const language = () => expecting('language', z.string(custom('language')).regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, custom('language')));

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const referencePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/;

/**
 * The id of an entry of `collection`, without the collection's name (`editorial/seed-2007`);
 * with `any`, with it (`bulletins/editorial/guofa-2009-36`). Makes a link of `kind`.
 */
export function reference(collection: Collection | 'any', kind: LinkKind) {
  const schema = expecting('reference', z.string(custom('reference')).regex(referencePattern, custom('reference')));
  references.add(schema, { collection, kind });
  return schema;
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || /[\s\\]/.test(value)) return false;
  const parsed = URL.parse(value);
  return parsed !== null && parsed.username === '' && parsed.password === '' && parsed.hostname !== '';
}
