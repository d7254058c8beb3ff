import { printXmlDocument, type XmlAttributes, type XmlElement, type XmlNode, xml } from '../../xml/xml.ts';
import { wholeAddress } from './addresses.ts';

/** One page of a book, in the order in which it is read. */
export interface BookPage {
  /** Beside the package document: `article-01.xhtml`. */
  file: string;
  title: string;
  xhtml: string;
  /** Whether a drawing stands in the page itself, which the package has to say. */
  drawn: boolean;
}

/** What a page is made of. */
export interface PageParts {
  file: string;
  title: string;
  language: string;
  /** Its part in the book, from the EPUB 3 Structural Semantics Vocabulary (https://www.w3.org/TR/epub-ssv-11/). */
  type: string;
  /** Its role for reading aids, from DPUB-ARIA (https://www.w3.org/TR/dpub-aria-1.1/). */
  role?: string;
  drawn?: boolean;
}

export const styleFile = 'style.css';

/** A page as an XHTML document, its content in one section that says what it is. */
export function bookPage(parts: PageParts, ...content: readonly XmlNode[]): BookPage {
  const { file, title, type, role, drawn = false } = parts;
  const section = xml('section', { 'epub:type': type, role }, ...content);
  return { file, title, drawn, xhtml: xhtmlDocument(parts, section) };
}

/** A whole XHTML document of the book. */
export function xhtmlDocument(
  { title, language, type }: Pick<PageParts, 'title' | 'language' | 'type'>,
  ...body: readonly XmlNode[]
): string {
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  };
  const head = xml('head', {}, xml('title', {}, title), xml('link', { rel: 'stylesheet', type: 'text/css', href: styleFile }));
  return printXmlDocument(xml('html', names, head, xml('body', { class: type }, ...body)), '<!DOCTYPE html>');
}

/** A heading with what stands below it; nothing where nothing does. */
export function part(title: string, attributes: XmlAttributes, content: readonly XmlNode[]): XmlElement | null {
  return content.length === 0 ? null : xml('section', attributes, xml('h2', {}, title), ...content);
}

/** A text that leads somewhere where there is an address. */
export function lineOf({ text, url }: { text: string; url?: string | undefined }): XmlNode {
  const href = url === undefined ? null : wholeAddress(url);
  return href === null ? text : xml('a', { href }, text);
}

/** An address that can be followed and, where a book is printed, read. */
export function addressLine(url: string): XmlNode {
  return lineOf({ text: url, url });
}

/** Terms and what they mean, in two columns of a ledger. */
export function ledger(rows: readonly (readonly [term: string, ...values: XmlNode[]])[]): XmlElement {
  return xml(
    'dl',
    { class: 'ledger' },
    rows.flatMap(([term, ...values]) => [xml('dt', {}, term), ...values.map((value) => xml('dd', {}, value))]),
  );
}
