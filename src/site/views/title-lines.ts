import type { Collection } from '../../domain/collections.ts';
import { yearOf } from '../../domain/date.ts';
import { compareDocumentNumbers, spellingsOf, yearOfNumber } from '../../domain/text/document-number.ts';
import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';
import { namesOf } from '../search/names.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { byDate, dateOf } from './dates.ts';
import { titledCollections } from './title-headings.ts';
import { ownPageKinds } from './title-own-pages.ts';

/** One thing on the site, with every name by which a reader may look for it. */
export interface TitleLine {
  href: string;
  title: string;
  /** Other names and spellings, in the language and script that each is in where that is not the page's. */
  names: { text: string; lang?: string }[];
  example: boolean;
}

/** All that there is of one kind, by year, newest first; `year` is empty where none is known. */
export interface TitleKind {
  id: string;
  heading: string;
  years: { year: string; lines: TitleLine[] }[];
}

/** Every title of an edition, policies by document number first, then kind by kind, and the site's own pages last. */
export async function titleKinds(library: SiteLibrary, words: Words): Promise<TitleKind[]> {
  const first = await libraryOf(editions[0]);
  const others = await Promise.all(editions.filter(({ tag }) => tag !== library.edition.tag).map(libraryOf));
  const all = [
    { id: 'document-numbers', heading: words.strings.pages.byNumber, years: documentNumbers(library, first) },
    ...titledCollections.map((collection) => ({
      id: collection,
      heading: words.labels.collections[collection],
      years: byYear(library, collection, (entry) => lineOf(entry, others)),
    })),
    ...ownPageKinds(library.edition, words).map(({ lines, ...kind }) => ({ ...kind, years: [{ year: '', lines }] })),
  ];
  return all.filter(({ years }) => years.length > 0);
}

function byYear(library: SiteLibrary, collection: Collection, line: (entry: SiteEntry) => TitleLine): TitleKind['years'] {
  const years = new Map<string, TitleLine[]>();
  const entries = [...(library.in(collection) as readonly SiteEntry[])].sort(byDate);
  for (const entry of entries) add(years, yearOf(dateOf(entry) ?? ''), line(entry));
  return [...years].map(([year, lines]) => ({ year, lines }));
}

/**
 * Policies for who has a number in hand, however it is typed. A number that names no year stands under its document's.
 * All editions have the order of the first.
 */
function documentNumbers(library: SiteLibrary, first: SiteLibrary): TitleKind['years'] {
  const numbered = library.in('bulletins').flatMap((entry) =>
    (entry.data.documentNumbers ?? []).map((number, index) => {
      const names = spellingsOf(number).map((text) => ({ text }));
      const year = yearOfNumber(number) ?? yearOf(dateOf(entry) ?? '');
      const order = (first.get(entry.id) as typeof entry).data.documentNumbers?.[index] ?? number;
      return { order, year, line: { href: entry.href, title: `${number}　${entry.title}`, names, example: entry.example } };
    }),
  );
  const years = new Map<string, TitleLine[]>();
  numbered.sort((a, b) => (a.year === b.year ? compareDocumentNumbers(a.order, b.order) : a.year < b.year ? 1 : -1));
  for (const { year, line } of numbered) add(years, year, line);
  return [...years].map(([year, lines]) => ({ year, lines }));
}

function add(years: Map<string, TitleLine[]>, year: string, line: TitleLine): void {
  const lines = years.get(year);
  if (lines) lines.push(line);
  else years.set(year, [line]);
}

interface Named {
  documentNumbers?: string[];
  originalTitle?: string;
  sourceLanguage?: string;
  titleEn?: string;
}

function lineOf(entry: SiteEntry, others: readonly SiteLibrary[]): TitleLine {
  const { documentNumbers = [], originalTitle, sourceLanguage, titleEn } = entry.data as Named;
  const languages = new Map([
    [originalTitle, sourceLanguage],
    [titleEn, 'en'],
    ...(entry.collection === 'glossary' ? others.map(({ edition, get }) => [get(entry.id)?.title, edition.tag] as const) : []),
  ]);
  const texts = new Set([...namesOf(entry).filter((name) => !documentNumbers.includes(name)), ...languages.keys()]);
  // An original title stays beside a title of the same words, or the page would have another outline in the other script.
  if (entry.title !== originalTitle) texts.delete(entry.title);
  const names = [...texts].flatMap((text) => (text === undefined ? [] : [{ text, ...tagged(languages.get(text)) }]));
  return { href: entry.href, title: entry.title, names, example: entry.example };
}

const tagged = (lang: string | undefined) => (lang === undefined ? {} : { lang });
