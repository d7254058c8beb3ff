/** A square of the map. */
export interface Tile<T> {
  item: T;
  x: number;
  y: number;
}

/**
 * Squares of `size` at their column and row, counted from 0, and the size of the drawing that holds them all. Columns
 * and rows that are empty at the left and top stay, so that the same place is the same on every map.
 */
export function layTiles<T extends { column: number; row: number }>(
  items: readonly T[],
  size: number,
): { width: number; height: number; tiles: Tile<T>[] } {
  const tiles = items.map((item) => ({ item, x: item.column * size, y: item.row * size }));
  const far = (side: 'x' | 'y') => tiles.reduce((most, tile) => Math.max(most, tile[side] + size), 0);
  return { width: far('x'), height: far('y'), tiles };
}
