import { type Collection, documentCollections } from '../../domain/collections.ts';
import type { Words } from '../words.ts';

/** Collections with a list of their own. The journal and the glossary have pages made for them. */
export const listedCollections = [
  ...documentCollections,
  'columns',
  'issues',
  'article-versions',
  'agreements',
  'associations',
  'people',
  'sources',
  'regions',
  'topics',
  'work-items',
  'service-systems',
  'rights-problems',
  'recognitions',
  'link-observations',
  'conflicts',
] as const satisfies readonly Collection[];

export type ListedCollection = (typeof listedCollections)[number];

/** How many entries a list has; examples are counted apart. */
export function countOf(total: number, examples: number, { strings }: Words): string {
  const apart = examples > 0 ? `，${strings.example} ${examples} ${strings.list.count}` : '';
  return `${total} ${strings.list.count}${apart}`;
}
