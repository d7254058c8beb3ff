import { expect, it } from 'vitest';
import { type ServiceSystem, serviceKinds } from './crosswalk.ts';
import { layOutCrosswalk } from './crosswalk-layout.ts';

const systems: ServiceSystem[] = [
  { id: 'chengdu-finance', scheme: 'chengdu', matches: ['ministry-finance'] },
  { id: 'chengdu-law', scheme: 'chengdu', matches: ['ministry-law'] },
  { id: 'chengdu-international', scheme: 'chengdu' },
  { id: 'ministry-finance', scheme: 'ministry', matches: ['chengdu-finance'] },
  { id: 'ministry-law', scheme: 'ministry', matches: ['chengdu-law'] },
];

const layout = layOutCrosswalk(serviceKinds(systems), ({ id }) => id);

it('places every system once, inside the drawing, with none over another', () => {
  const { width, height, box } = layout;
  expect(layout.systems.map(({ system }) => system.id).sort()).toEqual(systems.map(({ id }) => id).sort());
  for (const { x, y } of layout.systems) {
    expect(x >= 0 && x + box.width <= width && y >= 0 && y + box.height <= height).toBe(true);
  }
  const columns = Map.groupBy(layout.systems, ({ x }) => x);
  for (const column of columns.values()) {
    const tops = column.map(({ y }) => y).sort((a, b) => a - b);
    expect(tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) + box.height)).toBe(true);
  }
});

it('draws one level line for each match, from edge to edge', () => {
  expect(layout.lines).toHaveLength(2);
  for (const { x1, y1, x2, y2 } of layout.lines) {
    expect(y1).toBe(y2);
    expect([x1, x2]).toEqual([layout.box.width, layout.width - layout.box.width]);
  }
});

it('makes boxes as wide as the longest title needs', () => {
  const narrow = layOutCrosswalk(serviceKinds(systems), () => '法律');
  const wide = layOutCrosswalk(serviceKinds(systems), () => '一个很长很长的服务体系名称');
  expect(wide.box.width).toBeGreaterThan(narrow.box.width);
});
