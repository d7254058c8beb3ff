/** Collections whose entries are MDX or YAML files below `src/content/<collection>/<association>/`. */
export const ownedCollections = [
  'bulletins',
  'case-studies',
  'articles',
  'article-versions',
  'columns',
  'activities',
  'services',
  'reports',
  'issues',
  'agreements',
  'people',
  'sources',
  'recognitions',
  'link-observations',
  'conflicts',
] as const;

/** Vocabularies of the network: each is one list in `src/content/network/<collection>.yaml`. */
export const vocabularies = ['regions', 'topics', 'work-items', 'service-systems', 'rights-problems', 'glossary'] as const;

export const collections = ['associations', ...ownedCollections, ...vocabularies] as const;

export type OwnedCollection = (typeof ownedCollections)[number];
export type Vocabulary = (typeof vocabularies)[number];
export type Collection = (typeof collections)[number];

/** Owned collections whose entries are data alone, without a text: their files end in `.yaml`. */
export const dataCollections: readonly Collection[] = [
  'issues',
  'agreements',
  'people',
  'sources',
  'recognitions',
  'link-observations',
  'conflicts',
];

/** Collections that a reader browses and searches as documents, in the order in which lists name them. */
export const documentCollections = [
  'bulletins',
  'case-studies',
  'articles',
  'activities',
  'services',
  'reports',
] as const satisfies readonly Collection[];

export function isCollection(value: string): value is Collection {
  return (collections as readonly string[]).includes(value);
}
