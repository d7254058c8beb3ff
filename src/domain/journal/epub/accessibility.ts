import type { EpubWords } from './words.ts';

/** What a reader can rely on in every book, in the terms of the vocabulary. */
const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'alternativeText',
  'displayTransformability',
  'ARIA',
  'unlocked',
] as const;

/**
 * What the book says of how it can be read, in the terms of schema.org
 * (https://www.w3.org/2021/a11y-discov-vocab/latest/). The cover and pictures are seen; each has a text in its place
 * and every chart its figures in a table, so that text alone is enough.
 */
export function accessibilityOf(words: EpubWords): [property: string, value: string][] {
  return [
    ['accessMode', 'textual'],
    ['accessMode', 'visual'],
    ['accessModeSufficient', 'textual'],
    ...features.map((feature): [string, string] => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', words.accessibility],
  ];
}
