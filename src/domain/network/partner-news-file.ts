import { z } from 'zod';
import { slugPattern } from '../schemas/scalars.ts';
import { isShownText } from '../search/open-data.ts';
import { type PartnerFault, partnerFolder } from '../search/partner-file.ts';
import { type NewsEntry, newsEntry, newsLimits } from './partner-news.ts';

/**
 * The newest entries of a partner stand in the content as `network/partners/<id>.news.jsonl`: a line that says from
 * where, then one line for each entry, the newest first.
 */
const format = 'gongjian-news/1';
const ending = '.news.jsonl';

/** Characters of a line that is looked at. */
const lineLength = 8000;

const head = z.strictObject({ format: z.literal(format), url: z.string().max(500).refine(isShownText) });

/** What such a file holds; where anything in it is wrong, no entries. */
export interface PartnerNews {
  url: string | null;
  entries: NewsEntry[];
  faults: PartnerFault[];
}

/** The content path of a partner's newest entries. */
export function newsPath(id: string): string {
  return `${partnerFolder}${id}${ending}`;
}

/** The partner whose newest entries a content path holds, or null. */
export function newsAt(path: string): string | null {
  const id = path.startsWith(partnerFolder) && path.endsWith(ending) ? path.slice(partnerFolder.length, -ending.length) : '';
  return slugPattern.test(id) ? id : null;
}

/** The text of a file of newest entries. */
export function printNewsFile(url: string, entries: readonly NewsEntry[]): string {
  return [{ format, url }, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Looks at every line of such a file as at any stranger's bytes, up to the first that is wrong. */
export function readNewsFile(text: string): PartnerNews {
  const lines = text.replace(/\n$/, '').split('\n', newsLimits.kept + 2);
  const refuse = (line: number, path: PropertyKey[], url: string | null = null) => ({ url, entries: [], faults: [{ line, path }] });
  const first = head.safeParse(parsed(lines[0] ?? ''));
  if (!first.success) return refuse(1, first.error.issues[0]?.path ?? []);
  const { url } = first.data;
  const entries = new Map<string, NewsEntry>();
  for (const [index, line] of lines.slice(1).entries()) {
    const entry = newsEntry.safeParse(parsed(line));
    if (!entry.success) return refuse(index + 2, entry.error.issues[0]?.path ?? [], url);
    if (entries.has(entry.data.address.hans)) return refuse(index + 2, ['address', 'hans'], url);
    entries.set(entry.data.address.hans, entry.data);
  }
  if (entries.size > newsLimits.kept) return refuse(lines.length, [], url);
  return { url, entries: [...entries.values()], faults: [] };
}

/** The value of a line of JSON; null for any other line, and for one too long to be looked at. */
function parsed(line: string): unknown {
  if (line.length > lineLength) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
