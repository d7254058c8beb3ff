/** A value that may be left out: `undefined`, `null` and `false` print nothing. */
type Absent = undefined | null | false;

/** What stands in an element: text, an element, a list of both, XML that is well-formed already, or nothing. */
export type XmlNode = string | number | XmlElement | WellFormedXml | Absent | readonly XmlNode[];

export type XmlAttributes = Readonly<Record<string, string | number | Absent>>;

/** An element; made by `xml`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
}

/** XML that another printer of ours made; made by `wellFormed`. */
export interface WellFormedXml {
  readonly wellFormed: string;
}

/**
 * An element of XML. Names (`dc:title`) are a program's own words: one that is no name of XML throws. Texts and values
 * may be anything at all.
 */
export function xml(name: string, attributes: XmlAttributes = {}, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children };
}

/** XML to be put into a tree as it is. Only for what a printer of ours made: nothing looks at it again. */
export function wellFormed(text: string): WellFormedXml {
  return { wellFormed: text };
}

/** A whole document in UTF-8, with its declaration; `doctype` stands between it and the root as it is given. */
export function printXmlDocument(root: XmlElement, doctype?: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype === undefined ? '' : `${doctype}\n`}${printXml(root)}\n`;
}

/** Elements and texts as XML 1.0. Nothing is indented, since blanks between elements can belong to a text. */
export function printXml(node: XmlNode): string {
  if (node === undefined || node === null || node === false) return '';
  if (typeof node === 'string' || typeof node === 'number') return escapeXml(String(node));
  if (isList(node)) return node.map(printXml).join('');
  if ('wellFormed' in node) return node.wellFormed;
  const content = node.children.map(printXml).join('');
  const open = `<${checkedName(node.name)}${printAttributes(node.attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${node.name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags. */
export function escapeXml(text: string): string {
  return permitted(text).replace(/[&<>\r]/g, (character) => entities[character] ?? '');
}

/** The value of an attribute in double quotes; blanks in it are written so that readers do not make spaces of them. */
export function escapeXmlAttribute(text: string): string {
  return permitted(text).replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '');
}

/**
 * Puts U+FFFD in the place of every character that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets), lone
 * surrogates among them, so that what is lost can be seen.
 */
export function permitted(text: string): string {
  return suspect.test(text) ? text.toWellFormed().replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd') : text;
}

/** Half of a character or one that is forbidden: most texts have neither, and are then not gone through again. */
const suspect = /[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

function printAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => ` ${checkedName(name)}="${escapeXmlAttribute(String(value))}"`)
    .join('');
}

function checkedName(name: string): string {
  if (!/^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/.test(name)) throw new Error(`no name of an element or attribute: ${name}`);
  return name;
}

/** `Array.isArray` does not tell TypeScript what it knows of readonly arrays. */
function isList(node: XmlNode): node is readonly XmlNode[] {
  return Array.isArray(node);
}
