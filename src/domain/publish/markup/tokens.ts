/** An opening tag. Attribute values are decoded: what is looked at is what a browser would see. */
export interface OpenTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The offset of its `<` in the text. */
  at: number;
  /** Whether it ends in `/>`. */
  closed: boolean;
}

/** Takes what stands in a text, in its order. Every offset counts UTF-16 units from the start of the text. */
export interface MarkupReader {
  open(tag: OpenTag): void;
  close(name: string, at: number): void;
  /** Text between tags as it is written, references not decoded. */
  text(written: string, at: number): void;
  fault(what: string, at: number): void;
}

const opening = /<([A-Za-z][\w:-]*)/y;
const attribute = / ([A-Za-z][\w:-]*)(?:="([^"]*)")?/y;
const closing = /<\/([A-Za-z][\w:-]*)>/y;
const ending = / ?\/?>/y;

/**
 * Reads markup in the one narrow form in which the site writes it, in time linear in its length: tags with single
 * spaces, double quotes and the five references. Anything else (comments, bare values, a stray `<`) is a fault, and
 * reading ends there, because a browser might then read the rest otherwise.
 */
export function readMarkup(text: string, from: number, reader: MarkupReader): void {
  for (let at = from; at < text.length; ) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next === -1 ? text.length : next;
      reader.text(text.slice(at, end), at);
      at = end;
      continue;
    }
    const end = text[at + 1] === '/' ? readClosing(text, at, reader) : readOpening(text, at, reader);
    if (end === null) {
      reader.fault(`markup that the site does not write: ${excerpt(text, at)}`, at);
      return;
    }
    at = end;
  }
}

function readClosing(text: string, at: number, reader: MarkupReader): number | null {
  closing.lastIndex = at;
  const match = closing.exec(text);
  if (!match) return null;
  reader.close(match[1] as string, at);
  return closing.lastIndex;
}

function readOpening(text: string, at: number, reader: MarkupReader): number | null {
  opening.lastIndex = at;
  const name = opening.exec(text)?.[1];
  if (name === undefined) return null;
  const attributes = new Map<string, string>();
  let end = opening.lastIndex;
  for (;;) {
    attribute.lastIndex = end;
    const match = attribute.exec(text);
    if (!match) break;
    const value = decodeReferences(match[2] ?? '');
    if (value === null || attributes.has(match[1] as string)) return null;
    attributes.set(match[1] as string, value);
    end = attribute.lastIndex;
  }
  ending.lastIndex = end;
  const match = ending.exec(text);
  if (!match) return null;
  reader.open({ name, attributes, at, closed: match[0].includes('/') });
  return ending.lastIndex;
}

const references: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&#38;', '&'],
  ['&lt;', '<'],
  ['&#60;', '<'],
  ['&gt;', '>'],
  ['&#62;', '>'],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
]);

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** The text that is meant; null where it has a control character or any reference but those that the site writes. */
export function decodeReferences(written: string): string | null {
  if (control.test(written)) return null;
  if (!written.includes('&')) return written;
  let sound = true;
  const text = written.replace(/&[#a-z0-9]{0,5};?/g, (reference) => {
    const meant = references.get(reference);
    if (meant === undefined) sound = false;
    return meant ?? '';
  });
  return sound ? text : null;
}

/** The beginning of what stands at an offset, for a message of one line. */
export function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(at, at + 60));
}
