import type { Root } from 'mdast';

/** A picture of a Word document. The text shows it under the address `picture:N`, N from 0. */
export interface WordPicture {
  bytes: Uint8Array;
  extension: 'png' | 'jpg';
}

/** What became of a Word document: a text in our own Markdown, its pictures, and what was left out or changed. */
export interface WordDocument {
  title: string | null;
  tree: Root;
  pictures: WordPicture[];
  /** Sentences for the author, in Chinese. */
  notes: string[];
}

/** What may go wrong in a conversion, in Chinese. */
export const importFaults = {
  empty: '文件是空的',
  'old-word': '这是旧格式的 .doc 文件，或设了打开密码。请在 Word 里打开，用“另存为”选 .docx（不设密码），再导入',
  'not-zip': '这不是 Word 的 .docx 文件，或已经损坏。请在 Word 里打开，用“另存为”选 .docx，再导入',
  'not-docx': '这个文件里没有 Word 文稿。请在 Word 里打开，用“另存为”选 .docx，再导入',
  'too-large': '文件超过 20 MB。请在 Word 里压缩图片，或把文稿分成几份',
  encrypted: '文件设了密码。请在 Word 里打开，去掉密码，另存为 .docx',
  'too-many': '文件里的部件超过 2000 个，不像一份正常的文稿。请把内容贴进新文档，另存为 .docx',
  'too-large-unpacked': '文件解压后超过 100 MB。请在 Word 里压缩图片，或把文稿分成几份',
  'too-packed': '文件里有压缩得异常小的内容，可能会撑爆内存，没有打开它。请把内容贴进新文档，另存为 .docx',
  'strange-member': '文件的内部结构不正常，没有打开它。请在 Word 里打开，另存为 .docx，再导入',
  'wrong-size': '文件里所写的大小和实际不符，没有继续读。请在 Word 里打开，另存为 .docx，再导入',
  'document-type': '文件里有 Word 不会写的 XML 声明（DOCTYPE），没有读它。请把内容贴进新文档，另存为 .docx',
  'broken-xml': '文件的内容已经损坏。请在 Word 里打开（必要时修复），另存为 .docx，再导入',
  'too-deep': '文稿里的表格或列表套得太深。请在 Word 里把它们拆开，再导入',
  'too-long': '文稿太长，一个条目放不下。请按章节分成几份，再导入',
  'too-slow': '30 秒内没有转换完，或用的内存太多，已经停下。请把文稿分成几份，再导入',
} as const;

export type ImportFault = keyof typeof importFaults;
