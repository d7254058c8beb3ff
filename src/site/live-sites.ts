import type { Plugin } from 'vite';
import type { Network } from '../domain/entry.ts';

const name = 'virtual:gongjian-live-sites';

/**
 * Gives the search's scripts the partners that are asked live, and what asks them. Where there is none, the bundler
 * leaves all of that out.
 */
export function liveSitesModule(network: () => Promise<Network | null>): Plugin {
  return {
    name: 'gongjian-live-sites',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const partners = (await network())?.partners ?? [];
      const live = partners
        .filter(({ search }) => search === 'live')
        .map(({ id: partner, url }) => ({ id: partner, url: new URL(url).href }));
      return live.length === 0 ? without : `${withSites}export const liveSites = ${JSON.stringify(live)};`;
    },
  };
}

const without = `
export const liveSites = [];
export const loadLive = null;
export const foreignPart = null;
`;

const withSites = `
export const loadLive = () => import('/src/site/search/live.ts');
export { foreignPart } from '/src/site/search/foreign-part.ts';
`;
