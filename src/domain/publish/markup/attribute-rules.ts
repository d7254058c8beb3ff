import { contentPolicy, type PageKind } from '../content-policy.ts';
import { isFollowable, isOwnAddress, isOwnPath, isOwnPicture, isOwnPictureSet, type OwnSite } from './addresses.ts';
import type { OpenTag } from './tokens.ts';

/** Whether the value of an attribute is one that the site writes. */
export type AttributeRule = (value: string, site: OwnSite) => boolean;

/** The rule for an attribute of an element: an address, one of a few forms, or any text. */
export function attributeRule(element: string, attribute: string): AttributeRule {
  const form = valueForms.get(attribute);
  return ownRules.get(`${element} ${attribute}`) ?? (form ? (value) => form.test(value) : () => true);
}

/** Whether the attributes of a tag go together as the site writes them. */
export function isOwnTag({ name, attributes }: OpenTag, kind: PageKind, site: OwnSite): boolean {
  if (name === 'meta') return isOwnMeta(attributes, kind, site);
  return name === 'link' ? isOwnLink(attributes, site) : true;
}

const ownRules: ReadonlyMap<string, AttributeRule> = new Map<string, AttributeRule>([
  ['a href', isFollowable],
  ['a rel', (value) => value === 'noopener' || value === 'noopener nofollow ugc'],
  ['form action', isOwnPath],
  ['img src', isOwnPicture],
  ['img srcset', isOwnPictureSet],
  ['script src', (value, { bundle }) => bundle.has(value)],
  ['search data-documents', (value) => /^[0-9]+$/.test(value)],
  ['input type', (value) => value === 'text' || value === 'checkbox'],
  ['button type', (value) => value === 'submit'],
]);

const number = /^-?[0-9]+(?:\.[0-9]+)?$/;
const numbers = 'x y x1 y1 x2 y2 width height start font-size font-weight stroke-width'
  .split(' ')
  .map((name): [string, RegExp] => [name, number]);

/** The form of the values that are not free text. */
const valueForms: ReadonlyMap<string, RegExp> = new Map([
  ...numbers,
  ['class', /^[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)*$/],
  ['lang', /^[a-z]{2}(?:-[A-Z][a-z]{3})?$/],
  ['hreflang', /^(?:[a-z]{2}(?:-[A-Z][a-z]{3})?|x-default)$/],
  ['tabindex', /^(?:0|-1)$/],
  ['role', /^(?:group|img|note|status|doc-(?:biblioref|noteref|footnote))$/],
  ['aria-current', /^(?:page|true)$/],
  ['aria-hidden', /^true$/],
  ['aria-live', /^polite$/],
  ['hidden', /^$/],
  ['scope', /^(?:col|row)$/],
  ['loading', /^lazy$/],
  ['decoding', /^async$/],
  ['viewBox', /^0 0 [0-9]+ [0-9]+$/],
  ['text-anchor', /^(?:start|middle|end)$/],
  ['fill', /^(?:#[0-9a-f]{6}|none)$/],
  ['stroke', /^#[0-9a-f]{6}$/],
  ['stroke-dasharray', /^[0-9]+(?: [0-9]+)*$/],
  ['font-family', /^(?:sans-serif|monospace)$/],
  ['d', /^[MLHVCQZ0-9 .,-]+$/i],
  ['xmlns', /^http:\/\/www\.w3\.org\/2000\/svg$/],
  ['method', /^get$/],
  ['charset', /^utf-8$/],
  ['name', /^(?:viewport|description|robots|color-scheme|theme-color|twitter:card|referrer|citation_[a-z_]+|DC\.[a-z]+)$/],
  ['property', /^og:(?:type|title|description|url|site_name|locale)$/],
  ['http-equiv', /^(?:Content-Security-Policy|refresh)$/],
]);

function isOwnMeta(attributes: OpenTag['attributes'], kind: PageKind, site: OwnSite): boolean {
  const content = attributes.get('content') ?? '';
  const names = ['charset', 'name', 'property', 'http-equiv'].filter((name) => attributes.has(name));
  if (names.length !== 1) return false;
  switch (attributes.get('http-equiv')) {
    case undefined:
      if (attributes.get('name') === 'referrer') return content === 'no-referrer';
      if (/^citation_.*_url$/.test(attributes.get('name') ?? '')) return isOwnAddress(content, site);
      return attributes.get('property') !== 'og:url' || isOwnAddress(content, site);
    case 'Content-Security-Policy':
      return content === contentPolicy(kind);
    default:
      return kind === 'alias' && content.startsWith('0; url=') && isOwnPath(content.slice('0; url='.length), site);
  }
}

function isOwnLink(attributes: OpenTag['attributes'], site: OwnSite): boolean {
  const href = attributes.get('href') ?? '';
  const type = attributes.get('type');
  switch (attributes.get('rel')) {
    case 'canonical':
      return type === undefined && isOwnAddress(href, site);
    case 'alternate':
      return isOwnAddress(href, site) && (type === undefined || /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/.test(type));
    case 'search':
      return isOwnAddress(href, site) && type === 'application/opensearchdescription+xml';
    case 'icon':
      return type === 'image/svg+xml' && href === `${site.base}favicon.svg`;
    case 'stylesheet':
      return type === undefined && site.bundle.has(href);
    default:
      return false;
  }
}
