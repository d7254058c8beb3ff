import { describe, expect, it } from 'vitest';
import { hostileMarkup } from '../../../../tests/hostile/bodies/elements.ts';
import { context, render } from '../../mdx/testing.ts';
import { contentPolicy, type PageKind } from '../content-policy.ts';
import type { OwnSite } from './addresses.ts';
import { scanFragment, scanPage } from './page-scan.ts';

const site: OwnSite = { origin: 'https://own.test', base: '/sme/', bundle: new Set(['/sme/assets/p.css', '/sme/assets/s.js']) };

interface Parts {
  kind?: PageKind;
  head?: string;
  policy?: string;
  after?: string;
}

/** A page with something in its contributed text, or in another part of it. */
function pageOf(body: string, { kind = 'page', head = '', policy = contentPolicy(kind), after = '' }: Parts = {}): string {
  const csp = policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const top = `<head><meta charset="utf-8">${csp}<title>题</title>${head}</head>`;
  return `<!DOCTYPE html><html lang="zh-Hans">${top}<body><main id="main"><div class="body">${body}</div>${after}</main></body></html>`;
}

const faultsOf = (body: string, parts: Parts = {}) => scanPage(pageOf(body, parts), parts.kind ?? 'page', site).map(({ what }) => what);

/** What more an attacker would put into a text; each in a form that one wall alone must stop. */
const more = [
  '<img src="https://evil.test/x.png">',
  '<img src="/pictures/0a-1.webp">',
  '<img src="/sme/pictures/../x.svg">',
  '<img src="/sme/pictures/0a-480.webp" srcset="/sme/pictures/0a-480.webp 480w, //evil.test/x 800w">',
  '<a href="&#106;avascript:x">x</a>',
  '<a href="javascript&colon;x">x</a>',
  '<a href=" javascript:x">x</a>',
  '<a href="java&#x09;script:x">x</a>',
  '<a href="java\tscript:x">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="//evil.test/">x</a>',
  '<a href="/\\evil.test/">x</a>',
  '<a href="/other/">x</a>',
  '<a href="x.html">x</a>',
  '<a href="https://own.test@evil.test/">x</a>',
  '<a href="https:evil.test">x</a>',
  '<a href=/sme/>x</a>',
  "<a href='/sme/'>x</a>",
  '<a href="/sme/" href="javascript:x">x</a>',
  '<a href="/sme/" target="_blank">x</a>',
  '<a href="/sme/" rel="opener">x</a>',
  '<a  href="/sme/">x</a>',
  '<a/href="/sme/">x</a>',
  '<A href="/sme/">x</A>',
  '<p>x</p >',
  '<p>x',
  'x</p>',
  '<em><strong>x</em></strong>',
  '<br></br>',
  '<p/>',
  '<!-- x -->',
  '<![CDATA[x]]>',
  '<?x?>',
  'a < b',
  'a > b',
  'a & b',
  '&nbsp;',
  '&AMP;',
  'a\u0000b',
  'a\u0085b',
  '<p class="">x</p>',
  '<p id="main">x</p>',
  '<p id="search">x</p>',
  '<h2 id="s-a">x</h2><h2 id="s-a">y</h2>',
  '<svg viewBox="0 0 1 1"><p>x</p></svg>',
  '<svg viewBox="0 0 1 1"><title>x</title></svg>',
  '<svg viewBox="0 0 1 1"><use href="/sme/x#y"></use></svg>',
  '<svg viewBox="0 0 1 1"><a href="javascript:x">x</a></svg>',
  '<svg viewBox="0 0 1 1"><a xlink:href="javascript:x">x</a></svg>',
  '<svg viewBox="0 0 1 1"><animate attributeName="href"/></svg>',
  '<rect x="1" y="1" width="1" height="1"/>',
  '<li>x</li>',
  '<tr><td>x</td></tr>',
  '<div class="body"><script type="application/ld+json">{}</script></div>',
  '<script type="module" src="/sme/assets/s.js"></script>',
  '<meta http-equiv="refresh" content="0; url=/sme/">',
  '<link rel="stylesheet" href="/sme/assets/p.css">',
  '<search data-texts="{}">x</search>',
  '<link rel="search" type="application/opensearchdescription+xml" href="https://evil.test/x.xml">',
  '<form action="/sme/" method="get"><input name="q" type="search"></form>',
  '<textarea><p title="</textarea><script>x</script>">x</p></textarea>',
];

describe('what an attacker would put into a text is a fault', () => {
  it.each([...hostileMarkup, ...more])('%j', (hostile) => {
    expect(faultsOf(hostile)).not.toEqual([]);
    expect(faultsOf(`<p>甲</p>${hostile}<p>乙</p>`)).not.toEqual([]);
  });
});

