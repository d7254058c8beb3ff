import type { JsonLdNode } from '../../domain/journal/formats/json-ld-nodes.ts';
import type { SiteLibrary } from '../site-library.ts';

/** The entries of some ids, each as the node that its own page describes, with its name. */
export function referenceNodes(ids: readonly string[] | undefined, library: SiteLibrary, site: URL): JsonLdNode[] {
  return (ids ?? []).flatMap((id) => {
    const entry = library.get(id);
    return entry ? [{ '@id': new URL(entry.href, site).href, name: entry.title }] : [];
  });
}
