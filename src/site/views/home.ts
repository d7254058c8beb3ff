import { referenceOf } from '../../domain/address.ts';
import type { Collection } from '../../domain/collections.ts';
import { recordCollections } from '../../domain/network/work-record.ts';
import { journalIndex } from '../journal/journal-index.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { boardOf, entryOf } from '../work/scoreboard-data.ts';
import { kindsOf } from '../work/service-kinds.ts';
import { workItems } from '../work/work-items.ts';
import { byDate, dateOf, newsDateOf } from './dates.ts';

/** What the front page shows. */
export interface HomeView {
  issue: SiteEntry<'issues'> | null;
  bulletins: SiteEntry[];
  recent: SiteEntry[];
  needs: { text: string; href: string }[];
  counts: { label: string; count: number; href: string }[];
  ledger: { item: SiteEntry<'work-items'>; last: SiteEntry | null; date: string | null }[];
}

export function homeView(library: SiteLibrary, words: Words): HomeView {
  const { needs } = words.strings;
  const real = (collection: Parameters<SiteLibrary['in']>[0]) => library.in(collection).filter(({ example }) => !example) as SiteEntry[];
  return {
    issue: latestIssue(library),
    bulletins: real('bulletins').sort(byDate).slice(0, 7),
    recent: recentEntries(library, recordCollections, 8),
    needs: [
      { text: needs.policy, href: library.href('/bulletins/') },
      ...serviceNeed(library, needs.finance, 'finance'),
      { text: needs.rights, href: library.href('/work/rights/first-aid/') },
      ...serviceNeed(library, needs.training, 'training'),
      { text: needs.local, href: library.href('/associations/') },
      { text: needs.submit, href: library.href('/guide/') },
    ],
    counts: (['bulletins', 'case-studies', 'reports', 'activities', 'services', 'associations', 'articles', 'sources'] as const).map(
      (collection) => ({
        label: words.labels.collections[collection],
        count: real(collection).length,
        href: library.href(`/${collection}/`),
      }),
    ),
    ledger: workItems(library).map((item) => ledgerLine(item, library)),
  };
}

/** A way in by kind of service, or by the topic of its name where no system of services has it. */
function serviceNeed(library: SiteLibrary, text: string, id: string) {
  const kind = kindsOf(library).find((kind) => kind.id === id);
  return kind ? [{ text, href: library.href(`/work/services/${kind.path}`) }] : topicNeed(library, text, id);
}

/** A way in by topic, where the network has that topic. */
function topicNeed(library: SiteLibrary, text: string, topic: string) {
  const entry = library.get(`topics/${topic}`);
  return entry ? [{ text, href: entry.href }] : [];
}

/** The newest issue of the journal that is out, or null; an example only where there is no other. */
export function latestIssue(library: SiteLibrary): SiteEntry<'issues'> | null {
  const published = journalIndex(library).issues.filter(({ data }) => data.state === 'published');
  return published.findLast(({ example }) => !example) ?? published.at(-1) ?? null;
}

/** Entries that readers look for, the latest news first; examples and reference data are left out. */
export function recentEntries(library: SiteLibrary, collections: readonly Collection[], limit: number): SiteEntry[] {
  const order = (entry: SiteEntry) => `${newsDateOf(entry)} ${dateOf(entry) ?? ''}`;
  return collections
    .flatMap((collection) => library.in(collection) as readonly SiteEntry[])
    .filter(({ example }) => !example)
    .sort((a, b) => (order(a) === order(b) ? (a.id < b.id ? -1 : 1) : order(a) < order(b) ? 1 : -1))
    .slice(0, limit);
}

/** A kind of joint work with the newest record of it, of an example where there is no other. */
function ledgerLine(item: SiteEntry<'work-items'>, library: SiteLibrary) {
  const record = boardOf(library).items.get(referenceOf(item.id))?.[0];
  return { item, last: record ? entryOf(record, library) : null, date: record?.date ?? null };
}
