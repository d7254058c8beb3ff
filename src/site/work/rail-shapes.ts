import { lanesOf, type RailEdge, railPath } from '../../domain/network/rails.ts';
import type { Shape } from '../blocks/drawing.ts';

const laneWidth = 9;
/** More lanes than this share the outermost one. */
const mostLanes = 6;
/** From the middle of a row, where a line leaves it and where one comes in, so that the two can be told apart. */
const apart = 7;

/** A line with its class, between rows of a list. */
export interface Rail extends RailEdge {
  class: string;
}

/** Lines beside a list: how wide they are together, and their shapes once it is known where the list begins. */
export interface Rails {
  width: number;
  /** `x` is the edge of the list, `side` where the lines run from it: -1 to the left, 1 to the right. */
  shapes(x: number, side: -1 | 1, middleOf: (row: number) => number): Shape[];
}

/** Lays out lines from row to row; each ends in a head that points at the row to which it leads. */
export function railsOf(rails: readonly Rail[]): Rails {
  const lanes = lanesOf(rails).map((lane) => (Math.min(lane, mostLanes - 1) + 1) * laneWidth);
  return {
    width: Math.max(0, ...lanes) + (rails.length > 0 ? 2 : 0),
    shapes: (x, side, middleOf) =>
      rails.flatMap((rail, index): Shape[] => {
        const upwards = Math.sign(rail.from - rail.to);
        const y1 = middleOf(rail.from) - upwards * apart;
        const y2 = middleOf(rail.to) + upwards * apart;
        return [
          {
            kind: 'path',
            d: railPath({ x, lane: x + side * (lanes[index] as number), y1, y2 }),
            class: `drawing-line ${rail.class}`,
          },
          { kind: 'path', d: `M${x} ${y2}L${x + side * 6} ${y2 - 4}V${y2 + 4}Z`, class: 'rail-head' },
        ];
      }),
  };
}
