import type { Words } from '../words.ts';
import { listedCollections } from './listed.ts';

/** The collections whose entries the list of titles has, in its order; earlier versions have the titles of their articles. */
export const titledCollections = [...listedCollections.filter((collection) => collection !== 'article-versions'), 'glossary'] as const;

/** What the parts of the list of titles are called, in its order. */
export function titleHeadings({ strings: { pages }, labels }: Words): string[] {
  return [pages.byNumber, ...titledCollections.map((collection) => labels.collections[collection]), pages.guide, pages.rules, pages.own];
}
