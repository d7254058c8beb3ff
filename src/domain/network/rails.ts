/** A connection between two rows of a list, by their numbers from the top. */
export interface RailEdge {
  from: number;
  to: number;
}

/**
 * A lane beside a list for every connection, 0 the nearest to it, so that no two that run along the same rows share
 * one. Short connections lie inside long ones. Two that only meet at a row may share a lane.
 */
export function lanesOf(edges: readonly RailEdge[]): number[] {
  const lanes: number[] = edges.map(() => 0);
  const taken: [number, number][][] = [];
  const byLength = edges
    .map(({ from, to }, index) => ({ index, top: Math.min(from, to), bottom: Math.max(from, to) }))
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top || a.index - b.index);
  for (const { index, top, bottom } of byLength) {
    let lane = 0;
    while (taken[lane]?.some(([start, end]) => top < end && start < bottom)) lane += 1;
    taken[lane] ??= [];
    taken[lane]?.push([top, bottom]);
    lanes[index] = lane;
  }
  return lanes;
}

/** The place of a connection: `x` is the edge of the list, `lane` the x of its lane, `y1` and `y2` its ends. */
export interface RailPlace {
  x: number;
  lane: number;
  y1: number;
  y2: number;
}

/** The way of a connection along its lane, with round corners, as the `d` of an SVG path. */
export function railPath({ x, lane, y1, y2 }: RailPlace): string {
  const side = Math.sign(lane - x);
  const down = Math.sign(y2 - y1);
  const radius = Math.min(6, Math.abs(lane - x), Math.abs(y2 - y1) / 2);
  return [
    `M${x} ${y1}`,
    `H${lane - side * radius}`,
    `Q${lane} ${y1} ${lane} ${y1 + down * radius}`,
    `V${y2 - down * radius}`,
    `Q${lane} ${y2} ${lane - side * radius} ${y2}`,
    `H${x}`,
  ].join('');
}
