import type { Cascade } from '../../domain/network/cascade.ts';
import { labelLines } from '../../domain/network/label-lines.ts';
import type { PolicyDocument } from '../../domain/network/policy-documents.ts';
import type { Drawing, Shape } from '../blocks/drawing.ts';
import type { SiteLibrary } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { bulletinOf, levelAndDate, shortName } from './cascade-lines.ts';
import { railsOf } from './rail-shapes.ts';

/** In CSS pixels: the drawing is as wide as a phone's column; `letter` is the size of names in `work.css`. */
const width = 328;
const row = 80;
const letter = 14;
const lineHeight = 17;

/** Documents below one another, the widest level first, with lines at their left to what they rest on. */
export function cascadeDrawing(cascade: Cascade, library: SiteLibrary, words: Words, current: string): Drawing {
  const { cascade: strings } = words.strings.work;
  const { documents, edges, hidden } = cascade;
  const rowOf = new Map(documents.map(({ id }, index) => [id, index]));
  const rails = railsOf(
    edges.map(({ from, kind, to }) => ({
      from: rowOf.get(from) ?? 0,
      to: rowOf.get(to) ?? 0,
      class: kind === 'supersedes' || kind === 'amends' ? 'rail-version' : 'rail-rest',
    })),
  );
  const boxes = documents.flatMap((document, index) => {
    const box = { x: rails.width, y: index * row + 1, width: width - rails.width - 1, height: row - 6 };
    return boxShapes(document, box, document.id === current, library, words);
  });
  const [before, after] = strings.hidden;
  return {
    title: strings.drawn,
    width,
    height: documents.length * row,
    shapes: [...rails.shapes(rails.width, -1, (at) => at * row + row / 2 - 2), ...boxes],
    note: strings.drawingNote + (hidden > 0 ? `${before}${hidden}${after}` : ''),
    class: 'drawing-rails',
  };
}

/** The name of a document in one or two lines, whose and since when, and its seals, in the middle of its box. */
function boxShapes(
  document: PolicyDocument,
  box: { x: number; y: number; width: number; height: number },
  here: boolean,
  library: SiteLibrary,
  words: Words,
): Shape[] {
  const entry = bulletinOf(library, document);
  const { lines: names, cut } = labelLines(shortName(entry), (box.width - 14) / letter, 2);
  const mark = here ? `${words.strings.work.cascade.thisOne} · ` : '';
  const seals = sealsOf(entry, words).map(({ text }) => text);
  const remarks = [(cut ? '…' : '') + mark + levelAndDate(document, words), seals.join(' · ')];
  const first = box.y + (box.height - (names.length + remarks.length) * lineHeight) / 2 + letter - 1;
  const lines = (texts: readonly string[], from: number, name: string) =>
    texts.map(
      (text, at): Shape => ({ kind: 'text', x: box.x + 7, y: first + (from + at) * lineHeight, anchor: 'start', text, class: name }),
    );
  const frame: Shape = { kind: 'rect', ...box, class: here ? 'drawing-box drawing-here' : 'drawing-box' };
  return [
    { kind: 'link', href: entry.href, shapes: [frame, ...lines(names, 0, 'drawing-name')] },
    ...lines(remarks, names.length, 'drawing-remark'),
  ];
}
