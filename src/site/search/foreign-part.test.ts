import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignPart } from './foreign-part.ts';
import { SearchFailure } from './protocol.ts';
import { indexFormat } from './settings.ts';

const bundle = 'https://other.test/sme/pagefind/';
const { signal } = new AbortController();

/** Asks for a part where every server answers with `body`; tells what was asked, and what came. */
async function ask(name: string, body: BodyInit = '{}', answer: ResponseInit = {}) {
  const asked: { address: string; options: RequestInit | undefined }[] = [];
  const get = foreignPart(bundle, '/pagefind/', async (address, options) => {
    asked.push({ address: String(address), options });
    return new Response(body, answer);
  });
  const came = await get(bundle + name, signal).then(
    async (response) => Buffer.from(await response.arrayBuffer()).toString('latin1'),
    (error: Error) => error,
  );
  return { asked, came };
}

describe('a part of another site’s index', () => {
  it.each([
    'pagefind-entry.json',
    'pagefind.und_03b49d4c454e62c.pf_meta',
    'fragment/und_0a1b2c.pf_fragment',
    'index/und_0a1b2c.pf_index',
    'filter/und_0a1b2c.pf_filter',
  ])('%s is asked of that site, which is told nothing but its name', async (name) => {
    const { asked, came } = await ask(`${name}?ts=1`, 'data');
    expect(came).toBe('data');
    expect(asked.map(({ address }) => address)).toEqual([bundle + name]);
    expect(asked[0]?.options).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', mode: 'cors' });
    expect(Object.keys(asked[0]?.options ?? {})).not.toContain('headers');
  });

  it('that is a program is taken from this site', async () => {
    expect((await ask('wasm.unknown.pagefind')).asked.map(({ address }) => address)).toEqual(['/pagefind/wasm.unknown.pagefind']);
  });

  it.each([
    'pagefind.js',
    'pagefind-worker.js',
    'wasm.unknown.pagefind/../../evil.wasm',
    'wasm..pagefind',
    'wasm.https://evil.test/x.pagefind',
    'pagefind.../../x.pf_meta',
    'pagefind.und_0a.pf_meta/../../../x',
    'fragment/../../x.pf_fragment',
    'fragment/und_0a1b2c.pf_index',
    'index/%2e%2e/und_0a1b2c.pf_index',
    '../data/search.json',
    'index.html',
    '',
  ])('%j is none, and nobody is asked for it', async (name) => {
    const { asked, came } = await ask(name);
    expect(asked).toEqual([]);
    expect(came).toBeInstanceOf(SearchFailure);
  });

  it('is unpacked', async () => {
    expect((await ask('index/und_0a.pf_index', gzipSync('pagefind_dcd…'))).came).toBe(Buffer.from('pagefind_dcd…').toString('latin1'));
  });

  it('that says how it is to be read is what it must be', async () => {
    const settings = JSON.stringify({ format: indexFormat, documents: 1, hant: '', hans: '', frequent: '' });
    expect((await ask('search.json', settings)).came).toBe(settings);
    for (const body of ['{}', '[', settings.replace(indexFormat, 'gongjian-index/0')]) {
      expect((await ask('search.json', body)).came).toBeInstanceOf(SearchFailure);
    }
  });

  const endless = () => {
    let sent = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 1000) controller.error(new Error('read on and on'));
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
  };
  it.each<[string, () => BodyInit, ResponseInit, RegExp]>([
    ['is missing', () => '', { status: 404 }, /missing/],
    ['has no end', endless, {}, /too large/],
    ['is a bomb', () => gzipSync(Buffer.alloc(40_000_000)), {}, /too large/],
    ['cannot be unpacked', () => new Uint8Array([0x1f, 0x8b, 1, 2, 3]), {}, /^/],
  ])('that %s is a failure', async (_name, body, answer, message) => {
    const { came } = await ask('index/und_0a.pf_index', body(), answer);
    expect(came).toBeInstanceOf(Error);
    expect((came as Error).message).toMatch(message);
  });
});
