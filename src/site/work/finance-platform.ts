import { comparableGroups, printStatistic, type Statistic } from '../../domain/statistic.ts';
import type { Block, Line, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { type Fact, linkTo } from '../views/facts.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { conflictLine } from './conflict-lines.ts';
import { platformPath } from './service-kinds.ts';
import { listed } from './services-table.ts';

type PlatformEntry = SiteEntry<'services'> & { data: { platform: NonNullable<SiteEntry<'services'>['data']['platform']> } };

/** Whether a service is a platform of institutions, and was not taken back. */
export function hasPlatform(entry: SiteEntry<'services'>): entry is PlatformEntry {
  return entry.data.platform !== undefined && !entry.data.withdrawn;
}

/** The platforms on record, each with its institutions, what it does and for whom, its figures and doubts. */
export function platformView(library: SiteLibrary, words: Words): PageView {
  const { services } = words.strings.work;
  return {
    title: services.platform,
    summary: services.platformSummary,
    lead: [],
    sections: library
      .in('services')
      .filter(hasPlatform)
      .map((entry, index) => platformSection(entry, index, library, words)),
  };
}

function platformSection(entry: PlatformEntry, index: number, library: SiteLibrary, words: Words): Section {
  const { strings } = words;
  const part = (id: string, title: string, blocks: readonly Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ id: `${id}-${index + 1}`, title, blocks }];
  const told = tellersOf(entry, library);
  return {
    id: `platform-${index + 1}`,
    title: entry.title,
    blocks: [
      {
        kind: 'text',
        line: [
          { text: entry.data.summary },
          ...sealsOf(entry, words).map(({ kind, text }) => ({ text, seal: kind })),
          { text: strings.work.services.openEntry, href: entry.href, note: true },
        ],
      },
      {
        kind: 'text',
        line: [`${strings.facts.providers}：`, ...listed(entry.data.providers.map((id) => linkTo(library, `associations/${id}`)))],
      },
    ],
    sections: [
      ...part('parts', strings.work.services.made, platformBlocks(entry, words)),
      ...part('figures', strings.work.services.figures, figureBlocks(told, library, words)),
      ...part('doubts', strings.entry.doubts, doubtBlocks(told, library, words)),
      ...part('related', strings.work.services.related, [{ kind: 'entries', entries: told.slice(1) }]),
    ],
  };
}

/** What a platform is made of and does: its kinds of institutions, activities, what each side gains, who came when. */
export function platformBlocks({ data: { platform } }: PlatformEntry, { strings }: Words): Block[] {
  const { services } = strings.work;
  const { institutions, activities, uses, growth = [] } = platform;
  const facts: Fact[] = [
    { term: services.institutions, values: [{ text: institutions.join('、'), note: `${institutions.length} ${services.kinds}` }] },
    { term: services.activities, values: [{ text: activities.join('、') }] },
    ...uses.map(({ who, gains }) => ({ term: `${who}${services.gain}`, values: [{ text: gains }] })),
    ...growth.map(({ when, who }) => ({ term: `${when}${services.join}`, values: [{ text: who }] })),
  ];
  return [{ kind: 'facts', label: services.made, facts }];
}

/** The platform's own entry, and those to which it is related that state figures, in the order in which it names them. */
function tellersOf(entry: PlatformEntry, library: SiteLibrary): SiteEntry[] {
  const related = (entry.data.related ?? []).flatMap((id) => library.get(id) ?? []);
  return [entry, ...related.filter((other) => statisticsOf(other).length > 0)];
}

const statisticsOf = (entry: SiteEntry) => (entry.data as { statistics?: Statistic[] }).statistics ?? [];

/** Each figure once; those that differ in unit, scope or period stand apart, and are never summed. */
function figureBlocks(told: readonly SiteEntry[], library: SiteLibrary, words: Words): Block[] {
  const { services, noRecord } = words.strings.work;
  const figures = new Map<string, Statistic>();
  for (const entry of told) {
    for (const figure of statisticsOf(entry)) {
      const key = JSON.stringify([figure.label, figure.value, figure.unit, figure.scope, figure.period]);
      const known = figures.get(key);
      if (!known || (known.note ?? '').length < (figure.note ?? '').length) figures.set(key, figure);
    }
  }
  const list = [...figures.values()];
  if (list.length === 0) return [];
  const rows = list.map((figure): Line[] => [
    [figure.label, ...(figure.note ? [{ text: figure.note, note: true as const }] : [])],
    printStatistic(figure),
    figure.scope,
    figure.period,
    figure.source ? listed([linkTo(library, `sources/${figure.source}`)]) : noRecord,
  ]);
  return [
    {
      kind: 'table',
      label: services.figures,
      head: [services.figure, services.value, services.scope, services.period, words.strings.entry.sources],
      rows,
    },
    ...(comparableGroups(list).length > 1 ? [{ kind: 'text' as const, tone: 'caution' as const, line: services.figuresNote }] : []),
  ];
}

/** What is in doubt about what the entries tell: in their own words, and the conflicts of sources on which they rest. */
function doubtBlocks(told: readonly SiteEntry[], library: SiteLibrary, words: Words): Block[] {
  const doubts = told.flatMap(({ data }) => ((data as { doubts?: { text: string }[] }).doubts ?? []).map(({ text }) => text));
  const conflicts = told
    .flatMap(({ incoming }) => incoming.filter(({ kind }) => kind === 'puts-in-doubt'))
    .flatMap(({ from }) => library.get(from) ?? [])
    .filter((entry) => entry.collection === 'conflicts');
  const items = [...new Set(doubts), ...[...new Set(conflicts)].map((conflict) => conflictLine(conflict, words))];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The address of the page of platforms. */
export const platformAddress = `/work/services/${platformPath}/`;
