import { z } from 'zod';
import { slugPattern } from '../schemas/scalars.ts';
import { isShownText, type OpenDocument, openDataFormat, openDataLimits, openDocument } from './open-data.ts';

/**
 * What was fetched from a partner stands in the content as `network/partners/<id>.jsonl`: a line that says from where,
 * then one line for each document, so that a change of one page is a change of one line.
 */
export const partnerFolder = 'network/partners/';

/** Bytes of such a file, at most. */
export const partnerFileBytes = 20 * 1024 * 1024;

const head = z.strictObject({ format: z.literal(openDataFormat), url: z.string().max(500).refine(isShownText), documents: z.int().min(0) });

/** A line that is not as it was written. `path` leads to the key that is wrong, and is empty where the line is no JSON. */
export interface PartnerFault {
  line: number;
  path: PropertyKey[];
}

/** What a partner's file holds, as far as rules need to know. */
export interface PartnerData {
  /** The address of the site from which it was fetched; null where the first line does not say so. */
  url: string | null;
  documents: number;
  faults: PartnerFault[];
}

/** The content path of a partner's file. */
export function partnerPath(id: string): string {
  return `${partnerFolder}${id}.jsonl`;
}

/** The partner whose file a content path is, or null. */
export function partnerAt(path: string): string | null {
  const id = path.startsWith(partnerFolder) && path.endsWith('.jsonl') ? path.slice(partnerFolder.length, -'.jsonl'.length) : '';
  return slugPattern.test(id) ? id : null;
}

/** The text of a partner's file. */
export function printPartnerFile(url: string, documents: readonly OpenDocument[]): string {
  const lines = [{ format: openDataFormat, url, documents: documents.length }, ...documents];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** More faults than this say nothing new. */
const mostFaults = 5;

/** Looks at every line of a partner's file as at any stranger's bytes. */
export function checkPartnerFile(text: string): PartnerData {
  const faults: PartnerFault[] = [];
  const addresses = new Set<string>();
  let [url, told] = [null as string | null, null as number | null];
  for (const { line, written } of linesOf(text)) {
    const result = line === 1 ? head.safeParse(parsed(written)) : openDocument.safeParse(parsed(written));
    if (!result.success) faults.push({ line, path: result.error.issues[0]?.path ?? [] });
    else if ('url' in result.data) [url, told] = [result.data.url, result.data.documents];
    else if (addresses.has(result.data.address.hans)) faults.push({ line, path: ['address', 'hans'] });
    else addresses.add(result.data.address.hans);
    if (faults.length === mostFaults) break;
  }
  const documents = addresses.size;
  if (faults.length === 0 && (told !== documents || documents > openDataLimits.documents)) faults.push({ line: 1, path: ['documents'] });
  return { url, documents, faults };
}

/** The documents of a partner's file, one after the other. Throws where one is wrong: the check has let none such pass. */
export function* partnerDocuments(text: string): Generator<OpenDocument> {
  for (const { line, written } of linesOf(text)) if (line > 1) yield openDocument.parse(parsed(written));
}

function* linesOf(text: string): Generator<{ line: number; written: string }> {
  let line = 0;
  for (let start = 0; start < text.length || line === 0; ) {
    const end = text.indexOf('\n', start);
    line += 1;
    yield { line, written: text.slice(start, end === -1 ? text.length : end) };
    start = end === -1 ? text.length : end + 1;
  }
}

/** The value of a line of JSON; null for any other line, and for one too long to be looked at. */
function parsed(line: string): unknown {
  if (line.length > openDataLimits.documentBytes) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
