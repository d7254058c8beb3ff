import { serviceSchemes } from '../schemas/network.ts';
import { areMatched, type ServiceKind, type ServiceSystem } from './crosswalk.ts';

/** Where a system stands in the drawing of the crosswalk, in CSS pixels. */
interface PlacedSystem<S> {
  system: S;
  x: number;
  y: number;
}

/** The crosswalk laid out: a column for each scheme, a line for each match. */
export interface CrosswalkLayout<S> {
  width: number;
  height: number;
  box: { width: number; height: number };
  /** Where the head of each scheme's column stands: its middle, and its base line. */
  heads: readonly { scheme: ServiceSystem['scheme']; x: number; y: number }[];
  systems: readonly PlacedSystem<S>[];
  lines: readonly { x1: number; y1: number; x2: number; y2: number }[];
}

/** Fits a phone of 360 px with the page's edges, so that nothing is scaled down there. */
const [gap, boxHeight, rowGap, headHeight] = [64, 32, 10, 28] as const;
const letter = 14;

/**
 * Lays the kinds out in their order, so that what is shared stands at the same height on both sides and its lines are
 * level. `title` tells what stands in a box.
 */
export function layOutCrosswalk<S extends ServiceSystem>(
  kinds: readonly ServiceKind<S>[],
  title: (system: S) => string,
): CrosswalkLayout<S> {
  const all = kinds.flatMap(({ systems }) => systems);
  const width = Math.max(8, ...all.map((system) => [...title(system)].length + 2)) * letter;
  const columns = serviceSchemes.map((scheme, column) => ({
    scheme,
    x: column * (width + gap),
    systems: all.filter((system) => system.scheme === scheme),
  }));
  const systems = columns.flatMap(({ x, systems }) =>
    systems.map((system, row) => ({ system, x, y: headHeight + row * (boxHeight + rowGap) })),
  );
  const rows = Math.max(...columns.map(({ systems }) => systems.length));
  const middle = boxHeight / 2;
  const lines = systems.flatMap((left) =>
    systems
      .filter((right) => left.x < right.x && areMatched(left.system, right.system))
      .map((right) => ({ x1: left.x + width, y1: left.y + middle, x2: right.x, y2: right.y + middle })),
  );
  return {
    width: serviceSchemes.length * (width + gap) - gap,
    height: headHeight + rows * (boxHeight + rowGap),
    box: { width, height: boxHeight },
    heads: columns.map(({ scheme, x }) => ({ scheme, x: x + width / 2, y: letter + 2 })),
    systems,
    lines,
  };
}
