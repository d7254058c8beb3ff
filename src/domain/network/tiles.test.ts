import { expect, it } from 'vitest';
import { layTiles } from './tiles.ts';

it('puts each tile at its column and row, in a drawing that holds them all', () => {
  const { width, height, tiles } = layTiles(
    [
      { column: 7, row: 0 },
      { column: 0, row: 2, name: '新疆' },
    ],
    46,
  );
  expect([width, height]).toEqual([368, 138]);
  expect(tiles.map(({ x, y }) => [x, y])).toEqual([
    [322, 0],
    [0, 92],
  ]);
  expect(layTiles([], 46)).toEqual({ width: 0, height: 0, tiles: [] });
});
