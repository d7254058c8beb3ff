import type { GuidePage } from '../own-pages.ts';
import type { Words } from '../words.ts';

/** The chapters before and behind one of the guide, with what each is called from there. */
export function guideNeighbours(
  page: GuidePage,
  guide: readonly GuidePage[],
  { previous, next }: Words['strings']['guide'],
): { label: string; to: GuidePage }[] {
  const index = guide.indexOf(page);
  const [before, behind] = [guide[index - 1], guide[index + 1]];
  return [...(before ? [{ label: previous, to: before }] : []), ...(behind ? [{ label: next, to: behind }] : [])];
}
