import mammoth from 'mammoth';
import { readArchive } from '../../../src/domain/draft/import/archive.ts';
import { convertHtml } from '../../../src/domain/draft/import/convert.ts';
import type { ImportFault, WordDocument, WordPicture } from '../../../src/domain/draft/import/document.ts';
import { wordStyles } from '../../../src/domain/draft/import/from-html.ts';
import { remarksOn } from '../../../src/domain/draft/import/remarks.ts';
import { cleanPicture } from './pictures.ts';
import { type Parts, unpack } from './unpack.ts';

/** How many pictures a document may bring. */
const mostPictures = 100;

/** Characters of HTML: several times of what an entry may hold, which the check bounds. */
const mostCharacters = 2_000_000;

/**
 * Reads a .docx: only what is in the file, never what it points to. Meant to run in a process of its own, which may
 * be stopped (see `convert.ts`).
 */
export async function readWord(bytes: Uint8Array): Promise<WordDocument | ImportFault> {
  const members = readArchive(bytes);
  if (typeof members === 'string') return members;
  const parts = unpack(members);
  if (typeof parts === 'string') return parts;
  const texts = new Map([...parts].map(([name, part]) => [name, /\.(?:xml|rels)$/.test(name) ? new TextDecoder().decode(part) : '']));
  // Entities and outside parts of XML begin with it; no program that writes .docx does.
  if ([...texts.values()].some((text) => /<!(?:DOCTYPE|ENTITY)/i.test(text))) return 'document-type';
  try {
    const { html, pictures, notes } = await htmlOf(parts);
    if (html.length > mostCharacters) return 'too-long';
    const { title, tree, notes: linkNotes } = convertHtml(html);
    return { title, tree, pictures, notes: [...remarksOn(texts), ...notes, ...linkNotes] };
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    return /find main document part/.test((error as Error).message) ? 'not-docx' : 'broken-xml';
  }
}

async function htmlOf(parts: Parts): Promise<{ html: string; pictures: WordPicture[]; notes: string[] }> {
  const pictures: WordPicture[] = [];
  const notes: string[] = [];
  let seen = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    seen += 1;
    const bytes = await image.readAsArrayBuffer().catch(() => null);
    const picture = bytes === null || pictures.length >= mostPictures ? null : await cleanPicture(new Uint8Array(bytes));
    if (picture === null) {
      notes.push(
        bytes === null ? `第 ${seen} 张图片不在文件里（是链接），没有去取` : `第 ${seen} 张图片不是能用的 PNG 或 JPEG，没有带过来`,
      );
      return { src: '' };
    }
    pictures.push(picture);
    return { src: `picture:${pictures.length - 1}` };
  });
  const { value, messages } = await mammoth.convertToHtml(archiveOf(parts), {
    styleMap: [...wordStyles],
    // A document may bring a style map of its own; it has no say here.
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage,
  });
  const ignored = messages.filter(({ message }) => message.startsWith('An unrecognised element was ignored')).length;
  return { html: value, pictures, notes: [...notes, ...(ignored > 0 ? [`有 ${ignored} 处 Word 的特殊内容没有带过来，请对照原稿`] : [])] };
}

/** The parts as mammoth reads an archive: it sees what was unpacked and judged here, and unpacks nothing itself. */
function archiveOf(parts: Parts): Parameters<typeof mammoth.convertToHtml>[0] {
  const file = {
    exists: (name: string) => parts.has(name),
    async read(name: string, encoding?: string): Promise<string | Uint8Array> {
      const part = parts.get(name);
      if (!part) throw new Error(`no such part: ${name}`);
      if (encoding === undefined) return part;
      return encoding === 'base64' ? Buffer.from(part).toString('base64') : new TextDecoder(encoding).decode(part);
    },
  };
  // mammoth takes an opened archive as `file`, which its types do not list.
  return { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
}
