import { chineseDate } from '../../domain/date.ts';
import { digestGroups, type Period } from '../../domain/journal/digest/digest.ts';
import type { Digest } from '../../domain/journal/digest/printed-digest.ts';
import type { FeedScope } from '../../domain/journal/feed/scopes.ts';
import type { Shelf } from '../files/entry-file.ts';
import type { SiteEntry } from '../site-library.ts';
import { digestEntry } from './digest-entry.ts';
import { feedName } from './feed-links.ts';
import { feedScopes } from './feed-scopes.ts';

/**
 * What happened in a period in those entries that are in every one of the scopes, as their feeds have them; with no
 * scope, of all. Each scope is the id of an entry of the library.
 */
export function digestOf(scopes: readonly FeedScope[], period: Period, shelf: Shelf): Digest {
  const { library, words, site } = shelf;
  const { digest } = words.strings.journal;
  const entries = entriesIn(scopes, shelf);
  const groups = digestGroups(
    entries.map((entry) => digestEntry(entry, shelf)),
    period,
    { corrections: digest.corrections, statusChanges: digest.statusChanges, groups: Object.values(digest.groups) },
  );
  const names = scopes.map((scope) => feedName({ scope, target: library.get(scope) ?? null }, library, words));
  const what = [library.network.shortTitle, ...names].join(' · ');
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const examples = entries.some(({ example }) => example) ? digest.examples : '';
  const at = (address: string) => new URL(library.href(address), site).href;
  return {
    language: library.edition.tag,
    title: `${what} ${digest.newBefore}：${chineseDate(period.since)}${digest.to}${chineseDate(period.until)}`,
    intro: `${digest.introBefore} ${count} ${digest.introAfter}${examples}`,
    period,
    groups,
    footer: [
      { text: `${library.network.shortTitle}（${digest.site}）`, url: at('/') },
      { text: digest.feeds, url: at('/feeds/') },
    ],
    labels: { published: digest.published },
  };
}

/** The entries of all scopes at once, the latest news first. */
function entriesIn(scopes: readonly FeedScope[], { library }: Shelf): SiteEntry[] {
  const listed = feedScopes(library);
  const [first = [], ...rest] = (scopes.length === 0 ? [''] : scopes).map((scope) => listed.get(scope)?.entries ?? []);
  return first.filter((entry) => rest.every((entries) => entries.includes(entry)));
}
