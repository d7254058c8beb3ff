import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../../domain/finding.ts';
import type { Library } from '../../domain/library.ts';
import { checkLibrary } from '../../domain/rules/index.ts';
import type { Publication } from '../publication.ts';
import { previewFindings } from './preview-findings.ts';

const panel = fileURLToPath(new URL('./panel.ts', import.meta.url));

/**
 * Shows the check's findings beside the draft, in `npm run dev` only: a script on every page, and the findings from
 * the library that the pages are made from. No build has anything of it.
 */
export function previewOfFindings(publication: Publication, root: string): AstroIntegration {
  return {
    name: 'gongjian-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(panel)};`);
      },
      'astro:server:setup': ({ server }) => {
        serveFindings(server, publication, root);
        announceChanges(server, publication);
      },
    },
  };
}

function serveFindings(server: ViteDevServer, publication: Publication, root: string): void {
  const { base } = server.config;
  const checked = new WeakMap<Library, Finding[]>();
  const respond = async (url: URL, response: ServerResponse) => {
    const library = await publication.library();
    const findings = checked.get(library) ?? checkLibrary(library, { asOf: await publication.asOf() });
    checked.set(library, findings);
    const page = { address: addressBelow(base, url.searchParams.get('path') ?? '/'), language: url.searchParams.get('lang') ?? '' };
    const view = previewFindings(findings, library.converters, page, { root, content: publication.place.content });
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(view));
  };
  server.middlewares.use((request, response, next) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (url?.pathname !== `${base}@gongjian/findings.json`) return next();
    respond(url, response).catch(next);
  });
}

/** Tells open pages that a content file has changed, once it is known what the check says now. */
function announceChanges(server: ViteDevServer, publication: Publication): void {
  for (const event of ['change', 'add', 'unlink'] as const) {
    server.watcher.on(event, (path) => {
      if (!path.startsWith(`${publication.place.content}${sep}`)) return;
      publication.refresh();
      publication.library().then(
        () => server.environments.client.hot.send('gongjian:findings'),
        (error: Error) => server.config.logger.error(error.message),
      );
    });
  }
}

function addressBelow(base: string, path: string): string {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
}
