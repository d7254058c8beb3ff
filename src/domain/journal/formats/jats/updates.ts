import type { PartialDate } from '../../../date.ts';
import { type XmlElement, xml } from '../../../xml/xml.ts';
import type { BibliographicRecord, RecordUpdate } from '../../record.ts';
import type { UpdateType } from '../../updates.ts';

/**
 * How JATS calls the notice of an update, seen from the article that it is about
 * (https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/related-article-type.html).
 */
const noticeTypes: Readonly<Record<UpdateType, string>> = {
  addendum: 'addendum',
  clarification: 'correction-forward',
  correction: 'correction-forward',
  corrigendum: 'correction-forward',
  erratum: 'correction-forward',
  expression_of_concern: 'expression-of-concern',
  new_edition: 'update',
  new_version: 'update',
  partial_retraction: 'partial-retraction',
  removal: 'retraction-forward',
  retraction: 'retraction-forward',
  withdrawal: 'retraction-forward',
};

/** The notices of updates, and the earlier versions that they put away, as articles that belong to this one. */
export function relatedArticles(updates: readonly RecordUpdate[]): XmlElement[] {
  return updates.flatMap(({ type, note, url, earlierUrl }) => [
    related(noticeTypes[type], type, url, note),
    ...(earlierUrl === undefined ? [] : [related('updated-article', type, earlierUrl)]),
  ]);
}

/** When the manuscript came and was taken; null where neither is known. */
export function manuscriptHistory({ received, accepted }: BibliographicRecord): XmlElement | null {
  const dates = [
    received !== undefined && dateElement('date', received, { 'date-type': 'received' }),
    accepted !== undefined && dateElement('date', accepted, { 'date-type': 'accepted' }),
  ].filter((date) => date !== false);
  return dates.length > 0 ? xml('history', {}, dates) : null;
}

/** What happened to the article since it came out; null where nothing did. */
export function publicationHistory(updates: readonly RecordUpdate[]): XmlElement | null {
  if (updates.length === 0) return null;
  return xml(
    'pub-history',
    {},
    updates.map(({ type, date, note, url }) =>
      xml('event', { 'event-type': type }, xml('event-desc', {}, note), dateElement('date', date), xml('self-uri', { 'xlink:href': url })),
    ),
  );
}

/** A date with the precision that it has; JATS wants the day first. */
export function dateElement(name: 'date' | 'pub-date', date: PartialDate, attributes: Record<string, string> = {}): XmlElement {
  const [year, month, day] = date.split('-');
  return xml(
    name,
    { ...attributes, 'iso-8601-date': date },
    day !== undefined && xml('day', {}, day),
    month !== undefined && xml('month', {}, month),
    xml('year', {}, year),
  );
}

function related(relation: string, type: UpdateType, url: string, text?: string): XmlElement {
  return xml(
    'related-article',
    { 'related-article-type': relation, 'specific-use': type, 'ext-link-type': 'uri', 'xlink:href': url },
    text,
  );
}
