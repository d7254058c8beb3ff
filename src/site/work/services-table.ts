import { chineseDate } from '../../domain/date.ts';
import type { Block, Line, Run } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { type FactValue, linkTo } from '../views/facts.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';

/** Services with who, for whom, where, how, at what cost, since when and by which source. */
export function servicesTable(entries: readonly SiteEntry<'services'>[], library: SiteLibrary, words: Words): Block {
  const { facts, entry, work } = words.strings;
  const { table, service } = work.services;
  return {
    kind: 'table',
    label: table,
    head: [service, facts.providers, facts.audience, facts.where, facts.howTo, facts.cost, facts.since, entry.sources],
    rows: entries.map((one) => rowOf(one, library, words)),
  };
}

function rowOf(entry: SiteEntry<'services'>, library: SiteLibrary, words: Words): Line[] {
  const { noRecord } = words.strings.work;
  const { providers, audience, regions = [], where, howTo, cost, sources = [] } = entry.data;
  const links = (collection: string, ids: readonly string[]) => listed(ids.map((id) => linkTo(library, `${collection}/${id}`)));
  return [
    [{ text: entry.title, href: entry.href }, ...sealsOf(entry, words).map(({ kind, text }) => ({ text, seal: kind }))],
    links('associations', providers),
    audience,
    regions.length === 0 && !where ? noRecord : [...links('regions', regions), ...(where ? [{ text: where, note: true as const }] : [])],
    howTo ?? noRecord,
    cost ?? noRecord,
    sinceLine(entry, words),
    sources.length === 0
      ? entry.example
        ? words.strings.entry.noSources
        : noRecord
      : links(
          'sources',
          sources.map(({ id }) => id),
        ),
  ];
}

/** Links one after another, with the Chinese comma of lists between them. */
export function listed(links: readonly FactValue[]): (string | Run)[] {
  return links.flatMap(({ text, href }, index) => (index === 0 ? [{ text, href }] : ['、', { text, href }]));
}

function sinceLine({ data }: SiteEntry<'services'>, { strings }: Words): Line {
  const { services, noRecord } = strings.work;
  const { since, until, asOf } = data;
  return [
    since ? { text: chineseDate(since), date: since } : noRecord,
    ...(until ? [{ text: `${strings.facts.until} ${chineseDate(until)}`, note: true as const }] : []),
    ...(asOf ? [{ text: `${services.seenIn} ${chineseDate(asOf)}`, note: true as const }] : []),
  ];
}
