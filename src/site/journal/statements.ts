import { chineseDate } from '../../domain/date.ts';
import type { DocumentLine } from '../../domain/journal/document.ts';
import type { BibliographicRecord } from '../../domain/journal/record.ts';
import type { DataOf } from '../../domain/schemas/index.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { licenceUrls } from './licences.ts';

/** Who stands at the head of a text, with what they did where it is not writing. */
export function bylineOf({ names }: BibliographicRecord, { labels }: Words): DocumentLine[] {
  return names.map(({ name, role, url }) => ({ text: role === 'author' ? name : `${name}（${labels.role[role]}）`, url }));
}

/** What an article declares of itself: who read it, interests, money, dates and licence, a line each. */
export function statementsOf(data: DataOf<'articles'>, library: SiteLibrary, { strings, labels }: Words): DocumentLine[] {
  const { document } = strings.journal;
  const line = (term: string, text: string | undefined, url?: string): DocumentLine[] =>
    text === undefined ? [] : [{ text: `${term}：${text}`, url }];
  const { reviews = [], conflicts, funding = [], received, accepted, licence } = data;
  const dates = [
    ...(received ? [`${document.received} ${chineseDate(received)}`] : []),
    ...(accepted ? [`${document.accepted} ${chineseDate(accepted)}`] : []),
  ];
  return [
    ...(dates.length > 0 ? [{ text: dates.join('，') }] : []),
    ...reviews.flatMap((review) =>
      line(document.reviewedBy, [partyName(review, library), chineseDate(review.date), labels.reviewDecision[review.decision]].join('，')),
    ),
    ...line(document.conflicts, conflicts),
    ...funding.flatMap((text) => line(document.funding, text)),
    ...(licence ? line(document.licence, labels.licence[licence], licenceUrls[licence]) : []),
  ];
}

/** The name under which a person, an association or somebody without a page stands. */
export function partyName(
  { person, association, name }: { person?: string | undefined; association?: string | undefined; name?: string | undefined },
  library: SiteLibrary,
): string {
  const id = person ? `people/${person}` : `associations/${association}`;
  return name ?? library.get(id)?.title ?? person ?? association ?? '';
}
