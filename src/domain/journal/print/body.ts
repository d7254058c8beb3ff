import type { Element, Properties } from 'hast';
import type { ArticleDocument } from '../document.ts';
import { bodyTree, changed, hasClass, textOf, toHtml, withEndNotes, withLinks } from '../media/body-tree.ts';

/** Where an article stands in what is printed. */
export interface PrintPlace {
  /** The id of the article's element; its own ids all begin with it. */
  id: string;
  /** The level of the heading that is the article's title. */
  level: number;
  /** What stands in the same print, by the addresses of the articles' pages. */
  inside: ReadonlyMap<string, PrintedPlaces>;
}

/** The places in a printed article to which links can lead: its own, and those of its text, as the page names them. */
export interface PrintedPlaces {
  id: string;
  anchors: ReadonlySet<string>;
}

export function placesOf(id: string, { html }: Pick<ArticleDocument, 'html'>): PrintedPlaces {
  const anchors = new Set<string>();
  changed(bodyTree(html), (node) => {
    if (typeof node.properties['id'] === 'string') anchors.add(node.properties['id']);
    return [node];
  });
  return { id, anchors };
}

/** A text as print sets it: what stood beside its blocks comes after it. */
export interface PrintedBody {
  html: string;
  /** List items, each with the id to which its marks lead. */
  notes: string;
  /** Scope and period of the figures, as terms and descriptions; a figure that is named twice stands once. */
  figures: string;
}

export function printBody({ html, url }: Pick<ArticleDocument, 'html' | 'url'>, place: PrintPlace): PrintedBody {
  const linked = withLinks(bodyTree(html), { link: (href) => printedLink(href, url, place), picture: (src) => src });
  const { tree, footnotes, statistics } = withEndNotes(changed(linked, (node) => [printed(node, place)]));
  return {
    html: toHtml(tree),
    notes: toHtml(footnotes.map(({ properties, children }) => ({ ...listItem, properties: { id: properties['id'] }, children }))),
    figures: toHtml(distinct(statistics)),
  };
}

const listItem = { type: 'element', tagName: 'li' } as const;

/** A link from a page, for print: to a place of the same print, else to the whole address. */
export function printedLink(href: string, from: string, { id, inside }: PrintPlace): string | null {
  if (href.startsWith('#')) return `#${id}-${href.slice(1)}`;
  const target = URL.parse(href, from);
  if (!target) return null;
  const whole = target.href;
  const anchor = decoded(target.hash.slice(1));
  target.hash = '';
  const article = inside.get(target.href);
  if (article === undefined) return whole;
  if (anchor === '') return `#${article.id}`;
  return article.anchors.has(anchor) ? `#${article.id}-${anchor}` : whole;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function printed(node: Element, { id, level }: PrintPlace): Element {
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  const tagName = heading ? `h${Math.min(6, Number(heading) + level - 1)}` : node.tagName;
  const properties = withPrefix(node.properties, id);
  // The arrow of the page is in no Song face.
  const children = hasClass(node, 'back') ? [{ type: 'text' as const, value: '↑' }] : node.children;
  return { ...node, tagName, properties, children };
}

function withPrefix(properties: Properties, prefix: string): Properties {
  return 'id' in properties ? { ...properties, id: `${prefix}-${properties['id']}` } : properties;
}

function distinct(lists: readonly Element[]): Element[] {
  const items = new Map<string, Element[]>();
  for (const list of lists) {
    const parts = list.children.filter((child) => child.type === 'element');
    for (const [index, term] of parts.entries()) {
      const description = parts[index + 1];
      if (term.tagName === 'dt' && description) items.set(textOf(term) + textOf(description), [term, description]);
    }
  }
  return [...items.values()].flat();
}
