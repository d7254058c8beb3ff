import { describe, expect, it } from 'vitest';
import { hostileMarkup } from '../../../../tests/hostile/bodies/elements.ts';
import { escapeHtml } from '../../text/html.ts';
import { scanJsonFeed, scanXml } from './feed-scan.ts';
import { scanStyle } from './style-scan.ts';

const site = { origin: 'https://own.test', base: '/sme/', bundle: new Set<string>() };
const prolog = '<?xml version="1.0" encoding="UTF-8"?>';
const item = (description: string, link = 'https://own.test/sme/x/') =>
  `<item><title>题</title><link>${link}</link><description>${description}</description></item>`;
const rss = (items: string) => `${prolog}<rss version="2.0"><channel>${items}</channel></rss>`;
const faultsOf = (xml: string) => scanXml(xml, site).map(({ what }) => what);

describe('a feed', () => {
  it('is right as the site writes it, whatever signs a text has', () => {
    expect(faultsOf(rss(item(escapeHtml(escapeHtml('会员 < 500 & "三" <script>')))))).toEqual([]);
  });

  it.each(hostileMarkup)('has no description that a reader would take for this: %j', (hostile) => {
    expect(faultsOf(rss(item(escapeHtml(`甲${hostile}`))))).not.toEqual([]);
    expect(faultsOf(rss(item(hostile)))).not.toEqual([]);
  });

  it.each([
    rss(item('甲', 'https://evil.test/')),
    rss(item('甲', 'javascript:x')),
    rss('<item>'),
    rss('<item></channel></item>'),
    rss('<!-- x -->'),
    rss('<title><![CDATA[x]]></title>'),
    rss('<media:content>x</media:content>'),
    rss('<title>&x;</title>'),
    rss('').replace(prolog, `${prolog}<!DOCTYPE rss [<!ENTITY x "y">]>`),
    rss('').replace(prolog, `${prolog}<?xml-stylesheet href="x"?>`),
    rss('').replace(prolog, ''),
    `${prolog}<urlset xmlns="http://www.w3.org/1999/xhtml"><script>x</script></urlset>`,
    `${prolog}<urlset><url><loc>https://evil.test/</loc></url></urlset>`,
    `${prolog}<urlset><url><xhtml:link rel="alternate" href="https://evil.test/"/></url></urlset>`,
  ])('is not %j', (xml) => {
    expect(faultsOf(xml)).not.toEqual([]);
  });
});

const whole = '<p>甲<a href="https://own.test/sme/x/#s-a">乙</a><img src="https://own.test/sme/pictures/0a-480.webp" alt="丙"></p>';

/** HTML that a page may have and a feed may not: its readers are elsewhere, and show many texts on one page. */
const onlyOnPages = [
  '<a href="/sme/x/">甲</a>',
  '<a href="#fn-1">甲</a>',
  '<a href="x/">甲</a>',
  '<a href="//own.test/sme/">甲</a>',
  '<img src="/sme/pictures/0a-480.webp" alt="">',
  '<img src="https://evil.test/pictures/0a-480.webp" alt="">',
  '<img src="https://own.test/sme/x.svg" alt="">',
  '<h2 id="s-a">甲</h2>',
  '<p id="main">甲</p>',
  '<script type="module" src="https://own.test/sme/s.js"></script>',
  '<form action="https://own.test/sme/" method="get"></form>',
];

describe('the HTML of a text in a feed', () => {
  const feeds: Record<string, (html: string) => string[]> = {
    RSS: (html) =>
      faultsOf(
        `${prolog}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><content:encoded>${escapeHtml(html)}</content:encoded></item></channel></rss>`,
      ),
    Atom: (html) =>
      faultsOf(
        `${prolog}<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">${escapeHtml(html)}</content></entry></feed>`,
      ),
    JSON: (html) => scanJsonFeed(JSON.stringify({ items: [{ content_html: html }] }), site).map(({ what }) => what),
  };

  it.each(Object.keys(feeds))('is right as the site writes it, in %s', (format) => {
    expect(feeds[format]?.(whole)).toEqual([]);
  });

  it.each([...hostileMarkup, ...onlyOnPages])('is not %j', (hostile) => {
    for (const [format, faults] of Object.entries(feeds)) expect(faults(`<p>甲</p>${hostile}`), format).not.toEqual([]);
  });
});

