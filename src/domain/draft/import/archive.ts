/** One member of a ZIP archive, as the archive's central directory declares it. */
export interface Member {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  size: number;
  /** The member's bytes as they stand in the archive. */
  packed: Uint8Array;
}

/** Why a file cannot be read as a .docx. */
export type ArchiveFault =
  | 'empty'
  | 'old-word'
  | 'not-zip'
  | 'too-large'
  | 'encrypted'
  | 'too-many'
  | 'too-large-unpacked'
  | 'too-packed'
  | 'strange-member'
  | 'not-docx';

/** Bounds that no honest document comes near. Sizes in bytes; the ratio is unpacked to packed. */
export const archiveLimits = { bytes: 20 * 2 ** 20, members: 2000, unpacked: 100 * 2 ** 20, ratio: 200 } as const;

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50, compound: 0xe011cfd0 } as const;
const zip64 = 0xffffffff;

/**
 * Reads the central directory of a .docx without unpacking anything, and refuses what is no archive, too large, or made
 * to swell. What is unpacked later has to have just the size that is declared here.
 */
export function readArchive(bytes: Uint8Array): Member[] | ArchiveFault {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > archiveLimits.bytes) return 'too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) === signature.compound) return 'old-word';
  const end = endOf(view);
  if (end === -1 || view.getUint32(0, true) !== signature.local) return 'not-zip';
  const count = view.getUint16(end + 10, true);
  if (count > archiveLimits.members) return 'too-many';
  try {
    return check(membersOf(bytes, view, view.getUint32(end + 16, true), count));
  } catch {
    // A position outside of the file: the directory lies.
    return 'not-zip';
  }
}

/** The record that ends an archive stands within the longest comment from its end. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  return -1;
}

function membersOf(bytes: Uint8Array, view: DataView, start: number, count: number): Member[] | ArchiveFault {
  const members: Member[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signature.entry) return 'not-zip';
    if (view.getUint16(at + 8, true) & 1) return 'encrypted';
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]));
    const local = view.getUint32(at + 42, true);
    if (packedSize === zip64 || size === zip64 || view.getUint32(local, true) !== signature.local) return 'strange-member';
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packedSize > bytes.length) return 'not-zip';
    members.push({ name, method: view.getUint16(at + 10, true), size, packed: bytes.subarray(data, data + packedSize) });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return members;
}

function check(members: Member[] | ArchiveFault): Member[] | ArchiveFault {
  if (typeof members === 'string') return members;
  const names = new Set(members.map(({ name }) => name));
  if (members.some(isStrange) || names.size < members.length) return 'strange-member';
  if (members.reduce((sum, { size }) => sum + size, 0) > archiveLimits.unpacked) return 'too-large-unpacked';
  if (members.some(({ size, packed }) => size > archiveLimits.ratio * Math.max(1, packed.length))) return 'too-packed';
  if (names.has('EncryptionInfo') || names.has('EncryptedPackage')) return 'encrypted';
  return names.has('[Content_Types].xml') ? members : 'not-docx';
}

/** Names that lead out of the archive, and ways of packing that Word does not use. Nothing is ever written by such a name. */
function isStrange({ name, method, size, packed }: Member): boolean {
  if (/^[/\\]|^[A-Za-z]:|[\u0000-\u001f\\]|(?:^|\/)\.\.(?:\/|$)/.test(name)) return true;
  return method === 0 ? size !== packed.length : method !== 8;
}
