import { chineseDate, type PartialDate } from '../../domain/date.ts';
import type { Waiting } from '../../domain/network/appeals.ts';
import { spanBetween } from '../../domain/network/span.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { FactValue } from '../views/facts.ts';
import type { SourcedLine } from '../views/sourced-texts.ts';
import type { Words } from '../words.ts';
import type { AppealChain, ToldStep } from './appeal-chain.ts';

/** A chain as lines: each step with its day and source, then what it still waits for. */
export function chainLines({ steps, state }: AppealChain, library: SiteLibrary, words: Words): SourcedLine[] {
  const bodies = bodiesByName(library);
  return [
    ...steps.map((step) => stepLine(step, bodies, library, words)),
    ...state.waiting.map((waiting) => waitingLine(waiting, library, words)),
  ];
}

type Bodies = ReadonlyMap<string, SiteEntry<'associations'>>;

function stepLine(step: ToldStep, bodies: Bodies, library: SiteLibrary, { strings, labels }: Words): SourcedLine {
  const { appeals } = strings.work;
  const { kind, date, by = [], to = [], due, text, told, source, note } = step;
  const who = [by.join('、'), to.length > 0 ? `${appeals.to}${to.join('、')}` : ''].filter(Boolean).join(appeals.comma);
  const notes = [note, due && `${appeals.due}${chineseDate(due)}`].filter(Boolean);
  const entry = source ? library.get(`sources/${source}`) : undefined;
  return {
    term: date ? chineseDate(date) : appeals.noDate,
    date,
    title: `${labels.stepKind[kind]}${appeals.colon}`,
    text: [who, text].filter(Boolean).join(appeals.colon),
    cite: entry && { text: `[${strings.entry.sources}]`, href: entry.href },
    note: notes.length > 0 ? notes.join('；') : undefined,
    related: [...(told ? [{ text: told.title, href: told.href }] : []), ...linksTo([...by, ...to], bodies)],
  };
}

function waitingLine(waiting: Waiting, library: SiteLibrary, { strings }: Words): SourcedLine {
  const { appeals, noRecord } = strings.work;
  const { of, due, overdue } = waiting;
  const late = due && `${overdue ? appeals.overdue : appeals.due}${chineseDate(due)}`;
  return {
    term: appeals.now,
    title: `${appeals.waitsFor[waiting.for]}${appeals.colon}`,
    text: [of, noRecord].filter(Boolean).join(appeals.colon),
    note: [sinceText(waiting.since, library.network.asOf, strings.work.appeals), late].filter(Boolean).join('；'),
    related: [],
  };
}

/** Since when something waits, and how long that is: two units at most, `约` where the day is not known. */
export function sinceText(since: PartialDate | null, asOf: PartialDate, appeals: Words['strings']['work']['appeals']): string {
  if (since === null) return appeals.sinceUnknown;
  const span = spanBetween(since, asOf);
  const parts = (['years', 'months', 'days'] as const).flatMap((unit) => {
    const count = span?.[unit] ?? 0;
    return count > 0 ? [`${count}${appeals.units[unit]}`] : [];
  });
  const about = since.length < asOf.length ? appeals.about : '';
  const long = parts.length > 0 ? `${appeals.comma}${about}${parts.slice(0, 2).join('')}` : '';
  return `${chineseDate(since)}${appeals.since}${long}`;
}

/** Organisations with a page of their own by every name that they go by. */
function bodiesByName(library: SiteLibrary): Bodies {
  const entries = library.in('associations').filter(({ data }) => !data.withdrawn);
  return new Map(
    entries.flatMap((entry) => {
      const { title, shortTitle, otherNames = [] } = entry.data;
      return [title, ...(shortTitle ? [shortTitle] : []), ...otherNames].map((name) => [name, entry] as const);
    }),
  );
}

function linksTo(names: readonly string[], bodies: Bodies): FactValue[] {
  const found = new Set(names.flatMap((name) => bodies.get(name) ?? []));
  return [...found].map(({ title, href }) => ({ text: title, href }));
}
