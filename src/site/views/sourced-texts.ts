import { chineseDate, type PartialDate } from '../../domain/date.ts';
import type { NetworkData, SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { type FactValue, linkTo } from './facts.ts';

/** One line of a history or of a list of statements, with where it comes from. */
export interface SourcedLine {
  /** What stands before the text: the day on which it was, else what it is called. */
  term: string;
  date?: PartialDate | undefined;
  /** What it is called, where its day stands before it. */
  title?: string | undefined;
  text: string;
  /** A link to the source; its text stands in brackets. */
  cite?: FactValue | undefined;
  note?: string | undefined;
  related: FactValue[];
}

/** The lines of a part of the network's own texts. */
export function sourcedTexts(items: NetworkData['history'], library: SiteLibrary): SourcedLine[] {
  return items.map(({ title = '', text, date, source, note, related = [] }) => ({
    term: date ? chineseDate(date) : title,
    date,
    title: date && title ? `${title}：` : undefined,
    text,
    cite: source ? bracketed(linkTo(library, `sources/${source}`)) : undefined,
    note,
    related: related.map((id) => linkTo(library, id)),
  }));
}

/** The events in the life of an association. */
export function eventsOf({ data }: SiteEntry<'associations'>, library: SiteLibrary, { strings }: Words): SourcedLine[] {
  return (data.events ?? []).map(({ date, text, source, note }) => ({
    term: date ? chineseDate(date) : strings.list.noDate,
    date,
    text,
    cite: source ? bracketed({ ...linkTo(library, `sources/${source}`), text: strings.entry.sources }) : undefined,
    note,
    related: [],
  }));
}

/** The sources of a term of the glossary. */
export function termSources({ data }: SiteEntry<'glossary'>, library: SiteLibrary): FactValue[] {
  return (data.sources ?? []).map(({ id }) => bracketed(linkTo(library, `sources/${id}`)));
}

const bracketed = (link: FactValue): FactValue => ({ ...link, text: `[${link.text}]` });