describe('an Atom feed', () => {
  const atom = (inner: string, xmlns = 'http://www.w3.org/2005/Atom') => `${prolog}<feed xmlns="${xmlns}">${inner}</feed>`;

  it('is right as the site writes it', () => {
    expect(
      faultsOf(
        atom('<id>https://own.test/sme/feed.atom</id><link rel="self" href="https://own.test/sme/feed.atom"/><title>甲 &lt;b&gt;</title>'),
      ),
    ).toEqual([]);
  });

  it.each([
    atom('<id>https://evil.test/</id>'),
    atom('<link rel="alternate" href="https://evil.test/"/>'),
    atom('<link rel="hub" href="https://own.test/sme/"/>'),
    atom('<author><uri>javascript:x</uri></author>'),
    atom('<entry><content type="xhtml"><script>x</script></content></entry>'),
    atom('<entry><content src="https://own.test/sme/"/></entry>'),
    atom('', 'http://www.w3.org/1999/xhtml'),
    atom('<item></item>'),
    rss('<entry></entry>'),
    rss('<link rel="self" href="https://own.test/sme/"/>'),
  ])('is not %j', (xml) => {
    expect(faultsOf(xml)).not.toEqual([]);
  });
});

describe('an OpenSearch description', () => {
  const xmlns = 'http://a9.com/-/spec/opensearch/1.1/';
  const described = (inner: string, namespace = xmlns) =>
    `${prolog}<OpenSearchDescription xmlns="${namespace}">${inner}</OpenSearchDescription>`;
  const url = (template: string) => `<Url type="text/html" template="${template}"></Url>`;

  it('is right as the site writes it', () => {
    expect(faultsOf(described(`<ShortName>甲 &lt;b&gt;</ShortName>${url('https://own.test/sme/search/?q={searchTerms}')}`))).toEqual([]);
  });

  it.each([
    described(url('https://evil.test/?q={searchTerms}')),
    described(url('javascript:x')),
    described('<Image height="16" width="16" type="image/svg+xml">https://evil.test/x.svg</Image>'),
    described('<script>x</script>'),
    described('<ShortName><b>x</b></ShortName>'),
    described('<Url method="post" template="https://own.test/sme/"></Url>'),
    described('', 'http://www.w3.org/1999/xhtml'),
  ])('is not %j', (xml) => {
    expect(faultsOf(xml)).not.toEqual([]);
  });
});

describe('a JSON feed', () => {
  const feed = (more: object) => JSON.stringify({ title: '甲 <b>', items: [{ url: 'https://own.test/sme/x/', ...more }] });

  it('is right as the site writes it', () => {
    expect(
      scanJsonFeed(feed({ content_text: '<script>', authors: [{ name: '<b>', url: 'https://own.test/sme/a/' }], tags: ['甲'] }), site),
    ).toEqual([]);
  });

  it.each([
    '{',
    feed({ content_html: '<p>x' }),
    feed({ _own: 'x' }),
    feed({ authors: [{ name: 'x', url: 'https://evil.test/' }] }),
    feed({ url: 'https://evil.test/' }),
    feed({ id: 'javascript:x' }),
    feed({ title: 1 }),
  ])('is not %s', (json) => {
    expect(scanJsonFeed(json, site)).not.toEqual([]);
  });
});

describe('a style sheet', () => {
  it('is right where it asks for nothing', () => {
    expect(scanStyle('a{color:red}a:after{content:"\\201c"}@media print{a{color:#000}}')).toEqual([]);
  });

  it.each([
    'a{background:url(https://evil.test/x)}',
    'a{background:URL("x.png")}',
    '@import "x.css";',
    'a{background:u\\72l(x)}',
    'a{background:\\url(x)}',
    'a{width:expression(alert(1))}',
    'a{behavior: url(x)}',
    'a{content:"javascript:x"}',
    'a{background:image-set("x" 1x)}',
    '/* </style><script> */',
  ])('is not %j', (css) => {
    expect(scanStyle(css)).not.toEqual([]);
  });
});
