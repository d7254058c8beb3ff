import { labelLines, widthOf } from '../../domain/network/label-lines.ts';
import type { Neighbourhood } from '../../domain/network/neighbourhood.ts';
import { railPath } from '../../domain/network/rails.ts';
import type { Drawing, Shape } from '../blocks/drawing.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { railsOf } from './rail-shapes.ts';

/** In CSS pixels, as in the drawing of the cascade. */
const width = 328;
const letter = 14;
const rowHeight = 26;
const captionHeight = 22;
/** From the left edge to the line that ties all names to the entry, and to the names. */
const spine = 4;
const left = 20;

/** A name in the drawing, with the caption above it where another kind of relation begins. */
interface Row {
  entry: SiteEntry;
  caption: string | null;
  /** The middle of the name. */
  y: number;
}

/** The names around an entry below one another, tied to it at the left and to one another at the right. */
export function graphDrawing(entry: SiteEntry, neighbourhood: Neighbourhood, library: SiteLibrary, words: Words): Drawing {
  const { graph: strings } = words.strings.work;
  const { neighbours, total, between } = neighbourhood;
  const center = neighbours.filter(({ outgoing }) => outgoing).length;
  const { rows, height } = rowsOf(entry, center, neighbourhood, library, words);
  const rowOf = (neighbour: number) => (neighbour < center ? neighbour : neighbour + 1);
  const rails = railsOf(between.map(({ from, to }) => ({ from: rowOf(from), to: rowOf(to), class: 'rail-rest' })));
  const right = width - rails.width;
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

function rowsOf(entry: SiteEntry, center: number, { neighbours }: Neighbourhood, library: SiteLibrary, words: Words) {
  const rows: Row[] = [];
  let y = 2;
  let last = '';
  const add = (other: SiteEntry, caption: string) => {
    if (caption !== last && caption !== '') y += captionHeight;
    rows.push({ entry: other, caption: caption === last || caption === '' ? null : caption, y: y + rowHeight / 2 });
    last = caption;
    y += rowHeight;
  };
  for (const [index, { id, kind, outgoing }] of neighbours.entries()) {
    if (index === center) add(entry, '');
    const { from, to } = words.links[kind];
    add(library.get(id) as SiteEntry, outgoing ? from : to);
  }
  if (center === neighbours.length) add(entry, '');
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

function nameShapes({ entry, caption, y }: Row, isCenter: boolean, right: number, { strings }: Words): Shape[] {
  const { shortTitle } = entry.data as { shortTitle?: string };
  const mark = entry.example ? ` · ${strings.example}` : '';
  const [shown = ''] = labelLines(shortTitle ?? entry.title, (right - left - 10) / letter - widthOf(mark), 1);
  const box = { x: left, y: y - rowHeight / 2 + 1, width: right - left, height: rowHeight - 2 };
  const name: Shape = { kind: 'text', x: left + 5, y: y + 5, anchor: 'start', text: shown + mark, class: 'drawing-name' };
  const frame: Shape[] = isCenter ? [{ kind: 'rect', ...box, class: 'drawing-box drawing-here' }] : [];
  const above = y - rowHeight / 2 - 4;
  return [
    ...(caption
      ? [{ kind: 'text' as const, x: left + 5, y: above, anchor: 'start' as const, text: caption, class: 'drawing-remark' }]
      : []),
    { kind: 'link', href: entry.href, label: entry.title, shapes: [...frame, name] },
  ];
}
