import { printXmlDocument, type XmlElement, xml } from '../../xml/xml.ts';
import { type Feed, type FeedAuthor, type FeedItem, feedFormats, timeOf } from './feed.ts';

/** Atom 1.0 (RFC 4287). An item without its own makers has the publisher of the feed (4.2.1). */
export function printAtom(feed: Feed): string {
  const root = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    xml('title', {}, feed.title),
    xml('subtitle', {}, feed.description),
    xml('id', {}, feed.self.atom),
    xml('link', { rel: 'self', type: feedFormats.atom.type, href: feed.self.atom }),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.home }),
    feed.editions.map(({ language, home }) => xml('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home })),
    xml('updated', {}, timeOf(feed.updated)),
    person(feed.publisher),
    feed.items.map(atomEntry),
  );
  return printXmlDocument(root);
}

function atomEntry(item: FeedItem): XmlElement {
  return xml(
    'entry',
    {},
    xml('title', {}, item.title),
    xml('id', {}, item.url),
    xml('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    xml('published', {}, timeOf(item.published)),
    xml('updated', {}, timeOf(item.updated)),
    item.authors.map(person),
    item.categories.map((term) => xml('category', { term })),
    item.summary !== '' && xml('summary', {}, item.summary),
    item.html !== '' && xml('content', { type: 'html' }, item.html),
  );
}

function person({ name, url }: FeedAuthor): XmlElement {
  return xml('author', {}, xml('name', {}, name), url !== undefined && xml('uri', {}, url));
}
