import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { contentGuard } from './content-guard.ts';
import { previewOfFindings } from './dev/preview.ts';
import { gongjian } from './integration.ts';
import { liveSitesModule } from './live-sites.ts';
import { plainImport } from './plain-import.ts';
import { createPublication, type Publication, type ReadLibrary } from './publication.ts';
import type { ContentPlace } from './read-content.ts';
import { siteAddress } from './site-address.ts';

export interface SiteOptions {
  root: string;
  place: ContentPlace;
  /** The library, where it is already read. */
  read?: ReadLibrary;
}

/** Astro's configuration for a content folder, and the publication that it carries. */
export function siteConfig({ root, place, read }: SiteOptions): { config: AstroUserConfig; publication: Publication } {
  const address = new URL(siteAddress(place));
  const publication = createPublication(root, place, address.pathname, read);
  // In a build the library is read by now, and let go before the scripts are bundled.
  const known = read?.library.network;
  const network = async () => known ?? (await publication.library()).network;
  return {
    publication,
    config: {
      site: address.origin,
      base: address.pathname,
      trailingSlash: 'always',
      prerenderConflictBehavior: 'error',
      compressHTML: true,
      devToolbar: { enabled: false },
      build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
      vite: {
        build: { assetsInlineLimit: 0 },
        worker: { format: 'es', plugins: () => [liveSitesModule(network)] },
        plugins: [contentGuard(place.content, root), plainImport(), liveSitesModule(network)],
      },
      integrations: [
        gongjian(publication),
        previewOfFindings(publication, root),
        sitemap({
          // Earlier versions of articles are not for search engines.
          filter: (page) => !/\/article-versions\/[^/]+\//.test(page),
          i18n: { defaultLocale: 'zh-Hans', locales: { 'zh-Hans': 'zh-Hans', 'zh-hant': 'zh-Hant' } },
        }),
      ],
    },
  };
}
