/** The parts of a .docx by name, as text; parts that are no XML are there with an empty text. */
export type WordParts = ReadonlyMap<string, string>;

/** The text itself; some versions of Word number the part. */
const mainPart = /^word\/document\d*\.xml$/;

/** What a part of a document says of something that has no place in our texts, and how the author is told. */
const signs: readonly { part: RegExp; sign: RegExp; say: string }[] = [
  {
    part: mainPart,
    sign: /<w:(?:ins|del|moveFrom|moveTo)[ >]/,
    say: '文稿里有修订记录：按全部接受来转换，删去的字没有带过来',
  },
  { part: /^word\/comments\.xml$/, sign: /<w:comment[ >]/, say: '批注没有带过来' },
  { part: /^word\/(?:header|footer)\d*\.xml$/, sign: /<w:t[ >]/, say: '页眉和页脚没有带过来' },
  { part: mainPart, sign: /<w:txbxContent[ >]/, say: '文本框里的文字接在它所在的段落后面，请核对位置' },
  { part: mainPart, sign: /<m:oMath[ />]/, say: '公式没有带过来，请用文字写出，或做成图片' },
  {
    part: mainPart,
    sign: /<(?:c:chart|dgm:relIds|o:OLEObject)[ />]/,
    say: '图表、流程图和嵌入的对象没有带过来，请在 Word 里另存为图片',
  },
  { part: mainPart, sign: /<w:(?:gridSpan|vMerge)[ />]/, say: '表格里合并的单元格拆开了，请核对' },
  { part: mainPart, sign: /<w:instrText[^>]*>\s*TOC\s/, say: '目录没有带过来：网页会自己做目录' },
  { part: /^word\/vbaProject\.bin$/, sign: /^/, say: '宏没有读，也没有带过来' },
];

/** What of a document is left out or changed by the conversion, in Chinese. */
export function remarksOn(parts: WordParts): string[] {
  return signs.flatMap(({ part, sign, say }) => ([...parts].some(([name, text]) => part.test(name) && sign.test(text)) ? [say] : []));
}
