import type { Loader } from 'astro/loaders';
import type { Collection } from '../domain/collections.ts';
import { publishedConsents } from '../domain/publish/consents.ts';
import { networkTexts } from '../domain/publish/network.ts';
import { partnerNews } from '../domain/publish/partner-news.ts';
import { editions } from '../i18n/editions.ts';
import { loadedEntries } from './loaded-entries.ts';
import { materialsOf, setMaterials } from './materials.ts';
import { publicationOf } from './publication.ts';

/**
 * Fills a collection from the library: one item for each entry in each edition, `zh-Hans/bulletins/editorial/x`. The items
 * are empty, the entries stand in `loadedEntries`; in a preview, digests tell Astro of those that have changed.
 */
export function entriesOf(collection: Collection): Loader {
  return {
    name: `gongjian-${collection}`,
    async load({ config, store, watcher, generateDigest }) {
      const publication = publicationOf(config);
      const load = async () => {
        store.clear();
        for (const edition of editions) {
          for (const { id, association, data, body, outgoing } of await publication.publish(collection, edition)) {
            const item = `${edition.tag}/${id}`;
            const { html, headings } = body;
            store.set({ id: item, data: {}, ...(watcher ? { digest: generateDigest({ data, html, outgoing }) } : {}) });
            loadedEntries().set(item, { id, data, body: { html, headings, association, outgoing } });
          }
        }
      };
      await load();
      watcher?.add(publication.place.content);
      for (const event of ['change', 'add', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (!path.startsWith(publication.place.content)) return;
          publication.refresh();
          void load();
        });
      }
    },
  };
}

/** The network's own data, once for each edition, with the day for which the site is published and what is computed from all files. */
export function networkData(): Loader {
  return {
    name: 'gongjian-network',
    async load({ config, store }) {
      const publication = publicationOf(config);
      const library = await publication.library();
      const asOf = await publication.asOf();
      store.clear();
      for (const edition of editions) {
        const computed = { asOf, news: partnerNews(library, edition), consents: publishedConsents(library, edition) };
        store.set({ id: edition.tag, data: { ...networkTexts(library, edition), ...computed } });
      }
    },
  };
}

/** The files in which pictures are published: one item for each width of each picture that a text shows. */
export function pictureFileData(): Loader {
  return {
    name: 'gongjian-pictures',
    async load({ config, store }) {
      const publication = publicationOf(config);
      const { pictures } = await publication.library();
      const { content } = publication.place;
      const found = materialsOf(content, pictures.values());
      store.clear();
      for (const [name, { path, width }] of found.pictures) {
        store.set({ id: name, data: { file: name, content, path, encodedWidth: width } });
      }
      setMaterials({ ...found, pdfs: publication.pdfs });
    },
  };
}