it.each([
  ['no policy', { policy: '' }],
  ['a looser policy', { policy: contentPolicy('page').replace("connect-src 'none'", "connect-src 'self'") }],
  ['the policy of a former address', { policy: contentPolicy('alias') }],
  ['a second policy', { head: `<meta http-equiv="Content-Security-Policy" content="${contentPolicy('page')}">` }],
  ['a refresh', { head: '<meta http-equiv="refresh" content="0; url=/sme/">' }],
  ['a script', { head: '<script>alert(1)</script>' }],
  ['data that are none', { head: '<script type="application/ld+json">{}; alert(1)</script>' }],
  ['data with a mark in it', { head: '<script type="application/ld+json">{"a":"</script><script>alert(1)</script>"}</script>' }],
  ['data under another type', { head: '<script type="importmap">{}</script>' }],
  ['a style sheet of elsewhere', { head: '<link rel="stylesheet" href="https://evil.test/x.css">' }],
  ['a style sheet that the bundler did not write', { head: '<link rel="stylesheet" href="/sme/assets/x.css">' }],
  ['a preloaded module', { head: '<link rel="modulepreload" href="/sme/assets/s.js">' }],
  ['a canonical address elsewhere', { head: '<link rel="canonical" href="https://evil.test/">' }],
  ['a card that leads elsewhere', { head: '<meta property="og:url" content="https://evil.test/">' }],
  ['a looser rule for referrers', { head: '<meta name="referrer" content="unsafe-url">' }],
  ['another meta element', { head: '<meta name="monetization" content="x">' }],
  ['two meanings in one meta element', { head: '<meta name="robots" property="og:url" content="x">' }],
  ['a base', { head: '<base href="/sme/">' }],
  ['a paragraph in its head', { head: '<p>x</p>' }],
  ['text in its head', { head: 'x' }],
  ['a contributed id outside the text', { after: '<p id="s-x">x</p>' }],
  ['an unclosed element', { after: '<p>' }],
] as [string, Parts][])('a page with %s is a fault', (_name, parts) => {
  expect(faultsOf('<p>甲</p>', parts)).not.toEqual([]);
});

it('is content with what the renderer writes', () => {
  const text =
    '## 背景\n\n甲**乙***丙*~~丁~~[戊](/reports/)[己](https://a.test/?a=1&b=2)\\\n<Stat id="firms"/><Cite id="e/seed"/>[^1]\n\n[^1]: 注\n\n' +
    '- [x] 庚\n\n3. 辛\n\n|壬|\n|:-|\n|癸|\n\n> 子\n\n---\n\n```js\n<b>&\n```\n\n<Callout type="note">\n\n丑\n\n</Callout>\n\n<Stats/>';
  const { html } = render(text, {
    hrefOf: (id) => `/sme/${id}/`,
    href: (to) => (to.startsWith('/') ? `/sme${to}` : to),
    labels: context.labels,
  });
  expect(faultsOf(html)).toEqual([]);
});

it('is content with data in the head, and with the bundle outside the contributed text', () => {
  expect(faultsOf('', { head: '<script type="application/ld+json">{"a":"\\u003c"}</script>' })).toEqual([]);
  expect(faultsOf('', { after: '<script type="module" src="/sme/assets/s.js"></script>' })).toEqual([]);
});

describe('a former address', () => {
  const alias = (to: string, more = '') => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy('alias')}"><meta http-equiv="refresh" content="0; url=${to}">`;
    return `<!DOCTYPE html><html lang="zh-Hans"><head>${meta}</head><body><p><a href="/sme/x/">x</a></p>${more}</body></html>`;
  };

  it('leads on to a page of the site and to none elsewhere', () => {
    expect(scanPage(alias('/sme/x/'), 'alias', site)).toEqual([]);
    for (const to of ['//evil.test/', 'https://evil.test/', 'javascript:x', 'data:text/html,x', '/other/']) {
      expect(scanPage(alias(to), 'alias', site), to).not.toEqual([]);
    }
  });

  it('has nothing else on it', () => {
    for (const more of ['<h2>x</h2>', '<script type="module" src="/sme/assets/s.js"></script>']) {
      expect(scanPage(alias('/sme/x/', more), 'alias', site)).not.toEqual([]);
    }
  });
});

it('tells line and column', () => {
  expect(scanFragment('<p>甲</p>\n<p>乙<b>丙</b></p>', site)[0]).toEqual({ line: 2, column: 5, what: 'the element <b>' });
});

it('lets nothing stand in noscript that a browser with scripts would read otherwise', () => {
  const hidden = '<noscript><p aria-label="</noscript><img src=x onerror=alert(1)>">x</p></noscript>';
  expect(faultsOf('', { after: hidden })).toEqual(['“<” in an attribute in <noscript>']);
});

it('takes time linear in the length of a hostile page', () => {
  for (const piece of ['<', '<p ', '<p a="', '&', '</', '<p class="a" ']) {
    expect(scanPage(pageOf(piece.repeat(200_000)), 'page', site)).not.toEqual([]);
  }
}, 2000);
