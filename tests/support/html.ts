import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type Node = Tree.Node;

/** A page as the tests read it. */
export interface Document {
  root: Tree.Document;
  elements: readonly Element[];
  /** Where the text is not as HTML wants it, as parse5 names it. */
  errors: readonly string[];
}

/** A text that a reader meets, and where: in an element's content or in an attribute that is read out. */
export interface Text {
  value: string;
  language: string;
  element: Element;
}

export function parseHtml(html: string): Document {
  const errors: string[] = [];
  const root = parse(html, { onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`) });
  return { root, elements: [...elementsIn(root)], errors };
}

export function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((item) => item.name === name)?.value;
}

export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** Every ancestor, the nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && defaultTreeAdapter.isElementNode(parent) ? [parent, ...ancestorsOf(parent)] : [];
}

const readOut = ['aria-label', 'alt', 'title', 'placeholder'];
const described = /^(?:description|og:title|og:description|og:site_name)$/;

/** All texts of a page with the language that holds for each. Scripts and style sheets are none. */
export function textsOf({ root }: Document): Text[] {
  const texts: Text[] = [];
  const walk = (node: Node, language: string) => {
    for (const child of childrenOf(node)) {
      if (defaultTreeAdapter.isTextNode(child)) texts.push({ value: child.value, language, element: node as Element });
      if (!defaultTreeAdapter.isElementNode(child) || child.tagName === 'script' || child.tagName === 'style') continue;
      const own = attribute(child, 'lang') ?? language;
      const names = described.test(attribute(child, 'name') ?? attribute(child, 'property') ?? '') ? [...readOut, 'content'] : readOut;
      for (const { name, value } of child.attrs) if (names.includes(name)) texts.push({ value, language: own, element: child });
      walk(child, own);
    }
  };
  walk(root, '');
  return texts.filter(({ value }) => value.trim() !== '');
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
