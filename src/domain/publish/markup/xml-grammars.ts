/** The XML of one kind of file, as far as the site writes it. */
export interface XmlGrammar {
  /** Its elements with their attributes. */
  elements: ReadonlyMap<string, readonly string[]>;
  /** Elements that hold others; all else holds text. */
  containers: ReadonlySet<string>;
  /** Elements whose content is an address of the site itself. */
  addresses: ReadonlySet<string>;
  /** Elements in which readers look for HTML, as `parent child`. */
  html: ReadonlySet<string>;
  namespaces: Readonly<Record<string, string>>;
}

interface Written {
  /** `name attribute …`, one for each element. */
  elements: readonly string[];
  containers: string;
  addresses?: string;
  html?: readonly string[];
  namespaces?: Readonly<Record<string, string>>;
}

function grammar({ elements, containers, addresses = '', html = [], namespaces = {} }: Written): XmlGrammar {
  const named = elements.flatMap((line): [string, string[]][] => {
    const [names = '', ...attributes] = line.split(' ');
    return names.split('|').map((name) => [name, attributes]);
  });
  return {
    elements: new Map(named),
    containers: new Set(containers.split(' ')),
    addresses: new Set(addresses.split(' ')),
    html: new Set(html),
    namespaces,
  };
}

const atomNamespace = 'http://www.w3.org/2005/Atom';

const rss = grammar({
  elements: [
    'rss version xmlns:atom xmlns:content xmlns:dc',
    'channel|title|link|description|language|lastBuildDate|docs|item|pubDate|dc:creator|category|content:encoded|atom:published',
    'guid isPermaLink',
    'atom:link rel type hreflang href',
  ],
  containers: 'rss channel item',
  addresses: 'link guid',
  html: ['item description', 'item content:encoded'],
  namespaces: {
    'xmlns:atom': atomNamespace,
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  },
});

const atom = grammar({
  elements: [
    'feed xmlns xml:lang',
    'title|subtitle|id|updated|published|author|name|uri|entry|summary',
    'link rel type hreflang href',
    'category term',
    'content type',
  ],
  containers: 'feed entry author',
  addresses: 'id uri',
  html: ['entry content'],
  namespaces: { xmlns: atomNamespace },
});

const sitemapNamespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:video': 'http://www.google.com/schemas/sitemap-video/1.1',
};

const sitemap = grammar({
  elements: [
    'sitemapindex xmlns',
    'urlset xmlns xmlns:news xmlns:xhtml xmlns:image xmlns:video',
    'sitemap|url|loc',
    'xhtml:link rel hreflang href',
  ],
  containers: 'sitemapindex sitemap urlset url',
  addresses: 'loc',
  namespaces: sitemapNamespaces,
});

const openSearch = grammar({
  elements: [
    'OpenSearchDescription xmlns',
    'ShortName|LongName|Description|Language|InputEncoding|OutputEncoding',
    'Image height width type',
    'Url type template',
  ],
  containers: 'OpenSearchDescription',
  addresses: 'Image',
  namespaces: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
});

const opml = grammar({
  elements: ['opml version', 'head|body|title|dateCreated', 'outline type text title xmlUrl htmlUrl'],
  containers: 'opml head body outline',
});

/** The grammar of a file by the name of its root. */
export const xmlGrammars: ReadonlyMap<string, XmlGrammar> = new Map([
  ['rss', rss],
  ['feed', atom],
  ['sitemapindex', sitemap],
  ['urlset', sitemap],
  ['OpenSearchDescription', openSearch],
  ['opml', opml],
]);
