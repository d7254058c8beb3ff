import { type AttributeRule, attributeRule } from './attribute-rules.ts';

/** What one element may carry and where it may stand. */
export interface ElementSpec {
  attributes: ReadonlyMap<string, AttributeRule>;
  /** Elements directly in which it may stand; anywhere in the body where none is named. */
  within?: readonly string[];
  /** Has no content and no closing tag. */
  empty?: true;
  /** Belongs to the site's own frame: never stands in a contributed text. */
  own?: true;
}

const anywhere = 'class id lang aria-label aria-labelledby aria-current aria-hidden';
const block = 'role tabindex';

type Place = Omit<ElementSpec, 'attributes'>;

/** An element of the page's frame, which has none of the common attributes. */
function frame(name: string, attributes: string, place: Place = {}): [string, ElementSpec] {
  const names = attributes.split(' ').filter(Boolean);
  return [name, { attributes: new Map(names.map((attribute) => [attribute, attributeRule(name, attribute)])), ...place }];
}

function element(name: string, attributes = '', place: Place = {}): [string, ElementSpec] {
  return frame(name, `${anywhere} ${attributes}`, place);
}

const plain = 'header footer nav article blockquote del ins em q small strong code figure figcaption details dl h1 h2 h3 h4 h5 h6 table';

/**
 * Every element that the site's templates and the renderer of texts write, and no other; a new one is added here when
 * a template first writes it. A Map, so that no inherited name (`constructor`) is ever found.
 */
export const pageElements: ReadonlyMap<string, ElementSpec> = new Map<string, ElementSpec>([
  frame('html', 'lang', { within: [''] }),
  frame('head', '', { within: ['html'] }),
  frame('meta', 'charset name property http-equiv content media', { within: ['head'], empty: true }),
  frame('title', '', { within: ['head'] }),
  frame('link', 'rel href hreflang type title', { within: ['head'], empty: true }),
  frame('script', 'type src', { own: true }),
  frame('body', '', { within: ['html'] }),
  ...plain.split(' ').map((name) => element(name)),
  element('main', 'tabindex'),
  element('section', `${block} data-texts`),
  element('aside', block),
  element('div', `${block} hidden`),
  element('span', 'role'),
  element('p', 'role aria-live'),
  element('a', 'href hreflang rel role'),
  element('sup'),
  element('pre', 'tabindex'),
  element('br', '', { empty: true }),
  element('hr', '', { empty: true }),
  element('time', 'datetime'),
  element('img', 'src srcset sizes width height alt loading decoding', { empty: true }),
  element('ul', 'data-relation'),
  element('ol', 'start'),
  element('li', '', { within: ['ul', 'ol'] }),
  element('dt', '', { within: ['dl', 'div'] }),
  element('dd', '', { within: ['dl', 'div'] }),
  element('summary', '', { within: ['details'] }),
  element('thead', '', { within: ['table'] }),
  element('tbody', '', { within: ['table'] }),
  element('tr', '', { within: ['thead', 'tbody'] }),
  element('th', 'scope', { within: ['tr'] }),
  element('td', '', { within: ['tr'] }),
  element('svg', 'viewBox role xmlns width height font-family'),
  element('search', 'data-texts data-documents', { own: true }),
  element('form', 'action method data-texts', { own: true }),
  element('label', 'for', { own: true }),
  element('input', 'type placeholder autocomplete autocapitalize spellcheck enterkeyhint', { own: true, empty: true }),
  element('button', 'type', { own: true }),
  element('noscript', '', { own: true }),
]);

/** How the drawings of the guide are painted where a style sheet says nothing, as where the file stands alone. */
const paint = 'fill stroke stroke-width stroke-dasharray';

/** What may stand in a drawing; the names in it mean something else outside. */
export const drawingElements: ReadonlyMap<string, ElementSpec> = new Map([
  element('a', 'href'),
  element('rect', `x y width height ${paint}`),
  element('line', 'x1 y1 x2 y2'),
  element('path', `d ${paint}`),
  element('text', 'x y text-anchor fill font-size font-weight font-family'),
]);

/** The elements of a page that only leads on. */
export const aliasElements: ReadonlySet<string> = new Set('html head meta title link body p a'.split(' '));
