import { type Label, labelLines, widthOf } from '../../domain/network/label-lines.ts';
import type { Neighbourhood } from '../../domain/network/neighbourhood.ts';
import { railPath } from '../../domain/network/rails.ts';
import type { Drawing, Shape } from '../blocks/drawing.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { railsOf } from './rail-shapes.ts';

/** In CSS pixels, as in the drawing of the cascade. */
const width = 328;
const letter = 14;
const lineHeight = 17;
const rowPadding = 9;
const captionHeight = 22;
/** From the left edge to the line that ties all names to the entry, and to the names. */
const spine = 4;
const left = 20;

/** A name in the drawing, with the caption above it where another kind of relation begins. */
interface Row {
  entry: SiteEntry;
  caption: string | null;
  label: Label;
  /** The middle of the name, and how tall it stands with the room around it. */
  y: number;
  height: number;
}

/** The names around an entry below one another, tied to it at the left and to one another at the right. */
export function graphDrawing(entry: SiteEntry, neighbourhood: Neighbourhood, library: SiteLibrary, words: Words): Drawing {
  const { graph: strings } = words.strings.work;
  const { neighbours, total, between } = neighbourhood;
  const center = neighbours.filter(({ outgoing }) => outgoing).length;
  const rowOf = (neighbour: number) => (neighbour < center ? neighbour : neighbour + 1);
  const rails = railsOf(between.map(({ from, to }) => ({ from: rowOf(from), to: rowOf(to), class: 'rail-rest' })));
  const right = width - rails.width;
  const { rows, height } = rowsOf(entry, right - left - 10, neighbourhood, library, words);
  const middle = (row: number) => rows[row]?.y ?? 0;
  const [before, of, after] = strings.note;
  return {
    title: strings.drawn,
    width,
    height,
    shapes: [
      ...neighbours.flatMap((_, index) => tie(middle(rowOf(index)), middle(center), index < center)),
      ...rails.shapes(right, 1, middle),
      ...rows.flatMap((row, index) => nameShapes(row, index === center, right, words)),
    ],
    note: `${before}${neighbours.length}${of}${total}${after}`,
    class: 'drawing-rails',
  };
}

function rowsOf(entry: SiteEntry, room: number, { neighbours }: Neighbourhood, library: SiteLibrary, words: Words) {
  const rows: Row[] = [];
  let y = 2;
  let last = '';
  const add = (other: SiteEntry, caption: string) => {
    const isNew = caption !== last && caption !== '';
    if (isNew) y += captionHeight;
    const { shortTitle: name = other.title } = other.data as { shortTitle?: string };
    const label = labelLines(name, room / letter - widthOf(markOf(other, words)), 2);
    const height = label.lines.length * lineHeight + rowPadding;
    rows.push({ entry: other, caption: isNew ? caption : null, label, y: y + height / 2, height });
    last = caption;
    y += height;
  };
  const center = neighbours.findIndex(({ outgoing }) => !outgoing);
  for (const [index, { id, kind, outgoing }] of neighbours.entries()) {
    if (index === center) add(entry, '');
    const { from, to } = words.links[kind];
    add(library.get(id) as SiteEntry, outgoing ? from : to);
  }
  if (center === -1) add(entry, '');
  return { rows, height: y + 2 };
}

/** The line between a name and the entry; its head is at the one that is linked to. */
function tie(y: number, center: number, outgoing: boolean): Shape[] {
  const at = outgoing ? y : center + 4;
  return [
    { kind: 'path', d: railPath({ x: left, lane: spine, y1: y, y2: center + (outgoing ? -4 : 4) }), class: 'drawing-line' },
    { kind: 'path', d: `M${left} ${at}L${left - 6} ${at - 4}V${at + 4}Z`, class: 'rail-head' },
  ];
}

function nameShapes({ entry, caption, label, y, height }: Row, isCenter: boolean, right: number, words: Words): Shape[] {
  const first = y - (label.lines.length * lineHeight) / 2 + letter - 1;
  const last = first + (label.lines.length - 1) * lineHeight;
  const box = { x: left, y: y - height / 2 + 1, width: right - left, height: height - 2 };
  const frame: Shape[] = isCenter ? [{ kind: 'rect', ...box, class: 'drawing-box drawing-here' }] : [];
  const mark = markOf(entry, words);
  const text = (x: number, at: number, anchor: 'start' | 'end', written: string, name: string): Shape[] =>
    written === '' ? [] : [{ kind: 'text', x, y: at, anchor, text: written, class: name }];
  const lines = label.lines.flatMap((line, index) => text(left + 5, first + index * lineHeight, 'start', line, 'drawing-name'));
  return [
    ...text(left + 5, y - height / 2 - 4, 'start', caption ?? '', 'drawing-remark'),
    { kind: 'link', href: entry.href, shapes: [...frame, ...lines] },
    ...text(right - 5, last, 'end', (label.cut ? '…' : '') + mark, 'drawing-remark'),
  ];
}

function markOf({ example }: SiteEntry, { strings }: Words): string {
  return example ? strings.example : '';
}
