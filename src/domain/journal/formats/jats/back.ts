import type { Element } from 'hast';
import { type XmlElement, type XmlNode, xml } from '../../../xml/xml.ts';
import type { ArticleDocument, DocumentLine } from '../../document.ts';
import { hasClass } from '../../media/body-tree.ts';
import { blocks, inParagraphs } from './blocks.ts';
import type { JatsText } from './body.ts';
import type { JatsState } from './state.ts';

/** What stands behind the text: notes, scope of figures, doubts, statements and sources; null where there is nothing. */
export function backOf({ doubts, statements, sources }: ArticleDocument, { footnotes, statistics, state }: JatsText): XmlElement | null {
  const parts = [
    footnotes.length > 0 &&
      xml(
        'fn-group',
        {},
        footnotes.map((note, index) => footnoteOf(note, index, state)),
      ),
    statistics.length > 0 && xml('notes', { 'notes-type': 'statistics' }, blocks(statistics, state)),
    doubts.length > 0 &&
      xml(
        'notes',
        { 'notes-type': 'doubts' },
        doubts.map((doubt) => xml('p', {}, doubt)),
      ),
    statements.length > 0 &&
      xml(
        'notes',
        { 'notes-type': 'statements' },
        statements.map((line) => xml('p', {}, lineOf(line))),
      ),
    sources.length > 0 && xml('ref-list', {}, sources.map(sourceOf)),
  ].filter((part) => part !== false);
  return parts.length > 0 ? xml('back', {}, parts) : null;
}

function footnoteOf(note: Element, index: number, state: JatsState): XmlElement {
  const content = note.children.filter((child) => child.type !== 'element' || !hasClass(child, 'back'));
  return xml('fn', { id: `fn-${index + 1}` }, xml('label', {}, index + 1), inParagraphs(content, state));
}

function sourceOf({ number, note, ...line }: ArticleDocument['sources'][number]): XmlElement {
  return xml(
    'ref',
    { id: `ref-${number}` },
    xml('label', {}, number),
    xml('mixed-citation', {}, lineOf(line)),
    note !== undefined && xml('note', {}, xml('p', {}, note)),
  );
}

function lineOf({ text, url }: DocumentLine): XmlNode {
  return url === undefined ? text : xml('ext-link', { 'ext-link-type': 'uri', 'xlink:href': url }, text);
}
