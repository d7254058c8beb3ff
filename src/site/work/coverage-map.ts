import type { Coverage } from '../../domain/network/coverage.ts';
import { layTiles } from '../../domain/network/tiles.ts';
import type { Block } from '../blocks/block.ts';
import type { Shape } from '../blocks/drawing.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { coverageOf } from './coverage-data.ts';

const size = 46;

/** The map, and the same as a list, closed: what the front page shows of coverage. Nothing where no region has a tile. */
export function coverageBlocks(library: SiteLibrary, words: Words): Block[] {
  const { mapTable } = words.strings.work.coverage;
  const covered = coverageOf(library);
  const map = coverageMap(covered, library, words);
  const items = covered.map((item) => {
    const { title, href } = regionOf(item, library);
    return [{ text: title, href }, ` ${saying(item, words)}`];
  });
  return map.length === 0 ? [] : [...map, { kind: 'details', summary: mapTable, blocks: [{ kind: 'list', columns: true, items }] }];
}

/** The map of the provincial-level divisions that have a place on it. */
export function coverageMap(covered: readonly Coverage[], library: SiteLibrary, words: Words): Block[] {
  const { mapTitle, mapNote } = words.strings.work.coverage;
  const placed = covered.flatMap((item) => {
    const region = regionOf(item, library);
    return region.data.tile ? [{ ...region.data.tile, item, region }] : [];
  });
  const { width, height, tiles } = layTiles(placed, size);
  const shapes = tiles.map(({ item: { item, region }, x, y }) => tileLink(item, region, { x, y }, words));
  return shapes.length === 0
    ? []
    : [{ kind: 'drawing', drawing: { title: mapTitle, width, height, shapes, note: mapNote, class: 'tile-map' } }];
}

/** The region that is covered; coverage is made from the library's own regions. */
export function regionOf({ division }: Coverage, library: SiteLibrary): SiteEntry<'regions'> {
  return library.get(`regions/${division}`) as SiteEntry<'regions'>;
}

/** What is on record for a division, in words. */
export function saying({ own, within, meetings }: Coverage, { strings }: Words): string {
  const { says, separator } = strings.work.coverage;
  const association = own.length > 0 ? says.own : within.length > 0 ? says.within : says.noAssociation;
  return association + separator + (meetings.length > 0 ? says.meeting : says.noMeeting);
}

function tileLink(item: Coverage, { data, href }: SiteEntry<'regions'>, at: { x: number; y: number }, words: Words): Shape {
  const name = data.shortTitle;
  const mark = marks(item, words);
  const label = `${name} ${mark}${words.strings.work.coverage.colon}${saying(item, words)}`;
  return { kind: 'link', href, label, shapes: tileShapes(item, { name, mark, ...at }) };
}

/** Filled where presence is on record, framed inside where an association is. */
function tileShapes(
  { own, within, meetings }: Coverage,
  { name, mark, x, y }: { name: string; mark: string; x: number; y: number },
): Shape[] {
  const ground = meetings.length > 0 ? 'tile-present' : 'tile-absent';
  const text = (written: string, line: number, kind: string): Shape => ({
    kind: 'text',
    x: x + size / 2,
    y: y + line,
    anchor: 'middle',
    text: written,
    class: `${kind} ${ground}-text`,
  });
  const square = (inset: number, kind: string): Shape => ({
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: size - 2 * inset,
    height: size - 2 * inset,
    class: kind,
  });
  const frame = own.length > 0 ? 'tile-own' : within.length > 0 ? 'tile-within' : null;
  return [
    square(1.5, `tile ${ground}`),
    ...(frame ? [square(4.5, `${frame} ${ground}-frame`)] : []),
    text(name, 22, 'tile-name'),
    text(mark, 38, 'tile-mark'),
  ];
}

function marks({ own, within, meetings }: Coverage, { strings }: Words): string {
  const { marks: words } = strings.work.coverage;
  const found = [own.length > 0 ? words.own : within.length > 0 ? words.within : '', meetings.length > 0 ? words.meeting : ''].join('');
  return found === '' ? words.none : found;
}
