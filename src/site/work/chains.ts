import { type Cascade, documentDate, versionChains } from '../../domain/network/cascade.ts';
import type { Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { bulletinOf, cascadeLines, shortName } from './cascade-lines.ts';

/** Every chain of versions, the one that changed last first. */
export function allChains(library: SiteLibrary): Cascade[] {
  const documents = library.in('bulletins').flatMap(({ id }) => library.policies.get(id) ?? []);
  const order = ({ documents: chain }: Cascade) => `${documentDate(chain.at(-1) as Cascade['documents'][0]) ?? ''} ${chain.at(-1)?.id}`;
  return versionChains(documents, library.policies).sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

/** Each chain under the short title of its newest document. */
export function chainSections(library: SiteLibrary, words: Words): Section[] {
  return allChains(library).map((chain) => {
    const newest = chain.documents.at(-1) as Cascade['documents'][0];
    return {
      id: newest.id.slice('bulletins/'.length).replace('/', '-'),
      title: shortName(bulletinOf(library, newest)),
      blocks: [{ kind: 'list', ordered: true, items: cascadeLines(chain, library, words) }],
    };
  });
}
