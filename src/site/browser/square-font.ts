/**
 * A font that draws every Chinese character as a square one em wide. A bare machine has no Chinese font, and its
 * replacement for missing characters is narrower than a Chinese character: a page that is too wide for a phone would
 * seem to fit. With this font lines are as long on every machine as they are for a reader.
 */
export function squareFont(): Buffer {
  const glyph = square();
  const offsets = Array.from({ length: glyphs + 1 }, (_, index) => Math.max(0, index - 1) * glyph.length);
  return assemble({
    'OS/2': os2(),
    cmap: cmap(),
    glyf: Buffer.concat(Array.from({ length: glyphs - 1 }, () => glyph)),
    head: head(),
    hhea: words(1, 0, 880, -120, 0, em, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, 1),
    hmtx: words(em, 0, ...Array.from({ length: glyphs - 1 }, () => 60)),
    loca: longs(...offsets),
    maxp: words(1, 0, glyphs, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    name: name(),
    post: Buffer.concat([words(3, 0), Buffer.alloc(28)]),
  });
}

const em = 1000;

/** Where Chinese characters and their punctuation stand. */
const ranges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
];

/** One for each character, after the one for what is missing. */
const glyphs = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 1);

/** Big-endian 16-bit words, as nearly everything in a font is. */
function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    buffer.writeUInt16BE(value & 0xffff, index * 2);
  });
  return buffer;
}

function longs(...values: number[]): Buffer {
  return words(...values.flatMap((value) => [value >>> 16, value & 0xffff]));
}

/** Format 12: ranges of characters, each followed by the first of its glyphs. */
function cmap(): Buffer {
  let glyph = 1;
  const groups = ranges.map(([first, last]) => {
    const start = glyph;
    glyph += last - first + 1;
    return longs(first, last, start);
  });
  const header = Buffer.concat([words(12, 0), longs(16 + groups.length * 12, 0, groups.length)]);
  return Buffer.concat([words(0, 1, 3, 10), longs(12), header, ...groups]);
}

/** One contour of four corners. */
function square(): Buffer {
  const [low, high] = [60, 820];
  const points = Buffer.concat([Buffer.alloc(4, 1), words(low, high - low, 0, low - high), words(low, 0, high - low, 0)]);
  return Buffer.concat([words(1, low, low, high, high, 3, 0), points]);
}

function head(): Buffer {
  return Buffer.concat([words(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, em), Buffer.alloc(16), words(0, 0, em, em, 0, 8, 2, 1, 0)]);
}

function os2(): Buffer {
  const start = words(4, em, 400, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const ranges = longs(0x08000000, 0x28010000, 0, 0);
  const end = words(0x40, 0x2e80, 0xffff, 880, -120, 0, 880, 120, 0x0004, 0, 0, 0, 500, 760, 0, 0, 1);
  return Buffer.concat([start, Buffer.alloc(10), ranges, Buffer.from('GONG'), end]);
}

function name(): Buffer {
  const texts = [1, 'Gongjian Square', 2, 'Regular', 3, 'Gongjian Square', 4, 'Gongjian Square', 6, 'GongjianSquare'] as const;
  const records: Buffer[] = [];
  const strings: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < texts.length; index += 2) {
    const text = Buffer.from(texts[index + 1] as string, 'utf16le').swap16();
    records.push(words(3, 1, 0x409, texts[index] as number, text.length, offset));
    strings.push(text);
    offset += text.length;
  }
  return Buffer.concat([words(0, records.length, 6 + records.length * 12), ...records, ...strings]);
}

function assemble(tables: Record<string, Buffer>): Buffer {
  const names = Object.keys(tables).sort();
  let offset = 12 + names.length * 16;
  const directory: Buffer[] = [longs(0x00010000), words(names.length, 128, 3, names.length * 16 - 128)];
  const bodies: Buffer[] = [];
  for (const tag of names) {
    const body = tables[tag] as Buffer;
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    directory.push(Buffer.from(tag), longs(checksum(padded), offset, body.length));
    bodies.push(padded);
    offset += padded.length;
  }
  const font = Buffer.concat([...directory, ...bodies]);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.indexOf(bodies[names.indexOf('head')] as Buffer) + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
