import { refusals } from './refusal.ts';

export interface DownloadOptions {
  /** After decompression. */
  bytes: number;
  /** Ends everything that is fetched from one site. */
  signal: AbortSignal;
  /** Allows `http:` on this machine, for tests. */
  loopback?: boolean;
  /** Asks in place of `fetch`, for tests in which a site stands on this machine. */
  ask?: typeof fetch;
}

/** How often a site may lead on within itself. */
const mostRedirects = 3;

/**
 * Fetches a JSON file of a stranger's: over `https:`, without leaving the site's origin, not more than so many bytes.
 * Throws a `Refusal` for everything that the other side can do.
 */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array> {
  const { origin } = new URL(address);
  const { ask = fetch } = options;
  try {
    let target = new URL(address);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      if (target.origin !== origin || !isAllowed(target, options)) throw refusals.redirected(address);
      const response = await ask(target, {
        redirect: 'manual',
        credentials: 'omit',
        headers: { Accept: 'application/json, application/feed+json' },
        signal: options.signal,
      });
      if (response.status < 300 || response.status > 399) return await bodyOf(response, address, options);
      await response.body?.cancel();
      target = URL.parse(response.headers.get('Location') ?? '', target) ?? new URL('about:blank');
    }
    throw refusals.redirected(address);
  } catch (error) {
    if (options.signal.aborted) throw refusals.slow(address);
    // What `fetch` throws itself: no such host, refused, reset, a certificate that is wrong, a body that cannot be unpacked.
    throw error instanceof TypeError ? refusals.unreachable(address) : error;
  }
}

function isAllowed({ protocol, hostname, username, password }: URL, { loopback }: DownloadOptions): boolean {
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (loopback === true && protocol === 'http:' && hostname === '127.0.0.1');
}

const jsonType = /^application\/(?:json|[\w.+-]+\+json)\s*(?:;|$)/i;

async function bodyOf(response: Response, address: string, { bytes }: DownloadOptions): Promise<Uint8Array> {
  const refuse = async (refusal: Error) => {
    await response.body?.cancel();
    throw refusal;
  };
  if (response.status === 404 || response.status === 410) await refuse(refusals.missing(address));
  if (response.status !== 200) await refuse(refusals.status(address, response.status));
  if (!jsonType.test(response.headers.get('Content-Type') ?? '')) await refuse(refusals.type(address));
  if (Number(response.headers.get('Content-Length')) > bytes) await refuse(refusals.large(address, bytes));
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the download.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > bytes) throw refusals.large(address, bytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
