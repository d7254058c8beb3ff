import type { PartialDate } from '../../domain/date.ts';
import { type ChainState, chainState, compareChains, orderSteps, ownStep, type Step } from '../../domain/network/appeals.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf } from '../views/dates.ts';

type Report = SiteEntry<'reports'>;

/** A step with what is told of it. */
export interface ToldStep extends Step {
  text: string;
  /** The entry that tells it, where that is another than the report; then there is no `text`. */
  told?: SiteEntry | undefined;
  /** The id of its source, without the collection's name. */
  source?: string | undefined;
  note?: string | undefined;
}

/** From what firms raised to what came of it. */
export interface AppealChain {
  report: Report;
  steps: readonly ToldStep[];
  state: ChainState;
}

/** Whether a report is about something that firms raised; a report on work of one's own is not. Those taken back tell nothing. */
export function isAppeal({ data }: Report): boolean {
  return data.kind !== 'work-report' && !data.withdrawn;
}

/** The chain of a report, computed from its keys and from the entries from which it came. */
export function chainOf(report: Report, library: SiteLibrary): AppealChain {
  const { data } = report;
  const [source] = data.sources ?? [];
  const raised = (data.raisedBy ?? []).flatMap((id): ToldStep[] => {
    const cause = library.get(id);
    if (!cause) return [];
    const date = beginningOf(cause);
    const { dateNote } = cause.data as { dateNote?: string };
    return [{ kind: 'raised', date, text: '', told: cause, note: date ? undefined : dateNote }];
  });
  const own: ToldStep = {
    ...ownStep(data),
    by: data.reporters?.map((id) => nameOf(id, library)),
    text: data.reportTitle ?? report.title,
    source: source?.id,
    note: data.dateNote ?? data.reportersNote,
  };
  const steps = orderSteps<ToldStep>([...raised, own, ...(data.steps ?? [])]);
  return { report, steps, state: chainState(steps, library.network.asOf) };
}

/** When something began; where only its end is on record, that is no day on which it was raised. */
function beginningOf(cause: SiteEntry): PartialDate | undefined {
  return cause.collection === 'case-studies' || cause.collection === 'activities' ? cause.data.start : (dateOf(cause) ?? undefined);
}

/** Every chain, open ones first, those that wait longest before others. */
export function allChains(library: SiteLibrary): AppealChain[] {
  return library
    .in('reports')
    .filter(isAppeal)
    .map((report) => chainOf(report, library))
    .sort((a, b) => compareChains(a.state, b.state) || (a.report.id < b.report.id ? -1 : 1));
}

function nameOf(id: string, library: SiteLibrary): string {
  const entry = library.get(`associations/${id}`) as SiteEntry<'associations'> | undefined;
  return entry?.data.shortTitle ?? entry?.title ?? id;
}
