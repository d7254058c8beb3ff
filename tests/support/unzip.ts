import { crc32, inflateRawSync } from 'node:zlib';

/** A file of an archive as it is packed. */
export interface UnzippedFile {
  path: string;
  bytes: Buffer;
  /** `2026-11-22 00:00`, as the archive tells it. */
  date: string;
}

/** Reads a ZIP archive by its list of contents, and checks each file against its length and CRC. */
export function unzip(archive: Buffer): UnzippedFile[] {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = archive.readUInt16LE(end + 10);
  const files: UnzippedFile[] = [];
  for (let index = 0, at = archive.readUInt32LE(end + 16); index < count; index += 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [number, number, number];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
    const bytes = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    if (bytes.length !== archive.readUInt32LE(at + 24) || crc32(bytes) !== archive.readUInt32LE(at + 16))
      throw new Error(`${path} is damaged`);
    files.push({ path, bytes, date: dateOf(archive.readUInt16LE(at + 14), archive.readUInt16LE(at + 12)) });
    at += 46 + name + extra + comment;
  }
  return files;
}

function dateOf(day: number, time: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
}
