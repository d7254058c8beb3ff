import { type Collection, collections } from '../../domain/collections.ts';
import type { Edition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';
import type { SiteEntry } from '../site-library.ts';

export interface EntryProps {
  edition: Edition;
  entry: SiteEntry;
}

/** Entries whose address has three parts: `collection/association/slug`. */
export const ownedEntryPaths = () => entryPaths((id) => id.split('/').length === 3);

/** Entries whose address has two: associations and the network's vocabularies. Glossary terms share one page. */
export const networkEntryPaths = () => entryPaths((id) => id.split('/').length === 2);

async function entryPaths(wanted: (id: string) => boolean) {
  const paths: {
    params: { edition: string | undefined; collection: Collection; association: string; slug: string | undefined };
    props: EntryProps;
  }[] = [];
  for (const edition of editions) {
    const library = await libraryOf(edition);
    for (const collection of pagedCollections) {
      for (const entry of library.in(collection)) {
        if (!wanted(entry.id)) continue;
        const [, association, slug] = entry.id.split('/');
        paths.push({
          params: { edition: edition.prefix || undefined, collection, association: association as string, slug },
          props: { edition, entry },
        });
      }
    }
  }
  return paths;
}

/** Every collection but the glossary, whose terms share one page. */
const pagedCollections = collections.filter((collection) => collection !== 'glossary');
