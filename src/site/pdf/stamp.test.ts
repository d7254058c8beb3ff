import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { stamped } from './stamp.ts';

/** A PDF in the form that Chromium writes, made at some hour. */
function pdfOf(hour: string, node = 79): Uint8Array {
  const objects = [
    `<</Creator (Chromium)\n/Producer (Skia/PDF m1)\n/CreationDate (D:2026112219${hour}00+00'00')>>`,
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 10 10]>>',
    `<</Names [(node000000${node}) 4 0 R (node000000${node + 1}) 4 0 R]>>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size 6\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${file}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}${trailer}`);
}

const properties = { title: '题（一）) /X', authors: ['甲', '乙'], subject: '讲什么𠮷', keywords: ['款项'], date: '2026-11' } as const;

it('says what the text says of itself in place of the clock', async () => {
  const pdf = await getDocumentProxy(stamped(pdfOf('01'), properties));
  expect(pdf.numPages).toBe(1);
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: properties.title,
    Author: '甲，乙',
    Subject: properties.subject,
    Keywords: '款项',
    Producer: 'Skia/PDF m1',
    CreationDate: 'D:20261101000000Z',
  });
  await pdf.loadingTask.destroy();
});

it('makes the same bytes of prints at other hours of a browser, and others of other texts', () => {
  expect(Buffer.from(stamped(pdfOf('01'), properties)).equals(stamped(pdfOf('02', 97), properties))).toBe(true);
  expect(Buffer.from(stamped(pdfOf('01'), properties)).equals(stamped(pdfOf('01'), { ...properties, title: '别的' }))).toBe(false);
});

it('refuses a file of another form', () => {
  expect(() => stamped(new TextEncoder().encode('%PDF-1.7\nstartxref\n12\n%%EOF'), properties)).toThrow('not of the form');
});
