import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { OutputFault } from '../../domain/publish/markup/fault.ts';
import type { PrivateNames } from '../../domain/publish/private-names.ts';

/** Names that must occur nowhere, found in a file of the output: in its name, and in every way in which its bytes can be read. */
export function scanNames(name: string, bytes: Buffer, names: PrivateNames): OutputFault[] {
  const inName = names.find(decoded(name)).map(({ masked }) => ({ line: 1, column: 1, what: `${whatOf(masked)}, in the file’s own name` }));
  return uniqueFaults([...inName, ...(isArchive(bytes) ? scanArchive(bytes, names) : scanContent(bytes, names))]);
}

const unreadable: OutputFault = { line: 1, column: 1, what: 'compressed data that cannot be read, and so not be searched for names' };

function scanContent(bytes: Buffer, names: PrivateNames): OutputFault[] {
  const content = textOf(bytes);
  if (content === null) return [unreadable];
  return readingsOf(content).flatMap((text) =>
    names.find(text).map(({ start, masked }) => ({ line: text.slice(0, start).split('\n').length, column: 1, what: whatOf(masked) })),
  );
}

/** Books and archives of issues are ZIP files: each of their files is looked at like one of the site. */
function isArchive(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04';
}

function scanArchive(bytes: Buffer, names: PrivateNames): OutputFault[] {
  const members = membersOf(bytes);
  if (members === null) return [unreadable];
  return Object.entries(members).flatMap(([name, content]) =>
    scanNames(name, Buffer.from(content), names).map((fault) => ({ ...fault, what: `${fault.what}, in ${names.mask(name)}` })),
  );
}

/** The files of an archive by name; null where it cannot be unpacked, or only to more than `mostUnpacked`. */
function membersOf(bytes: Buffer): Record<string, Uint8Array> | null {
  let left = mostUnpacked;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        left -= originalSize;
        if (left < 0) throw new Error('too large');
        return true;
      },
    });
  } catch {
    return null;
  }
}

const whatOf = (masked: string) => `a name that must not be published: ${masked}`;

function uniqueFaults(faults: readonly OutputFault[]): OutputFault[] {
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.what}`, fault])).values()];
}

/** Much more than the largest chunk of an index and than all files of an archive; what grows beyond it is neither. */
const mostUnpacked = 2 ** 28;

/** What the bytes say as text; the search index is compressed. Null where that cannot be undone. */
function textOf(bytes: Buffer): string | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked }).toString('utf8');
  } catch {
    return null;
  }
}

/** The text as it is, with what is written in other signs put in plain characters, and with that and without markup. */
function readingsOf(text: string): string[] {
  const plain = decoded(text);
  return [...new Set([text, plain, decoded(withoutTags(text))])];
}

/** Elements that stand in a line of text: a name goes on behind them. Any other ends what stands before it. */
const inLine =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|rb|ruby|s|small|span|strong|sub|sup|time|tspan|u|var|wbr)\b/i;

function withoutTags(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<[a-z/!?](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) =>
    inLine.test(tag) || tag.startsWith('<!--') ? '' : '|',
  );
}

/** Ways to write a character in other signs are undone so often one within another; more are taken for text. */
const mostDecodings = 4;

function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < mostDecodings; round += 1) {
    const next = decodedOnce(plain);
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
  middot: '·',
};

function decodedOnce(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?|&#([0-9]{1,7});?/gi, (all, hex: string | undefined, decimal: string | undefined) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), all),
    )
    .replace(/&([a-z]{2,6});/gi, (all, name: string) => named[name.toLowerCase()] ?? all)
    .replace(/\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}/gi, (all, four: string | undefined, long: string | undefined) =>
      character(Number.parseInt(four ?? long ?? '', 16), all),
    )
    .replace(/\\[nrt]/g, ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

function character(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
