import { chineseDate } from '../../domain/date.ts';
import type { SearchPart } from '../../domain/search/document.ts';
import { partsOfHtml } from '../../domain/search/html-parts.ts';
import { heading, names, section, texts } from '../../domain/search/parts.ts';
import { journalLead } from '../journal/journal-sections.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { bannersOf } from '../views/banners.ts';
import { type EntryExtras, extrasOf } from '../views/entry-extras.ts';
import { factsOf } from '../views/facts-of.ts';
import { datesLine, historyOf } from '../views/history.ts';
import { incomingRelations, outgoingRelations } from '../views/relations.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { sectionParts } from './block-parts.ts';
import { citeParts } from './cite-parts.ts';
import { extraSections } from './extra-parts.ts';
import { relationParts, sealTexts, sourceParts } from './list-parts.ts';
import { namesOf } from './names.ts';

/**
 * All that the page of an entry says, in one edition: its names, what stands above its first heading, then section by
 * section. What stands below no heading of its own comes first, so that a heading never claims what is not below it.
 */
export function entryParts(entry: SiteEntry, library: SiteLibrary, words: Words, site: URL): SearchPart[] {
  const { withdrawn } = entry.data as { withdrawn?: unknown };
  const { strings } = words;
  const history = historyOf(entry, words);
  const extras = extrasOf(entry, library, words);
  return [
    ...names(...(withdrawn ? [entry.title] : namesOf(entry))),
    ...bannersOf(entry, library, words).flatMap(({ text, links }) => texts(text + links.map((link) => link.text).join('、'))),
    ...texts(sealTexts(sealsOf(entry, words))),
    ...(withdrawn ? [] : leadParts(entry, library, words, extras)),
    ...texts(history.compiled, datesLine(history), words.labels.collections[entry.collection]),
    ...(withdrawn ? [] : sections(entry, library, words, extras)),
    ...relationParts(
      heading(strings.entry.backlinks, 'backlinks'),
      incomingRelations(entry, library, words),
      words,
      strings.entry.noBacklinks,
    ),
    ...citeParts(entry, library, words, site),
    ...section(
      heading(strings.entry.history, 'history'),
      history.changes.flatMap(({ date, text }) => texts(`${chineseDate(date)} ${text}`)),
    ),
  ];
}

/** What stands beside the title and in the facts box, and what stands without a heading. */
function leadParts(entry: SiteEntry, library: SiteLibrary, words: Words, extras: EntryExtras): SearchPart[] {
  const { summary } = entry.data as { summary?: string };
  const { unverified, official, points, note } = extras;
  const facts = factsOf(entry, library, words).flatMap(({ term, values }) =>
    texts(term, ...values.flatMap((value) => [value.text, value.note])),
  );
  return [...texts(summary), ...facts, ...texts(unverified, official && `${official.text}${official.note}`, ...points, note)];
}

function sections(entry: SiteEntry, library: SiteLibrary, words: Words, extras: EntryExtras): SearchPart[] {
  const { strings } = words;
  const { doubts = [] } = entry.data as { doubts?: { text: string }[] };
  return [
    ...sectionParts(journalLead(entry, words), library, words),
    ...partsOfHtml(entry.html),
    ...extraSections(entry, library, words, extras),
    ...section(
      heading(strings.entry.doubts, 'doubts'),
      doubts.flatMap(({ text }) => texts(text)),
    ),
    ...sourceParts(entry, library, words),
    ...relationParts(heading(strings.entry.relations, 'relations'), outgoingRelations(entry, library, words), words),
  ];
}
