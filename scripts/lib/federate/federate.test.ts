import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPartnerFile, partnerDocuments, partnerPath } from '../../../src/domain/search/partner-file.ts';
import { federate } from './federate.ts';
import { type Answer, documentAt, endless, type FakeSite, json, startFakeSite } from './testing.ts';

let content: string;
let site: FakeSite;
beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'gongjian-federate-'));
  site = await startFakeSite();
});
afterEach(() => {
  site.stop();
  rmSync(content, { recursive: true, force: true });
});

/** What came of the search data of partners; what came of their newest entries is told in another test. */
async function fetched(partners = [{ id: 'other', url: site.url }], options: { patience?: number; loopback?: boolean } = {}) {
  const outcomes = [];
  for await (const outcome of federate(partners, { content, loopback: true, ...options }))
    if (outcome.part === 'search') outcomes.push(outcome);
  return outcomes;
}
const fileOf = (id: string) => readFileSync(join(content, partnerPath(id)), 'utf8');
/** What a refused partner is told of, in English. */
const refused = async (options = {}) => {
  const [outcome] = await fetched(undefined, options);
  return outcome && 'refusal' in outcome ? outcome.refusal.what.en : outcome;
};

describe('a site that is right', () => {
  it('is fetched whole, and once more without a change', async () => {
    site.publish([documentAt('reports/a/x/'), documentAt('reports/a/y/')]);
    expect(await fetched()).toMatchObject([{ id: 'other', count: 2, changed: true }]);
    expect(checkPartnerFile(fileOf('other'))).toEqual({ url: site.url, documents: 2, faults: [] });
    expect([...partnerDocuments(fileOf('other'))].map(({ address }) => address.hans)).toEqual(['reports/a/x/', 'reports/a/y/']);
    expect(await fetched()).toMatchObject([{ id: 'other', count: 2, changed: false }]);
    expect(readdirSync(join(content, 'network/partners'))).toEqual(['other.jsonl']);
  });

  it('may lead on within itself, and send compressed', async () => {
    site.publish([documentAt('reports/a/x/')]);
    const list = site.answers.get('/sme/data/search.json') as Answer;
    site.answers.set('/sme/data/search.json', (_, response) => response.writeHead(302, { Location: '/sme/moved' }).end());
    site.answers.set('/sme/moved', (request, response) => {
      const end = response.end.bind(response);
      response.setHeader('Content-Encoding', 'gzip');
      response.end = ((text: string) => end(gzipSync(text))) as typeof response.end;
      list(request, response);
    });
    expect(await fetched()).toMatchObject([{ id: 'other', count: 1, changed: true }]);
  });
});

