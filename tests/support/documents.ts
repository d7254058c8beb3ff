import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { collections } from '../../src/domain/collections.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import { editions } from '../../src/i18n/editions.ts';
import { materialsOf, setMaterials } from '../../src/site/materials.ts';
import { createPublication } from '../../src/site/publication.ts';
import { collectLibraries } from '../../src/site/search/collect-libraries.ts';
import { searchDocuments } from '../../src/site/search/documents.ts';
import { readOwnTexts } from '../../src/site/search/read-own-texts.ts';

/** The documents of the search index of a content folder, for a site that stands at `site`. */
export async function documentsOf(content: string, site: string): Promise<SearchDocument[]> {
  const base = new URL(site).pathname;
  const publication = createPublication(paths.root, placeOfContent(content), base);
  setMaterials(materialsOf(content, []));
  const take = collectLibraries(publication, base);
  for (const collection of collections) for (const edition of editions) await publication.publish(collection, edition);
  return [...searchDocuments(await take(), new URL(site), readOwnTexts(paths.root))];
}
