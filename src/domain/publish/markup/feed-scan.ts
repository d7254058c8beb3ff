import { isFollowable, isOwnAddress, type OwnSite } from './addresses.ts';
import { faultList, type OutputFault } from './fault.ts';
import { scanFragment } from './page-scan.ts';
import { decodeReferences, excerpt, type OpenTag, readMarkup } from './tokens.ts';

const prolog = '<?xml version="1.0" encoding="UTF-8"?>';
const html = 'http://www.w3.org/1999/xhtml';

const openSearch = 'http://a9.com/-/spec/opensearch/1.1/';

const bare = [
  'channel title description link language item pubDate sitemap url loc',
  'ShortName LongName Description Language InputEncoding OutputEncoding',
  'head body dateCreated',
].join(' ');

/** The elements of RSS 2.0, of sitemaps, of OPML and of the OpenSearch description that the site writes, with their attributes. */
const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...bare.split(' ').map((name): [string, string[]] => [name, []]),
  ['rss', ['version']],
  ['guid', ['isPermaLink']],
  ['sitemapindex', ['xmlns']],
  ['urlset', ['xmlns', 'xmlns:news', 'xmlns:xhtml', 'xmlns:image', 'xmlns:video']],
  ['xhtml:link', ['rel', 'hreflang', 'href']],
  ['OpenSearchDescription', ['xmlns']],
  ['Image', ['height', 'width', 'type']],
  ['Url', ['type', 'template']],
  ['opml', ['version']],
  ['outline', ['type', 'text', 'title', 'xmlUrl', 'htmlUrl']],
]);

/** Elements that hold others; all else holds text. */
const containers = new Set([
  '',
  ...'rss channel item sitemapindex sitemap urlset url OpenSearchDescription opml head body outline'.split(' '),
]);
/** Elements whose content is an address of the site itself. */
const addresses = new Set(['link', 'guid', 'loc', 'Image']);

/** What stands in an RSS feed, a sitemap, an OPML list or an OpenSearch description that the site does not write: in its XML, or in the HTML of its descriptions. */
export function scanXml(xml: string, site: OwnSite): OutputFault[] {
  const { faults, add } = faultList(xml);
  const open: string[] = [];
  if (!xml.startsWith(prolog)) add('the file does not begin with its XML declaration', 0);
  readMarkup(xml.trimEnd(), xml.startsWith(prolog) ? prolog.length : 0, {
    fault: add,
    open(tag: OpenTag) {
      const allowed = elements.get(tag.name);
      if (!allowed || !containers.has(open.at(-1) ?? '')) add(`the element <${tag.name}>`, tag.at);
      for (const [name, value] of tag.attributes) {
        if (!allowed?.includes(name)) add(`the attribute ${name} of <${tag.name}>`, tag.at);
        if ((name === 'href' || name === 'template') && !isOwnAddress(value, site))
          add(`<${tag.name} ${name}=${excerpt(value, 0)}>`, tag.at);
        if (/^(?:xml|html)Url$/.test(name) && !(isFollowable(value, site) && /^https?:/i.test(value)))
          add(`<${tag.name} ${name}=${excerpt(value, 0)}>`, tag.at);
        if (name === 'xmlns:xhtml' && value !== html) add(`the namespace ${excerpt(value, 0)}`, tag.at);
        if (tag.name === 'OpenSearchDescription' && value !== openSearch) add(`the namespace ${excerpt(value, 0)}`, tag.at);
      }
      if (!tag.closed) open.push(tag.name);
    },
    close(name, at) {
      if (open.pop() !== name) add(`</${name}> closes another element`, at);
    },
    text(written, at) {
      const value = decodeReferences(written);
      const parent = open.at(-1) ?? '';
      if (value === null || written.includes('>')) return add(`text that is not escaped: ${excerpt(written, 0)}`, at);
      if (addresses.has(parent) && !isOwnAddress(value, site)) add(`<${parent}> leads elsewhere: ${excerpt(value, 0)}`, at);
      if (parent !== 'description') return;
      for (const { what } of scanFragment(value, site)) add(`in a description: ${what}`, at);
    },
  });
  if (open.length > 0) add(`<${open.join('><')}> not closed`, xml.length);
  return faults;
}

/** The same for a JSON Feed 1.1. */
export function scanJsonFeed(json: string, site: OwnSite): OutputFault[] {
  const { faults, add } = faultList(json);
  let feed: unknown;
  try {
    feed = JSON.parse(json);
  } catch {
    add('the file is not JSON', 0);
    return faults;
  }
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (value !== null && typeof value === 'object') for (const [name, item] of Object.entries(value)) walk(item, name);
    else if (typeof value !== 'string') add(`a ${typeof value} in the feed`, 0);
    else if (!jsonKeys.has(key)) add(`the key ${JSON.stringify(key)}`, 0);
    else if (/(?:^id|url)$/.test(key) && !isOwnAddress(value, site)) add(`${key} leads elsewhere: ${excerpt(value, 0)}`, 0);
  };
  walk(feed, '');
  return faults;
}

/** The keys that have a text in it. `version` names the format. */
const jsonKeys = new Set('version title description home_page_url feed_url language id url content_text date_published'.split(' '));
