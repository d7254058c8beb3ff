import { mailTime } from '../../network/days.ts';
import { escapeHtml } from '../../text/html.ts';
import { printXmlDocument, type XmlElement, xml } from '../../xml/xml.ts';
import { type Feed, type FeedItem, feedFormats, timeOf } from './feed.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) with the whole texts and makers of its content and Dublin Core
 * modules. It has one date for an item: the day on which that was last news, by which readers order it.
 */
export function printRss(feed: Feed): string {
  const channel = xml(
    'channel',
    {},
    xml('title', {}, feed.title),
    xml('link', {}, feed.home),
    xml('description', {}, feed.description),
    xml('language', {}, feed.language),
    xml('lastBuildDate', {}, mailTime(feed.updated)),
    xml('docs', {}, 'https://www.rssboard.org/rss-specification'),
    xml('atom:link', { rel: 'self', type: feedFormats.rss.type, href: feed.self.rss }),
    feed.editions.map(({ language, home }) => xml('atom:link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home })),
    feed.items.map(rssItem),
  );
  return printXmlDocument(xml('rss', { version: '2.0', ...namespaces }, channel));
}

/** Readers take a description for HTML, so its text is escaped for that, and once more for XML. */
function rssItem(item: FeedItem): XmlElement {
  return xml(
    'item',
    {},
    xml('title', {}, item.title),
    xml('link', {}, item.url),
    xml('guid', { isPermaLink: 'true' }, item.url),
    xml('pubDate', {}, mailTime(item.updated)),
    item.authors.map(({ name }) => xml('dc:creator', {}, name)),
    item.categories.map((category) => xml('category', {}, category)),
    item.summary !== '' && xml('description', {}, escapeHtml(item.summary)),
    item.html !== '' && xml('content:encoded', {}, item.html),
    item.published !== item.updated && xml('atom:published', {}, timeOf(item.published)),
  );
}
