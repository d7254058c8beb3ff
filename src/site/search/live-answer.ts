import { isCollection } from '../../domain/collections.ts';
import { hiddenCharacters } from '../../domain/text/printable.ts';
import type { ResultView, Run, SearchAnswer } from './protocol.ts';

/** A site that is asked as the reader searches: its id here and the address below which its pages stand. */
export interface SiteOfAnswer {
  id: string;
  url: string;
}

/** Documents that a site may say it has found, and characters of a title or excerpt that are shown. */
const mostFound = 100_000;
const mostShown = 400;

/**
 * What another site's index gave, with nothing in it that a result cannot be: it comes from data of a stranger. Results
 * that do not lead to that site's own pages are left out, and are null here.
 */
export function cleanAnswer(
  answer: SearchAnswer,
  site: SiteOfAnswer,
  count: number,
): Omit<SearchAnswer, 'results'> & { results: (ResultView | null)[] } {
  const { total, results, similar } = answer;
  return {
    total: Number.isInteger(total) && total > 0 ? Math.min(total, mostFound) : 0,
    results: results.slice(0, count).map((result) => cleanResult(result, site)),
    similar: similar === true,
    instead: [],
  };
}

function cleanResult({ href, title, kind, date, example, heading, excerpt }: ResultView, { id, url }: SiteOfAnswer): ResultView | null {
  const page = URL.parse(String(href))?.href;
  const runs = cleanRuns(title);
  if (page === undefined || !page.startsWith(url) || runs.length === 0) return null;
  return {
    href: page,
    title: runs,
    kind: cleanKind(kind),
    ...(typeof date === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? { date } : {}),
    example: example === true,
    origin: id,
    ...(typeof heading === 'string' ? { heading: cleanText(heading) } : {}),
    excerpt: cleanRuns(excerpt),
  };
}

/** A kind that is known here; another site's other kinds are its pages. */
export function cleanKind(kind: unknown): string {
  const known = typeof kind === 'string' && (isCollection(kind) || kind === 'guide' || kind === 'help');
  return known ? kind : 'page';
}

function cleanRuns(runs: unknown): Run[] {
  let left = mostShown;
  return (Array.isArray(runs) ? runs : []).flatMap((run: Partial<Run> | null) => {
    const text = typeof run?.text === 'string' ? cleanText(run.text).slice(0, left) : '';
    left -= text.length;
    return text === '' ? [] : [{ text, mark: run?.mark === true }];
  });
}

function cleanText(text: string): string {
  return text
    .slice(0, 2 * mostShown)
    .replace(hiddenCharacters, '')
    .slice(0, mostShown);
}