describe('a site that is not right', () => {
  beforeEach(() => {
    mkdirSync(join(content, 'network/partners'), { recursive: true });
    writeFileSync(join(content, partnerPath('other')), 'before');
  });
  // Whatever a site does, what was fetched before stays, and nothing else appears.
  afterEach(() => {
    expect([fileOf('other'), ...readdirSync(join(content, 'network/partners'))]).toEqual(['before', 'other.jsonl']);
  });

  const everywhere = (answer: Answer) => site.answers.set('/sme/data/search.json', answer);

  it('is dead', async () => {
    site.close();
    expect(await refused()).toBe('cannot be reached');
  });

  it.each<[string, Answer]>([
    ['says nothing', () => undefined],
    ['stops in the middle', (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{')],
  ])('%s', async (_name, answer) => {
    everywhere(answer);
    expect(await refused({ patience: 300 })).toBe('took too long');
  });

  it.each<[string, string, Answer]>([
    [
      'breaks off',
      'cannot be reached',
      (_, response) => response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 9 }).destroy(),
    ],
    ['has no open data', 'there is no such open data', (_, response) => response.writeHead(404).end()],
    ['is in trouble', 'the server answers 503', (_, response) => response.writeHead(503).end()],
    ['answers with a page', 'what came is not JSON', (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('{}')],
    ['says nothing of its type', 'what came is not JSON', (_, response) => response.writeHead(200).end('{}')],
    ['sends a page as JSON', 'is not in the agreed form', json('<!doctype html>')],
    ['sends a list', 'is not in the agreed form', json('[]')],
    [
      'sends no UTF-8',
      'is not in the agreed form',
      (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22])),
    ],
    ['nests deep', 'is not in the agreed form', json('['.repeat(200_000))],
    [
      'leads to another site',
      'leads on to another site',
      (_, response) => response.writeHead(301, { Location: 'https://evil.test/' }).end(),
    ],
    ['leads to a file', 'leads on to another site', (_, response) => response.writeHead(301, { Location: 'file:///etc/passwd' }).end()],
    ['leads to nowhere', 'leads on to another site', (_, response) => response.writeHead(302).end()],
    ['leads to itself', 'leads on to another site', (_, response) => response.writeHead(302, { Location: '/sme/data/search.json' }).end()],
    [
      'leads to another port',
      'leads on to another site',
      (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/sme/data/search.json' }).end(),
    ],
    [
      'leads on with a password',
      'leads on to another site',
      (request, response) => response.writeHead(302, { Location: `http://a:b@${request.headers.host}/x` }).end(),
    ],
    [
      'announces too much',
      'is larger than 262144 bytes',
      (_, response) => response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1e9 }).write('{'),
    ],
    ['sends without end', 'is larger than 262144 bytes', endless],
    [
      'sends a bomb',
      'is larger than 262144 bytes',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(50_000_000, 0x20))),
    ],
    [
      'sends what cannot be unpacked',
      'cannot be reached',
      (_, response) => response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end('{}'),
    ],
  ])('%s', async (_name, what, answer) => {
    everywhere(answer);
    expect(await refused()).toBe(what);
  });

  it.each<[string, object, RegExp]>([
    ['is of another format', { format: 'gongjian-search/2' }, /agreed form: format/],
    ['stands elsewhere', { url: 'https://evil.test/' }, /stands at another address/],
    [
      'lists a file elsewhere',
      { files: [{ path: 'https://evil.test/x.json', bytes: 1, sha256: '0'.repeat(64) }] },
      /agreed form: files\[1\]\.path/,
    ],
    ['lists a file above', { files: [{ path: '../search/0000000000000000.json', bytes: 1, sha256: '0'.repeat(64) }] }, /agreed form/],
    [
      'lists a file that is not there',
      { files: [{ path: 'search/0000000000000000.json', bytes: 1, sha256: '0'.repeat(64) }] },
      /no such open data/,
    ],
    [
      'lists too much',
      { files: Array(20).fill({ path: 'search/0000000000000000.json', bytes: 2_000_000, sha256: '0'.repeat(64) }) },
      /larger/,
    ],
    ['counts wrongly', { documents: 7 }, /agreed form: documents/],
    ['has a title that hides something', { title: '示\u202e例' }, /agreed form: title/],
    ['has a key that nobody knows', { script: 'https://evil.test/x.js' }, /agreed form/],
  ])('%s in its list', async (_name, change, what) => {
    site.publish([documentAt('reports/a/x/')], change);
    expect(await refused()).toMatch(what);
  });

  it.each<[string, object]>([
    ['leads to a program', documentAt('javascript:alert(1)')],
    ['leads elsewhere', documentAt('//evil.test/')],
    ['leads above the site', documentAt('../other/')],
    ['has a control character', documentAt('reports/a/x/', { parts: [{ kind: 'name', hans: '报\u0000告' }] })],
    ['turns the direction of text', documentAt('reports/a/x/', { parts: [{ kind: 'name', hans: '报\u202e告' }] })],
    ['has no title', documentAt('reports/a/x/', { parts: [] })],
    ['has a kind that is markup', documentAt('reports/a/x/', { kind: '<script>' })],
    ['says itself where it is from', documentAt('reports/a/x/', { filters: { origin: ['casme'] } })],
    ['stands there twice', documentAt('reports/a/w/')],
  ])('has one document among good ones that %s', async (_name, document) => {
    site.publish([documentAt('reports/a/w/'), document]);
    expect(await refused()).toMatch(/is not in the agreed form: |× 2/);
  });

  it('changes while it is fetched', async () => {
    site.publish([documentAt('reports/a/x/')]);
    for (const path of site.answers.keys())
      if (path.includes('/search/')) site.answers.set(path, json('{"format":"gongjian-search/1","documents":[]}'));
    expect(await refused()).toMatch(/may be changing/);
  });

  it('has a file of documents without end', async () => {
    site.publish([documentAt('reports/a/x/')]);
    for (const path of site.answers.keys()) if (path.includes('/search/')) site.answers.set(path, endless);
    expect(await refused()).toMatch(/is larger than 2097152 bytes/);
  });

  it('is not asked at all over http', async () => {
    let asked = 0;
    everywhere(() => {
      asked += 1;
    });
    expect(await refused({ loopback: false })).toMatch(/another site/);
    expect(asked).toBe(0);
  });

  it('keeps nobody from the others', async () => {
    site.publish([documentAt('reports/a/x/')]);
    const outcomes = await fetched([
      { id: 'other', url: `${site.url}nothing/` },
      { id: 'third', url: site.url },
    ]);
    expect(outcomes.map((outcome) => ('refusal' in outcome ? 'refused' : outcome.count))).toEqual(['refused', 1]);
    expect(checkPartnerFile(fileOf('third')).faults).toEqual([]);
    rmSync(join(content, partnerPath('third')));
  });
});
