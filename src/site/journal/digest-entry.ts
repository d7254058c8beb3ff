import { earliestDay, latestDay, type PartialDate } from '../../domain/date.ts';
import type { DigestEntry, DigestEvent } from '../../domain/journal/digest/digest.ts';
import type { FeedCollection } from '../../domain/journal/feed/scopes.ts';
import { isTakenBack } from '../../domain/journal/updates.ts';
import { type Change, kindOf } from '../../domain/network/changes.ts';
import type { Day } from '../../domain/network/days.ts';
import type { Shelf } from '../files/entry-file.ts';
import type { SiteEntry } from '../site-library.ts';
import { bylineOf } from '../views/byline.ts';
import type { Words } from '../words.ts';
import { authorsOf } from './feed-names.ts';
import { recordOf } from './record-of.ts';

const groupOf: Record<FeedCollection, keyof Words['strings']['journal']['digest']['groups']> = {
  bulletins: 'policies',
  'case-studies': 'cases',
  articles: 'journal',
  issues: 'journal',
  activities: 'others',
  services: 'others',
  reports: 'others',
};

/** An entry of a feed as a digest needs it. */
export function digestEntry(entry: SiteEntry, shelf: Shelf): DigestEntry {
  const { library, words, site } = shelf;
  const { digest } = words.strings.journal;
  const { summary = '', published, withdrawn } = entry.data as { summary?: string; published: string; withdrawn?: Withdrawal };
  const updates = recordOf(entry, library, site)?.updates ?? [];
  const isJournal = entry.collection === 'articles' || entry.collection === 'issues';
  const authors = authorsOf(entry, shelf).map(({ name }) => name);
  return {
    title: entry.title,
    url: new URL(entry.href, site).href,
    group: digest.groups[groupOf[entry.collection as FeedCollection]],
    byline: isJournal ? authors.join('、') : bylineOf(entry, library, words),
    summary,
    published,
    changes: changesOf(entry, words),
    corrections: [
      ...updates.map(({ type, date, note }) => event(date, `${words.labels.updateType[type]}：${note}`)),
      ...(withdrawn ? [event(withdrawn.date, `${digest.withdrawn}：${withdrawn.reason}`)] : []),
    ],
    statusChanges: entry.collection === 'bulletins' ? statusChangesOf(entry, shelf) : [],
    takenBack: withdrawn !== undefined || isTakenBack(updates),
  };
}

interface Withdrawal {
  date: string;
  reason: string;
}

/** The major changes of an entry; where no note tells what was changed, that it was. */
function changesOf({ data }: SiteEntry, { strings }: Words): DigestEvent[] {
  const { changes, updated } = data as { changes?: (Change & { note: string })[]; updated?: string };
  if (changes) return changes.filter((change) => kindOf(change) === 'major').map(({ date, note }) => event(date, note));
  return updated === undefined ? [] : [event(updated, strings.journal.digest.changed)];
}

/** When a policy came into force, and when and by what it ceased to be. */
function statusChangesOf({ data }: SiteEntry<'bulletins'>, { library, words }: Shelf): DigestEvent[] {
  const { digest } = words.strings.journal;
  const told = (date: string | undefined, text: string) => (date === undefined ? [] : [event(date, text)]);
  return [
    ...told(data.effective, digest.effective),
    ...(data.expires ? [event(data.expires, digest.expired, latestDay(data.expires))] : []),
    ...told(data.repealed, digest.repealed),
    ...(data.supersededBy ?? []).flatMap((id) => {
      const successor = library.get(`bulletins/${id}`) as SiteEntry<'bulletins'> | undefined;
      const date = successor?.data.effective ?? successor?.data.issued;
      return told(date, `${digest.supersededBefore}《${successor?.title ?? id}》${digest.supersededAfter}`);
    }),
  ];
}

function event(date: PartialDate, text: string, day: Day = earliestDay(date)): DigestEvent {
  return { date, day, text };
}
