import { z } from 'zod';
import { isPartialDate } from '../date.ts';
import { hiddenCharacters } from '../text/printable.ts';
import { filterKeys, type PartKind } from './document.ts';

/**
 * A site's documents as other sites may fetch them: `/data/search.json` lists files of `OpenDocument`s
 * (docs/search-data.md). What is read in this form is hostile until these schemas have seen it.
 */
export const openDataFormat = 'gongjian-search/1';

/** Where a site's open data begins, below its address. */
export const openDataPath = 'data/search.json';

/** What one site's open data may have at most. A writer keeps within it, a reader refuses what is beyond. */
export const openDataLimits = {
  /** Bytes of the list, of one file of documents, and of one document. */
  indexBytes: 256 * 1024,
  fileBytes: 2 * 1024 * 1024,
  documentBytes: 1024 * 1024,
  files: 500,
  documents: 50_000,
  /** Parts of a document, characters of one part, and of all parts in one script. */
  parts: 5000,
  partLength: 50_000,
  textLength: 120_000,
  names: 50,
  filterValues: 500,
} as const;

const limits = openDataLimits;

/** Whether a text has nothing in it that does not show, that parts lines, or that is half a character. */
export function isShownText(text: string): boolean {
  return text.isWellFormed() && !/[\t\n\r]/.test(text) && text.search(hiddenCharacters) === -1;
}

/** Whether a path leads below the address it is read against, and nowhere else however it is read: `zh-hant/glossary/#term-x`. */
export function isPathBelow(path: string): boolean {
  const root = 'https://site.invalid/below/';
  return path.length <= 500 && /^[\w.~%/-]*(?:#[\w.~%-]+)?$/.test(path) && URL.parse(path, root)?.href === root + path;
}

const shown = (longest: number) => z.string().max(longest).refine(isShownText);
const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const path = z.string().refine(isPathBelow);

const part = z
  .strictObject({
    kind: z.enum(['name', 'heading', 'text'] satisfies PartKind[]),
    hans: shown(limits.partLength),
    /** Left out where it is the same. */
    hant: shown(limits.partLength).optional(),
    anchor: z
      .string()
      .max(200)
      .regex(/^[\p{L}\p{M}\p{N}_.-]+$/u)
      .optional(),
  })
  .refine(({ hans, hant }) => hans !== '' || hant);

type OpenPart = z.infer<typeof part>;

/** Filters that a document carries; its kind stands beside them, and where it comes from is the reader's to say. */
export const openFilterKeys = filterKeys.filter((key) => key !== 'kind' && key !== 'origin');
export type OpenFilterKey = (typeof openFilterKeys)[number];

const filterValues = z.array(id).max(limits.filterValues).optional();

export const openDocument = z.strictObject({
  /** Below the site's address, in each script. */
  address: z.strictObject({ hans: path, hant: path }),
  kind: id,
  date: z.string().refine(isPartialDate).optional(),
  example: z.literal(true).optional(),
  initials: z
    .array(
      z
        .string()
        .max(200)
        .regex(/^[a-z0-9]+$/),
    )
    .max(limits.names)
    .optional(),
  filters: z.strictObject(
    Object.fromEntries(openFilterKeys.map((key) => [key, filterValues])) as Record<OpenFilterKey, typeof filterValues>,
  ),
  parts: z.array(part).min(1).max(limits.parts).refine(beginsWithTitle).refine(isOfLength),
});

export type OpenDocument = z.infer<typeof openDocument>;

/** One file of documents. */
export const openDataFile = z.strictObject({
  format: z.literal(openDataFormat),
  documents: z.array(openDocument).max(limits.documents),
});

/** The list of a site's files, each named by the SHA-256 of its bytes, so that a mixture of two publications is noticed. */
export const openDataIndex = z.strictObject({
  format: z.literal(openDataFormat),
  title: shown(200).min(1),
  url: z.string().max(500),
  documents: z.int().min(0).max(limits.documents),
  files: z
    .array(
      z.strictObject({
        path: z.string().regex(/^search\/[0-9a-f]{16}\.json$/),
        bytes: z.int().min(1).max(limits.fileBytes),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(limits.files),
});

export type OpenDataIndex = z.infer<typeof openDataIndex>;

function beginsWithTitle([title]: readonly OpenPart[]): boolean {
  return title?.kind === 'name' && title.hans !== '' && title.hant !== '';
}

function isOfLength(parts: readonly OpenPart[]): boolean {
  const lengthOf = (textOf: (part: OpenPart) => string) => parts.reduce((sum, each) => sum + textOf(each).length, 0);
  return lengthOf(({ hans }) => hans) <= limits.textLength && lengthOf(({ hans, hant }) => hant ?? hans) <= limits.textLength;
}
