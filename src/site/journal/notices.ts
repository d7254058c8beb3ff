import { chineseDate } from '../../domain/date.ts';
import { takesBack } from '../../domain/journal/updates.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Banner } from '../views/banners.ts';
import { type FactValue, linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { versionsOf } from './updates-of.ts';

type Updated = SiteEntry<'articles' | 'issues'>;
type Update = NonNullable<Updated['data']['updates']>[number];

/** What happened to an article or an issue after it came out, the latest first, as its page tells it before the title. */
export function noticeBanners(entry: Updated, library: SiteLibrary, words: Words): Banner[] {
  const { pages } = words.strings.journal;
  return latestFirst(entry).map((update) => ({
    text: `${takesBack(update.type) ? pages.retractedBefore : ''}${noticeText(update, words)}`,
    links: noticeLinks(update, entry, library, words),
    important: takesBack(update.type) || update.type === 'expression_of_concern',
  }));
}

/** The updates of a text, the latest first. */
export function latestFirst({ data }: Updated): Update[] {
  return [...(data.updates ?? [])].reverse();
}

/** `更正（2026年11月22日）：……` */
export function noticeText({ type, date, note }: Update, { labels }: Words): string {
  return `${labels.updateType[type]}（${chineseDate(date)}）：${note}`;
}

/** Where a reader finds what a notice speaks of: the version before, the comparison, the notice that was published. */
export function noticeLinks(
  { version, notice }: Update,
  entry: Updated,
  library: SiteLibrary,
  { strings }: Words,
): (FactValue & { href: string })[] {
  const { pages } = strings.journal;
  const earlier = version === undefined ? undefined : versionsOf(entry, library).find(({ data }) => data.version === version - 1);
  const published = notice === undefined ? undefined : linkTo(library, `articles/${notice}`).href;
  return [
    ...(earlier ? [{ text: pages.earlierVersion, href: earlier.href }] : []),
    ...(earlier ? [{ text: pages.whatChanged, href: `${earlier.href}#changes` }] : []),
    ...(published === undefined ? [] : [{ text: pages.noticePage, href: published }]),
  ];
}

/** Before the title of an earlier version: that it is one, since when, and where the current one stands. */
export function versionBanner({ data }: SiteEntry<'article-versions'>, library: SiteLibrary, { strings }: Words): Banner {
  const { pages } = strings.journal;
  const { href } = linkTo(library, `articles/${data.versionOf}`);
  return {
    text: `${pages.oldVersionBefore}${versionName(data.version, strings)}，${chineseDate(data.replaced)}${pages.oldVersionReplaced}`,
    links: [
      { text: pages.readCurrent, href },
      { text: pages.whatChanged, href: '#changes' },
    ],
    important: true,
  };
}

/** `第2版` */
export function versionName(version: number, strings: Words['strings']): string {
  const { versionBefore, versionAfter } = strings.journal.document;
  return `${versionBefore}${version}${versionAfter}`;
}
