import { documentCollections } from '../../domain/collections.ts';
import type { Edition } from '../../domain/edition.ts';
import { libraryOf } from '../library.ts';
import { newsDateOf } from './dates.ts';
import { recentEntries } from './home.ts';

/** How many of the latest entries a feed carries. */
const feedLength = 50;

export interface Feed {
  title: string;
  description: string;
  language: string;
  home: string;
  self: string;
  items: { title: string; link: string; description: string; date: string }[];
}

/** What is new in an edition, for RSS and JSON Feed alike. Addresses are absolute; dates are whole days. */
export async function feedOf(edition: Edition, site: URL): Promise<Feed> {
  const library = await libraryOf(edition);
  const { network, href } = library;
  return {
    title: `${network.shortTitle} · ${network.title}`,
    description: network.tagline,
    language: edition.tag,
    home: new URL(href('/'), site).href,
    self: new URL(href('/feed.json'), site).href,
    items: recentEntries(library, documentCollections, feedLength)
      .filter((entry) => newsDateOf(entry).length === 10)
      .map((entry) => ({
        title: entry.title,
        link: new URL(entry.href, site).href,
        description: (entry.data as { summary?: string }).summary ?? '',
        date: newsDateOf(entry),
      })),
  };
}
