import { attribute, type Document, type Element } from './html.ts';

/** An address that stands in a page, and in which attribute of what. */
export interface Reference {
  element: Element;
  name: string;
  value: string;
}

const names = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

/** Every address that a page names: in links, pictures, forms, its head and its social card. */
export function referencesOf({ elements }: Document): Reference[] {
  return elements.flatMap((element) => [
    ...element.attrs.filter(({ name }) => names.includes(name)).map(({ name, value }) => ({ element, name, value })),
    ...candidatesOf(attribute(element, 'srcset')).map((value) => ({ element, name: 'srcset', value })),
    ...(attribute(element, 'property') === 'og:url' ? [{ element, name: 'content', value: attribute(element, 'content') ?? '' }] : []),
    ...refreshOf(element).map((value) => ({ element, name: 'content', value })),
  ]);
}

function candidatesOf(srcset = ''): string[] {
  return srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

function refreshOf(element: Element): string[] {
  const address = /url=(.+)$/i.exec(
    attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' ? (attribute(element, 'content') ?? '') : '',
  );
  return address?.[1] ? [address[1].trim()] : [];
}

const loadingLinks = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/** Whether a browser asks for the address by itself, without a reader's doing. */
export function isLoaded({ element, name }: Reference): boolean {
  if (element.tagName === 'a' || element.tagName === 'area' || element.tagName === 'meta') return false;
  if (element.tagName === 'link') return loadingLinks.test(attribute(element, 'rel') ?? '');
  return name !== 'action' && name !== 'formaction';
}
