import { download } from './download.ts';
import { SearchFailure } from './protocol.ts';
import { isSettings, settingsName } from './settings.ts';

/** Gets one file of an index, by its whole address. */
export type GetPart = (address: string, signal: AbortSignal) => Promise<Response>;

/** Bytes of a file of another site's index as it comes, and when it is unpacked. */
const most = { sent: 4 * 1024 * 1024, unpacked: 32 * 1024 * 1024 } as const;

const programName = /^wasm\.[a-z-]+\.pagefind$/;
const dataName =
  /^(?:search\.json|pagefind-entry\.json|pagefind\.[a-z-]+_[0-9a-f]+\.pf_meta|(fragment|index|filter)\/[a-z-]+_[0-9a-f]+\.pf_\1)$/;

/**
 * Gets the files of another site's index, and none but its data: whatever runs is ours, from `program`. That site is
 * told nothing but which files are wanted; it can neither lead elsewhere nor fill the reader's memory.
 */
export function foreignPart(bundle: string, program: string, get: typeof fetch = download): GetPart {
  return async (address, signal) => {
    const name = address.slice(bundle.length).replace(/\?.*$/, '');
    if (programName.test(name)) return get(program + name, { signal });
    if (!dataName.test(name)) throw new SearchFailure('another site’s index names a file that is none of an index');
    const response = await get(bundle + name, {
      signal,
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok || !response.body) throw new SearchFailure('a part of another site’s index is missing');
    const sent = await collect(response.body, most.sent);
    if (name === settingsName && !isSettings(parsed(sent))) throw new SearchFailure('another site’s index is of another format');
    const isPacked = sent[0] === 0x1f && sent[1] === 0x8b;
    return new Response(isPacked ? await collect(unpacked(sent), most.unpacked) : sent);
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function unpacked(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

/** All that a stream gives. Throws, and ends it, where that is more than `limit` bytes. */
async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new SearchFailure('a part of another site’s index is too large');
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
