import { type Feed, type FeedAuthor, type FeedItem, timeOf } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function printJsonFeed(feed: Feed): string {
  const body = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    description: feed.description,
    authors: [author(feed.publisher)],
    language: feed.language,
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}

/** An item must have a content: its text, or else its summary or its title. */
function jsonItem(item: FeedItem) {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    ...(item.html === '' ? { content_text: item.summary || item.title } : { content_html: item.html }),
    ...(item.summary === '' ? {} : { summary: item.summary }),
    date_published: timeOf(item.published),
    ...(item.updated === item.published ? {} : { date_modified: timeOf(item.updated) }),
    ...(item.authors.length === 0 ? {} : { authors: item.authors.map(author) }),
    ...(item.categories.length === 0 ? {} : { tags: item.categories }),
  };
}

function author({ name, url }: FeedAuthor) {
  return { name, ...(url === undefined ? {} : { url }) };
}
