import type { PartialDate } from '../../date.ts';
import { earliestDay } from '../../date.ts';
import { oneLine } from '../formats/common.ts';

/** A file of an archive, by its path in it. */
export interface ArchivedFile {
  path: string;
  bytes: Uint8Array;
}

/** What is in a bag, with what it says of itself. */
export interface BagContents extends BagInfo {
  payload: readonly ArchivedFile[];
  /** What readers find beside the payload, in Markdown. */
  readme: string;
}

interface BagInfo {
  /** Who made it. */
  organisation: string;
  /** The address of what is in it. */
  identifier: string;
  description: string;
  /** The day for which it was made. */
  date: PartialDate;
}

/** The SHA-256 of bytes in lower-case hexadecimal digits. */
export type Sha256 = (bytes: Uint8Array) => string;

/**
 * A bag in the layout of BagIt 1.0 (RFC 8493): the payload below `data/`, the sum of each file of it in a manifest, and
 * the sums of the bag's own files in a second one. All stands in one folder called as the bag is, in a fixed order.
 */
export function bagFiles(name: string, { payload, readme, ...info }: BagContents, sha256: Sha256): ArchivedFile[] {
  const data = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })).sort(byPath);
  const own = [
    textFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile('bag-info.txt', infoText(info, data)),
    textFile('README.md', readme),
    textFile('manifest-sha256.txt', manifest(data, sha256)),
  ];
  const files = [...own, textFile('tagmanifest-sha256.txt', manifest(own, sha256)), ...data];
  return files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes }));
}

function infoText({ organisation, identifier, description, date }: BagInfo, data: readonly ArchivedFile[]): string {
  const size = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const lines: [string, string][] = [
    ['Source-Organization', organisation],
    ['External-Identifier', identifier],
    ['External-Description', description],
    ['Bagging-Date', earliestDay(date)],
    ['Payload-Oxum', `${size}.${data.length}`],
  ];
  return lines.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join('');
}

/** A line for each file: its sum, two spaces, its path with the three signs escaped that would break a line. */
function manifest(files: readonly ArchivedFile[], sha256: Sha256): string {
  return files.map(({ path, bytes }) => `${sha256(bytes)}  ${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`).join('');
}

function textFile(path: string, text: string): ArchivedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function byPath(a: ArchivedFile, b: ArchivedFile): number {
  return a.path < b.path ? -1 : 1;
}
