import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentPaths } from './content-paths.ts';

/**
 * Keeps content data: refuses that any file below the content folder is ever a module or a file of the bundle, that
 * it imports anything, and that the preview serves it. Collections read their files through the library and not here.
 */
export function contentGuard(content: string, root: string): Plugin {
  const find = contentPaths(content, root);
  const name = (path: string) => relative(root, path).replaceAll('\\', '/') || path;
  const refuse = (importer: string | undefined, file: string): never => {
    throw new Error(`content is data and never part of the program: ${name(importer ?? 'the build')} asks for ${name(file)}`);
  };
  return {
    name: 'gongjian-content-guard',
    enforce: 'pre',
    // Workers are bundled apart, by plugins of their own.
    config: () => ({ worker: { plugins: () => [contentGuard(content, root)] } }),
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        const from = importer === undefined ? null : find(importer);
        if (from !== null) throw new Error(`content is data and never part of the program: ${name(from)} asks for ${source}`);
        const file = find(source, importer);
        if (file !== null) refuse(importer, file);
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        const file = find(id);
        if (file !== null) refuse(this.getModuleInfo(id)?.importers[0], file);
      },
    },
    transform: {
      order: 'pre',
      handler(code, id) {
        for (const address of filesNamedIn(code)) {
          const file = find(address, id);
          if (file !== null) refuse(id, file);
        }
      },
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const sources = output.type === 'asset' ? output.originalFileNames : output.moduleIds;
        for (const file of sources.map((source) => find(source))) if (file !== null) refuse(output.fileName, file);
      }
    },
    configureServer(server) {
      const { base } = server.config;
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/';
        const file = find(url) ?? find(url.startsWith(base) ? `/${url.slice(base.length)}` : url);
        if (file === null) return next();
        response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('content is data and is not served\n');
      });
    },
  };
}

const references = [/\bnew\s+URL\s*\(\s*(['"`])([^'"`\n]*)\1\s*,\s*import\.meta\.url/g, /(?:\burl\(\s*|@import\s+)(['"]?)([^'")\s]+)\1/g];

/** What a script or a style sheet names without importing it: Vite reads such files by itself, past all plugins. */
function filesNamedIn(code: string): string[] {
  return references.flatMap((pattern) => [...code.matchAll(pattern)].map(([, , address]) => address as string));
}
