import { chineseDate } from '../../domain/date.ts';
import { element, escapeHtml } from '../../domain/text/html.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf } from '../views/dates.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';

/** What a reader is shown of an entry before following a link to it. */
export interface Preview {
  href: string;
  title: string;
  /** Its kind, date and seals. */
  about: string;
  summary: string;
}

/** How many previews a page carries at most. */
const most = 40;

/** Terms that name a page's subject stand in its facts and need no preview. */
const unseen: ReadonlySet<string> = new Set(['topics', 'regions', 'work-items', 'service-systems']);

/** The previews of the entries with which one is linked, what it links to first. Pages taken back have none. */
export function previewsOf(entry: SiteEntry, library: SiteLibrary, words: Words): Preview[] {
  const previews = new Map<string, Preview>();
  for (const id of linkedIds(entry)) {
    if (previews.size === most) break;
    const other = id === entry.id || previews.has(id) ? undefined : library.get(id);
    const preview = other && previewOf(other, words);
    if (preview) previews.set(id, preview);
  }
  return [...previews.values()];
}

/** A preview as HTML, which its script looks up by the address. */
export function previewHtml({ href, title, about, summary }: Preview): string {
  const shown =
    element('strong', {}, escapeHtml(title)) + element('small', {}, escapeHtml(about)) + element('span', {}, escapeHtml(summary));
  return element('dt', {}, escapeHtml(href)) + element('dd', {}, shown);
}

function* linkedIds({ outgoing, incoming }: SiteEntry): Generator<string> {
  for (const { to } of outgoing) yield to;
  for (const { from } of incoming) yield from;
}

function previewOf(entry: SiteEntry, words: Words): Preview | null {
  const { summary, definition, withdrawn } = entry.data as { summary?: string; definition?: string; withdrawn?: unknown };
  const text = summary ?? definition;
  if (withdrawn || !text || unseen.has(entry.collection)) return null;
  const date = dateOf(entry);
  const about = [words.labels.collections[entry.collection], date && chineseDate(date), ...sealsOf(entry, words).map((seal) => seal.text)];
  return { href: entry.href, title: entry.title, about: about.filter(Boolean).join(' · '), summary: text };
}
