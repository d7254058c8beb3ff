import { element, escapeHtml, openTag } from '../text/html.ts';

/** A feed and the site whose news it brings. */
export interface FeedOutline {
  title: string;
  xmlUrl: string;
  htmlUrl: string;
}

export interface SubscriptionList {
  title: string;
  /** When it was made, as RFC 822 writes days and times. */
  created: string;
  groups: readonly { title: string; feeds: readonly FeedOutline[] }[];
}

/** A list of feeds in OPML 2.0 (http://opml.org/spec2.opml), as readers of feeds import it; groups without feeds are left out. */
export function printOpml({ title, created, groups }: SubscriptionList): string {
  const filled = groups.filter(({ feeds }) => feeds.length > 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${openTag('opml', { version: '2.0' })}${openTag('head')}`,
    textElement('title', title),
    textElement('dateCreated', created),
    '</head><body>',
    ...filled.map((group) => `${openTag('outline', { text: group.title })}\n${group.feeds.map(outline).join('\n')}\n</outline>`),
    '</body></opml>\n',
  ].join('\n');
}

function outline({ title, xmlUrl, htmlUrl }: FeedOutline): string {
  return openTag('outline', { type: 'rss', text: title, title, xmlUrl, htmlUrl }).replace(/>$/, '/>');
}

function textElement(name: string, text: string): string {
  return element(name, {}, escapeHtml(text));
}
