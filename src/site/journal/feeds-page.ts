import { chineseDate } from '../../domain/date.ts';
import { scopeAddress } from '../../domain/journal/feed/scopes.ts';
import type { Block, Line, PageView, Run, Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import { newsDateOf } from '../views/dates.ts';
import type { Words } from '../words.ts';
import { feedGroups } from './feed-groups.ts';
import { feedName, feedPath, formats } from './feed-links.ts';
import type { ScopeEntries } from './feed-scopes.ts';

/** The page that lists every feed of an edition and tells how to use one. */
export function feedsPage(library: SiteLibrary, words: Words): PageView {
  const { feeds } = words.strings.journal;
  const file = (path: string, text: string): Run => ({ text, href: library.href(`/data/${path}`) });
  const opml: Line = [feeds.opml, file('feeds.opml', feeds.opmlSite), '；', file('feeds-by-scope.opml', feeds.opmlScopes)];
  return {
    title: feeds.title,
    summary: feeds.summary,
    lead: [
      { kind: 'text', line: feeds.how },
      { kind: 'list', items: [feeds.carries, feeds.limits, opml] },
    ],
    sections: feedGroups(library, words).map(
      ({ id, title, listed }): Section => ({ id, title, blocks: [tableOf(title, listed, library, words)] }),
    ),
  };
}

function tableOf(label: string, listed: readonly ScopeEntries[], library: SiteLibrary, words: Words): Block {
  const { feeds } = words.strings.journal;
  const rows = listed.map((each): Line[] => {
    const [newest] = each.entries;
    return [
      { text: feedName(each, library, words), href: library.href(scopeAddress(each.scope)) },
      formats.flatMap((format, index) => [
        index === 0 ? '' : ' · ',
        { text: feeds.formatNames[format], href: feedPath(each.scope, format, library) },
      ]),
      newest ? { text: chineseDate(newsDateOf(newest)), date: newsDateOf(newest) } : words.strings.work.noRecord,
    ];
  });
  return { kind: 'table', label, head: [feeds.name, feeds.formats, feeds.newest], rows };
}
