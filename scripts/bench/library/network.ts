import type { SourceFile } from '../../../src/domain/entry.ts';
import { type Reference, referencesOf } from '../../../src/domain/links/references.ts';
import { readFile } from '../../../src/domain/read/file.ts';
import type { GeneratedCollection, Slot } from './plan.ts';

/** The network's own files as the project has them, and what a generated library needs to know of them. */
export interface NetworkBase {
  files: SourceFile[];
  topics: string[];
  regions: string[];
  workItems: string[];
  systems: string[];
  /** Places for the entries to which these files refer, under the ids that they use. */
  anchors: Slot[];
}

export function networkBase(files: SourceFile[]): NetworkBase {
  const terms = files
    .map(readFile)
    .flatMap(({ drafts }) => drafts)
    .flatMap(({ place, data }) => (place ? [{ place, data }] : []));
  const idsOf = (collection: string) =>
    terms.filter(({ place }) => place.collection === collection).map(({ place }) => place.id.slice(collection.length + 1));
  const references = terms.flatMap(({ place, data }) => referencesOf({ collection: place.collection, data } as never));
  return {
    files,
    topics: idsOf('topics'),
    regions: idsOf('regions'),
    workItems: idsOf('work-items'),
    systems: idsOf('service-systems'),
    anchors: anchorsOf([...references, ...wordsOfNetwork(files)].map(({ target }) => target)),
  };
}

/** `network.yaml` is no collection: what looks like an id in it is taken for one. */
function wordsOfNetwork(files: SourceFile[]): Pick<Reference, 'target'>[] {
  const text = files.find(({ path }) => path === 'network/network.yaml');
  const lines = new TextDecoder()
    .decode(text?.bytes)
    .matchAll(/^\s*(?:- )?(?:(id|source|editorialOffice|publisher): )?([a-z-]+(?:\/[a-z0-9-]+)*)$/gm);
  return [...lines].flatMap(([, key, id = '']) => {
    if (key === 'editorialOffice' || key === 'publisher') return [{ target: `associations/${id}` }];
    if (!id.includes('/')) return [];
    return [{ target: key === undefined ? id : `sources/${id}` }];
  });
}

const vocabularies = new Set(['regions', 'topics', 'work-items', 'service-systems', 'rights-problems', 'glossary']);

function anchorsOf(targets: string[]): Slot[] {
  const counts = new Map<string, number>();
  return [...new Set(targets)].sort().flatMap((target) => {
    const [collection = '', owner = '', slug] = target.split('/');
    if (vocabularies.has(collection)) return [];
    const index = counts.get(collection) ?? 0;
    counts.set(collection, index + 1);
    return [{ collection: collection as GeneratedCollection, owner, ref: slug ? `${owner}/${slug}` : owner, index }];
  });
}
