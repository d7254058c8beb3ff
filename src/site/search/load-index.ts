import { createFold, type Fold } from '../../domain/search/fold.ts';
import { type Frequency, frequencyOf } from '../../domain/search/plan.ts';
import { download } from './download.ts';
import type { GetPart } from './foreign-part.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';
import { SearchFailure } from './protocol.ts';
import { type SearchSettings, settingsName } from './settings.ts';

/** An index that is loaded as far as every question needs it. */
export interface LoadedIndex {
  pagefind: Pagefind;
  fold: Fold;
  frequency: Frequency;
  documents: number;
  /** Throws a `SearchFailure` where any part that was asked for has not come: Pagefind itself would only find less. */
  demandWhole(): void;
}

/** Milliseconds after which a part that has not come is given up. */
const patience = 30_000;

let attempts = 0;

/**
 * Loads the program from `program` and the index from `bundle`, which is elsewhere only for another site's; `get` gets
 * its parts. Each attempt has an address of its own, because a browser remembers a module that failed.
 */
export async function loadIndex(bundle: string, program: string, get: GetPart): Promise<LoadedIndex> {
  attempts += 1;
  const downloads = watchDownloads(bundle, get);
  try {
    const [settings, { createInstance }] = await Promise.all([
      fetch(bundle + settingsName).then((response) => response.json() as Promise<SearchSettings>),
      import(/* @vite-ignore */ `${program}pagefind.js?${attempts}`) as Promise<PagefindModule>,
    ]);
    const pagefind = createInstance({ basePath: bundle, baseUrl: '/', noWorker: true, language: 'und' });
    return {
      pagefind,
      fold: createFold(settings),
      frequency: frequencyOf(settings.frequent.split(' ')),
      documents: settings.documents,
      demandWhole: downloads.demandWhole,
    };
  } catch (error) {
    throw error instanceof SearchFailure ? error : new SearchFailure('a part of the search index is missing', { cause: error });
  }
}

/** The bundles that are watched, each with how many of its parts have not come and how one is got. */
const watched = new Map<string, { missing: number; get: GetPart }>();

function watchDownloads(bundle: string, get: GetPart): Pick<LoadedIndex, 'demandWhole'> {
  const mine = { missing: 0, get };
  watched.set(bundle, mine);
  globalThis.fetch = fetchWatched;
  return {
    demandWhole: () => {
      if (mine.missing > 0) throw new SearchFailure('a part of the search index is missing');
    },
  };
}

async function fetchWatched(input: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const target = input instanceof Request ? input.url : String(input);
  const mine = watched.get([...watched.keys()].find((path) => target.startsWith(path)) ?? '');
  if (mine === undefined) return download(input, options);
  try {
    const response = await mine.get(target, AbortSignal.timeout(patience));
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!response.ok || !isWhole(target, bytes)) throw new SearchFailure('a part of the search index is missing');
    return new Response(bytes, { headers: response.headers });
  } catch (error) {
    mine.missing += 1;
    throw error;
  }
}

/** Gets a part of this site's own index. */
export const ownPart: GetPart = (address, signal) =>
  download(address, { signal, referrerPolicy: 'no-referrer', credentials: 'same-origin' });

/** Hosts that answer what they do not have with a page of their own, status 200, are known by its first bytes. */
function isWhole(target: string, bytes: Uint8Array): boolean {
  if (/\.json(?:\?|$)/.test(target)) return bytes[0] === 0x7b;
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || new TextDecoder().decode(bytes.subarray(0, 12)) === 'pagefind_dcd';
}
