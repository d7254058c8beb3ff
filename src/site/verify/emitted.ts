import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the build wrote in this run, by file name below the output folder. */
export interface Emitted {
  /** Files of pages and endpoints, each with its route: `bulletins/index.html` → `/[...edition]/[collection]/[...page]`. */
  routes: Map<string, string>;
  /** The bundle's files with their SHA-256. */
  bundle: Map<string, string>;
}

/** An integration that notes what Astro and its bundler write. */
export function recordEmitted(): { emitted: Emitted; integration: AstroIntegration } {
  const emitted: Emitted = { routes: new Map(), bundle: new Map() };
  const note = (_options: unknown, files: Record<string, { fileName: string } & ({ code: string } | { source: string | Uint8Array })>) => {
    for (const file of Object.values(files)) emitted.bundle.set(file.fileName, sha256('code' in file ? file.code : file.source));
  };
  const integration: AstroIntegration = {
    name: 'gongjian-emitted',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'gongjian-emitted', writeBundle: { order: 'post', handler: note } }] } });
      },
      'astro:build:done': ({ dir, assets }) => {
        const folder = fileURLToPath(dir);
        for (const [route, files] of assets) {
          for (const file of files) emitted.routes.set(relative(folder, fileURLToPath(file)).replaceAll('\\', '/'), route);
        }
      },
    },
  };
  return { emitted, integration };
}

/** The SHA-256 of a file's content, in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
