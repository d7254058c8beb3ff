import { describe, expect, it } from 'vitest';
import type { importFaults } from '../../../src/domain/draft/import/document.ts';
import { paragraph, picture, run, wordFile, wordNamespace } from '../../../tests/support/word.ts';
import { type ZipMember, zip } from '../../../tests/support/zip.ts';
import { convertWord } from './convert.ts';
import { readWord } from './word.ts';

const right = { name: '[Content_Types].xml', data: '<Types/>' };
const doc = (data: string): ZipMember => ({ name: 'word/document.xml', data });
const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "&a${index - 1 || ''};&a;">`).join('')}]><a>&a8;</a>`;

describe('a file that is no document', () => {
  const faults: [keyof typeof importFaults, Uint8Array][] = [
    ['empty', Buffer.alloc(0)],
    ['not-zip', Buffer.from('text')],
    ['not-zip', Buffer.from('PK\x03\x04')],
    ['not-zip', wordFile({ body: '' }).subarray(0, 400)],
    ['old-word', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)])],
    ['too-large', Buffer.alloc(20 * 2 ** 20 + 1)],
    ['not-docx', zip([{ name: 'a.txt', data: 'a' }])],
    ['not-docx', zip([right])],
    ['encrypted', zip([right, { ...doc('<a/>'), flags: 1 }])],
    ['too-many', zip(Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, data: '' })))],
    ['too-packed', zip([right, { name: 'word/a.xml', data: Buffer.alloc(2 ** 20), deflate: true }])],
    ['too-large-unpacked', zip([right, { name: 'a', data: Buffer.alloc(2 ** 20, 'ab'), deflate: true, claimedSize: 101 * 2 ** 20 }])],
    ['wrong-size', zip([right, { ...doc('<a/>'.repeat(1000)), deflate: true, claimedSize: 100 }])],
    ['wrong-size', zip([right, { ...doc('<a/>'), deflate: true, claimedSize: 500 }])],
    ['strange-member', zip([right, { name: '../../evil.xml', data: 'a' }])],
    ['strange-member', zip([right, { name: '/etc/evil', data: 'a' }])],
    ['strange-member', zip([right, { name: 'C:\\evil', data: 'a' }])],
    ['strange-member', zip([right, doc('<a/>'), doc('<b/>')])],
    ['strange-member', zip([right, { ...doc('<a/>'), claimedSize: 7 }])],
    [
      'too-long',
      wordFile({
        body: '',
        members: [doc(`<w:document xmlns:w="${wordNamespace}"><w:body>${paragraph(run('甲'.repeat(2_000_000)))}</w:body></w:document>`)],
      }),
    ],
    ['document-type', wordFile({ body: '', members: [doc(bomb)] })],
    ['document-type', wordFile({ body: '', members: [doc('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')] })],
    ['broken-xml', wordFile({ body: '<w:p>' })],
    ['broken-xml', wordFile({ body: '', members: [doc('')] })],
    ['broken-xml', wordFile({ body: '&undefined;' })],
    ['broken-xml', wordFile({ body: paragraph(picture('no-such-relation')) })],
    [
      'too-deep',
      wordFile({
        body: '',
        members: [
          doc(
            `<w:document xmlns:w="${wordNamespace}"><w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}</w:body></w:document>`,
          ),
        ],
      }),
    ],
  ];

  it.each(faults)(
    'is refused as %s',
    async (fault, bytes) => {
      expect(await readWord(bytes)).toBe(fault);
    },
    30_000,
  );

  it('is stopped when its time is over', async () => {
    expect(await convertWord(wordFile({ body: paragraph(run('甲')) }), 0.01)).toBe('too-slow');
  });
});

describe('a document', () => {
  it('is found where the archive says that it is', async () => {
    const data = `<w:document xmlns:w="${wordNamespace}"><w:body>${paragraph(run('甲'))}</w:body></w:document>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>`;
    const document = await readWord(zip([right, { name: 'word/document2.xml', data }, { name: '_rels/.rels', data: rels }]));
    expect(document).toMatchObject({ title: null, pictures: [], notes: [], tree: { children: [{ type: 'paragraph' }] } });
  });

  it('has its changes taken and its remarks left out, and says so', async () => {
    const bytes = wordFile({
      members: [{ name: 'word/comments.xml', data: '<w:comments xmlns:w="x"><w:comment w:id="1"/></w:comments>' }],
      body:
        paragraph(`${run('甲')}<w:ins>${run('加')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>`) +
        paragraph('<m:oMath/>') +
        paragraph(
          '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
        ),
    });
    const document = await readWord(bytes);
    expect(typeof document === 'string' ? document : document.notes.join()).toMatch(/修订记录.*批注.*文本框.*公式/);
    expect(JSON.stringify(document)).toMatch(/"甲加"[^删]*"框"/);
  });
});
