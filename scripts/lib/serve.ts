import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a published site on the loopback interface, as a static host would; a file with a compressed one (`x.gz`)
 * beside it is sent compressed. Resolves when it listens.
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true, gzip: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(resolve(folder, '404.html')));
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const bound = server.address();
  return { server, address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/` };
}
