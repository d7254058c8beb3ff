import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine that answers as a test has it answer, by path. */
export interface FakeSite {
  url: string;
  answers: Map<string, Answer>;
  /** No longer listens; `stop` ends what is still open, too. */
  close(): void;
  stop(): void;
  /** Serves documents as a site publishes them, with `change` in the list of its files. */
  publish(documents: readonly object[], change?: object): void;
  /** Serves the feeds of both editions with an item for each path, with `change` in the one at the root. */
  publishFeeds(paths: readonly string[], change?: object): void;
}

export async function startFakeSite(): Promise<FakeSite> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sme/`;
  return {
    url,
    answers,
    close: () => server.close(),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
    publish(documents, change = {}) {
      const file = JSON.stringify({ format: 'gongjian-search/1', documents });
      const sha256 = createHash('sha256').update(file).digest('hex');
      const path = `search/${sha256.slice(0, 16)}.json`;
      const files = [{ path, bytes: Buffer.byteLength(file), sha256 }];
      const index = { format: 'gongjian-search/1', title: '示例', url, documents: documents.length, files, ...change };
      answers.set('/sme/data/search.json', json(JSON.stringify(index)));
      answers.set(`/sme/data/${path}`, json(file));
    },
    publishFeeds(paths, change = {}) {
      answers.set('/sme/feed.json', json(JSON.stringify({ ...feedAt(url, paths), ...change })));
      answers.set('/sme/zh-hant/feed.json', json(JSON.stringify(feedAt(`${url}zh-hant/`, paths))));
    },
  };
}

export const json: (text: string) => Answer = (text) => (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
};

/** Writes as fast as it is read, for as long as anybody does. */
export const endless: Answer = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};

export const documentAt = (path: string, more: object = {}) => ({
  address: { hans: path, hant: `zh-hant/${path}` },
  kind: 'reports',
  filters: {},
  parts: [{ kind: 'name', hans: '报告', hant: '報告' }],
  ...more,
});

/** A feed as a site publishes it, with an item for each path below the edition that stands at `home`. */
export const feedAt = (home: string, paths: readonly string[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: '示例',
  home_page_url: home,
  items: paths.map((path) => ({ id: home + path, url: home + path, title: '报告', date_published: '2026-01-02T00:00:00Z' })),
});
