import { statedCounts } from '../../domain/network/stated-counts.ts';
import { printStatistic } from '../../domain/statistic.ts';
import { type Block, joined, type Line } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';

/** How many associations sources say there are, each figure with its scope, its day and where it stands. */
export function countsTable(library: SiteLibrary, words: Words): Block {
  const { countsHead, counts } = words.strings.work.coverage;
  const entries: readonly SiteEntry<'activities' | 'case-studies' | 'reports'>[] = [
    ...library.in('activities'),
    ...library.in('case-studies'),
    ...library.in('reports'),
  ];
  const stated = statedCounts(
    entries.map(({ id, example, data }) => ({ id, example, statistics: data.withdrawn ? [] : (data.statistics ?? []) })),
  );
  const rows = stated.map(({ statistic, entries: ids }): Line[] => {
    const { label, scope, period, source, page, note } = statistic;
    const places = ids.map((id): Line => linkRun(library, id));
    return [
      label,
      note ? [printStatistic(statistic), { text: note, note: true }] : printStatistic(statistic),
      scope,
      period,
      source ? [linkRun(library, `sources/${source}`), ...(page ? [{ text: page, note: true as const }] : [])] : '',
      joined(places, words.strings.entry.and, ''),
    ];
  });
  const { label, value, scope, period, source, entries: places } = countsHead;
  return { kind: 'table', label: counts, head: [label, value, scope, period, source, places], rows };
}

const linkRun = (library: SiteLibrary, id: string) => {
  const { text, href } = linkTo(library, id);
  return { text, href };
};
