import { expect, it } from 'vitest';
import { pageFragment } from './link-targets.ts';

it.each([
  ['sources', 'sources'],
  ['doubts', 'doubts'],
  ['stat-firms', 'stat-firms'],
  ['经过', 's-经过'],
  ['s-经过', 's-经过'],
  ['overview', 's-overview'],
])('leads with #%s to #%s', (written, id) => {
  expect(pageFragment(written)).toBe(id);
});
