import { collections } from '../../domain/collections.ts';
import { figureLedger, type LedgerFigure } from '../../domain/network/figures.ts';
import type { Statistic } from '../../domain/statistic.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** An entry with the figures that it states. */
export interface StatingEntry {
  entry: SiteEntry;
  example: boolean;
  statistics: readonly Statistic[];
}

export type Figure = LedgerFigure<StatingEntry>;

/**
 * Every figure of an edition, by collection and then by entry; a page that was taken back states nothing, and what an
 * earlier version of an article stated is not stated any more.
 */
export function figuresOf(library: SiteLibrary): { real: Figure[]; examples: Figure[] } {
  const current = collections.filter((collection) => collection !== 'article-versions');
  const entries = current.flatMap((collection) => library.in(collection) as readonly SiteEntry[]);
  return figureLedger(
    entries.map((entry) => {
      const { statistics = [], withdrawn } = entry.data as { statistics?: Statistic[]; withdrawn?: unknown };
      return { entry, example: entry.example, statistics: withdrawn ? [] : statistics };
    }),
  );
}

/** The page of the source that states a figure, where the figure names one. */
export function sourceOf({ source }: Statistic, library: SiteLibrary): SiteEntry | undefined {
  return source === undefined ? undefined : library.get(`sources/${source}`);
}
