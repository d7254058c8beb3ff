import type { Plugin } from 'vite';

/**
 * Has the bundler leave `import()` as it is. What it puts around it otherwise, to load style sheets and to load ahead, is
 * larger than the script that every page of this site runs.
 */
export function plainImport(): Plugin {
  return {
    name: 'gongjian-plain-import',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
