import { inflateRawSync } from 'node:zlib';
import type { Member } from '../../../src/domain/draft/import/archive.ts';
import type { ImportFault } from '../../../src/domain/draft/import/document.ts';

/** The parts of a document by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks an archive whose directory was found right. A member that is not just as large as declared stops it at once. */
export function unpack(members: readonly Member[]): Parts | ImportFault {
  const parts = new Map<string, Uint8Array>();
  for (const { name, method, size, packed } of members) {
    try {
      const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
      if (bytes.length !== size) return 'wrong-size';
      parts.set(name, bytes);
    } catch {
      return 'wrong-size';
    }
  }
  return parts;
}
