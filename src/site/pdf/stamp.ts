import { createHash } from 'node:crypto';
import { earliestDay } from '../../domain/date.ts';
import type { PrintProperties } from '../../domain/journal/print/print-document.ts';

/**
 * A PDF as Chromium writes it (PDF 1.4, one plain table of objects at the end) with its properties in place of those
 * that Chromium made: the date of the text in place of the clock's, authors, subject and keywords, an identifier that follows
 * from the content, and elements counted from the first of this text instead of the browser's life. The same print thus gives the same bytes. Throws for a PDF of another form.
 */
export function stamped(pdf: Uint8Array, properties: PrintProperties): Uint8Array {
  const file = readObjects(Buffer.from(pdf));
  const objects = withOwnIds(file.objects).map((object) => (object.number === file.info ? withInfo(object, properties) : object));
  return new Uint8Array(writeObjects({ ...file, objects }));
}

interface PdfObject {
  number: number;
  bytes: Buffer;
}

interface PdfFile {
  header: Buffer;
  /** In the order in which they stand. */
  objects: PdfObject[];
  size: number;
  root: number;
  info: number;
}

function readObjects(pdf: Buffer): PdfFile {
  const tail = pdf.toString('latin1', Math.max(0, pdf.length - 2048));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const end = Number.isNaN(table) ? '' : pdf.toString('latin1', table);
  const trailer = end.slice(Math.max(0, end.lastIndexOf('trailer')));
  const reference = (name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1] ?? Number.NaN);
  const starts = [...end.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].map(([, offset, use], number) => ({ number, offset: Number(offset), use }));
  const used = starts.filter(({ use }) => use === 'n').sort((a, b) => a.offset - b.offset);
  const file = { root: reference('Root'), info: reference('Info'), size: starts.length };
  if (!end.startsWith('xref') || used.length === 0 || Number.isNaN(file.root) || Number.isNaN(file.info)) {
    throw new Error('this PDF is not of the form that Chromium writes');
  }
  const objects = used.map(({ number, offset }, index) => ({ number, bytes: pdf.subarray(offset, used[index + 1]?.offset ?? table) }));
  return { ...file, header: pdf.subarray(0, used[0]?.offset), objects };
}

function writeObjects({ header, objects, size, root, info }: PdfFile): Buffer {
  const offsets = new Map<number, number>();
  let at = header.length;
  for (const { number, bytes } of objects) {
    offsets.set(number, at);
    at += bytes.length;
  }
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const body = Buffer.concat([header, ...objects.map(({ bytes }) => bytes)]);
  const id = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID [<${id}> <${id}>]>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(`xref\n0 ${size}\n${lines.join('')}${trailer}`, 'latin1')]);
}

/**
 * Elements to which others refer, as cells to their heads, have names that count what the browser has made since it
 * started: `node00000079`. They are counted anew, in the same order, since their index is sorted.
 */
function withOwnIds(objects: readonly PdfObject[]): PdfObject[] {
  const name = /\(node(\d{8})\)/g;
  const texts = objects.map(({ bytes }) => (bytes.includes('stream') ? null : bytes.toString('latin1')));
  const used = new Set(texts.flatMap((text) => [...(text ?? '').matchAll(name)].map(([, id]) => id as string)));
  const own = new Map([...used].sort().map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  return objects.map((object, index) => {
    const text = texts[index]?.replace(name, (_, id: string) => `(node${own.get(id)})`);
    return text === undefined ? object : { number: object.number, bytes: Buffer.from(text, 'latin1') };
  });
}

function withInfo({ number, bytes }: PdfObject, { title, authors, subject, keywords, date }: PrintProperties): PdfObject {
  const producer = /\/Producer \([^()\\]*\)/.exec(bytes.toString('latin1'))?.[0] ?? '';
  const day = `(D:${earliestDay(date).replaceAll('-', '')}000000Z)`;
  const entries = [
    `/Title ${pdfText(title)}`,
    `/Author ${pdfText(authors.join('，'))}`,
    `/Subject ${pdfText(subject)}`,
    `/Keywords ${pdfText(keywords.join('，'))}`,
    producer,
    `/CreationDate ${day}`,
    `/ModDate ${day}`,
  ];
  return { number, bytes: Buffer.from(`${number} 0 obj\n<<${entries.join('\n')}>>\nendobj\n`, 'latin1') };
}

/** A text string as hexadecimal UTF-16 (ISO 32000-1, 7.9.2.2), in which no character has a meaning of its own. */
function pdfText(text: string): string {
  return `<FEFF${Buffer.from(text.toWellFormed(), 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
