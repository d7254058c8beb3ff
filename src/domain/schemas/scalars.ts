import { z } from 'zod';
import type { Collection } from '../collections.ts';
import { isPartialDate } from '../date.ts';
import { isCnNumber, isDoi, isIsbn, isIssn } from '../journal/identifiers.ts';
import type { LinkKind } from '../links/vocabulary.ts';
import { accountPattern } from '../ownership/account.ts';
import { isSiteAddress, isWebAddress } from '../text/web-address.ts';

/**
 * Frontmatter and YAML files are read in YAML's failsafe schema: every scalar arrives as text, so that `2007-03`
 * stays what the author wrote. The schemas below convert; a failure says what was expected, for rules to put in words.
 */
const expected = (what: string) => ({ error: () => `expected:${what}` });

/** One line or paragraph of text, not empty, trimmed at both ends. */
export const text = () => z.string(expected('text')).trim().min(1, expected('text'));

/** `true` or `false`. */
export const flag = () => z.enum(['true', 'false'], expected('flag')).transform((value) => value === 'true');

/** A whole number, 0 or more, in ASCII digits. */
export const wholeNumber = () =>
  z
    .string(expected('whole-number'))
    .regex(/^\d{1,15}$/, expected('whole-number'))
    .transform(Number);

/** A decimal number in ASCII digits, with an optional sign and fraction, without separators. */
export const decimal = () =>
  z
    .string(expected('number'))
    .regex(/^-?\d{1,15}(\.\d{1,6})?$/, expected('number'))
    .transform(Number);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a day that exists; kept as written, never completed or rolled over. */
export const partialDate = () => z.string(expected('date')).refine(isPartialDate, expected('date'));

/** `HH:MM` of a day of 24 hours, from 00:00 to 23:59. */
export const clockTime = () => z.string(expected('clock-time')).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, expected('clock-time'));

/** An absolute `http:` or `https:` address of a host with a name. */
export const url = () => z.string(expected('url')).refine(isWebAddress, expected('url'));

/** The `https:` address below which a site stands: of a host with a name, ending in a slash, with nothing behind it. */
export const siteUrl = () => z.string(expected('site-url')).refine(isSiteAddress, expected('site-url'));

/** An electronic mail address in ASCII, of at most 200 characters, at a host with a name. */
export const email = () => z.string(expected('email')).regex(emailPattern, expected('email'));

/** Lower-case Latin letters, digits and single hyphens: the form of every id and file name. */
export const slug = () => z.string(expected('slug')).regex(slugPattern, expected('slug'));

/** The first twelve hexadecimal digits of a SHA-256: enough to tell two drafts of one issue apart. */
export const digest = () => z.string(expected('digest')).regex(/^[0-9a-f]{12}$/, expected('digest'));

/** A user name on a code host: `name` for every host, or `gitee:name` for one. */
export const account = () => z.string(expected('account')).regex(accountPattern, expected('account'));

/** The language and script of a text (BCP 47), e.g. `zh-Hans`. */
export const language = () => z.string(expected('language')).regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, expected('language'));

/** A DOI as its registrant gave it, without an address before it: `10.5555/x`. */
export const doi = () => z.string(expected('doi')).refine(isDoi, expected('doi'));

/** An ISSN with its hyphen, whose check digit is right. */
export const issn = () => z.string(expected('issn')).refine(isIssn, expected('issn'));

/** A CN number of a serial: `CN 11-2104/U`. */
export const cnNumber = () => z.string(expected('cn-number')).refine(isCnNumber, expected('cn-number'));

/** An ISBN of 13 or 10 places, whose check digit is right. */
export const isbn = () => z.string(expected('isbn')).refine(isIsbn, expected('isbn'));

const emailPattern = /^(?=.{6,200}$)[\w.%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const referencePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/;

/** The collection that a field refers to and the link that it makes. */
export const references = z.registry<{ collection: Collection | 'any'; kind: LinkKind }>();

/**
 * The id of an entry of `collection`, without the collection's name (`editorial/seed-2007`);
 * with `any`, with it (`bulletins/editorial/guofa-2009-36`). Makes a link of `kind`.
 */
export function reference(collection: Collection | 'any', kind: LinkKind) {
  const schema = z.string(expected('reference')).regex(referencePattern, expected('reference'));
  references.add(schema, { collection, kind });
  return schema;
}
