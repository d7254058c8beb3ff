import { expect, it } from 'vitest';
import { partIds } from '../../domain/network/part-ids.ts';
import { workParts } from './parts.ts';

it('has a page for every part that an author may link to, in the same order', () => {
  expect(workParts.map(({ id }) => id)).toEqual(partIds);
});
