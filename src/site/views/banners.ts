import { chineseDate } from '../../domain/date.ts';
import { noticeBanners, versionBanner } from '../journal/notices.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { type FactValue, linkTo } from './facts.ts';

/** What a reader must know before the title: taken back, replaced, no longer valid, an example. */
export interface Banner {
  text: string;
  links: FactValue[];
  important: boolean;
}

export function bannersOf(entry: SiteEntry, library: SiteLibrary, words: Words): Banner[] {
  const { entry: strings, exampleNote } = words.strings;
  const { withdrawn } = entry.data as { withdrawn?: { date: string; reason: string } };
  const successors =
    entry.collection === 'bulletins' ? (entry.data.supersededBy ?? []).map((id) => linkTo(library, `bulletins/${id}`)) : [];
  const invalid = entry.collection === 'bulletins' && ['amended', 'repealed', 'expired'].includes(entry.data.status);
  const important = (text: string, links: FactValue[] = []) => ({ text, links, important: true });
  return [
    ...(withdrawn ? [important(`${strings.withdrawnBefore}${withdrawn.reason}（${chineseDate(withdrawn.date)}）`)] : []),
    ...(successors.length > 0
      ? [
          important(
            `${strings.supersededBefore}${strings.seeInstead}`,
            successors.map((link) => ({ ...link, text: `《${link.text}》` })),
          ),
        ]
      : []),
    ...(entry.lapsedBases.length > 0
      ? [
          important(
            words.strings.work.cascade.lapsedBefore,
            entry.lapsedBases.map((id) => linkTo(library, id)).map((link) => ({ ...link, text: `《${link.text}》` })),
          ),
        ]
      : []),
    ...(entry.collection === 'articles' || entry.collection === 'issues' ? noticeBanners(entry, library, words) : []),
    ...(entry.collection === 'article-versions' ? [versionBanner(entry, library, words)] : []),
    ...(invalid && successors.length === 0 ? [important(strings.notCurrentBefore)] : []),
    ...(entry.example ? [{ text: exampleNote, links: [], important: false }] : []),
  ];
}
