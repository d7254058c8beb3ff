import { type ZipMember, zip } from './zip.ts';

/** The namespace of Word's own elements, `w:`. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const namespaces = [
  ['w', wordNamespace],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test document is made of; everything is XML of WordprocessingML. */
export interface WordTemplate {
  body: string;
  /** Styles by id: the name that Word keeps for them. */
  styles?: Record<string, string>;
  footnotes?: string;
  /** Targets of relationships by id; `external` ones lie outside of the file. */
  relations?: Record<string, { type: string; target: string; external?: boolean }>;
  /** More members, or others in place of those of the same name. */
  members?: ZipMember[];
}

/** A run of text, with properties such as `<w:b/>`. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, with a style or other properties. */
export const paragraph = (content: string, style = '', properties = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${content}</w:p>`;

/** A table of cells of text. */
export const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A picture by the id of its relation; `r:embed` is in the file, `r:link` is not. */
export const picture = (id: string, alt = '', kind = 'r:embed') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${kind}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Writes a .docx as Word does, in its least form. */
export function wordFile({ body, styles = {}, footnotes, relations = {}, members = [] }: WordTemplate): Buffer {
  const related = {
    ...relations,
    styles: { type: `${office}/styles`, target: 'styles.xml' },
    numbering: { type: `${office}/numbering`, target: 'numbering.xml' },
    footnotes: { type: `${office}/footnotes`, target: 'footnotes.xml' },
  };
  const list = Object.entries(related).map(
    ([id, { type, target, ...more }]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"${'external' in more ? ' TargetMode="External"' : ''}/>`,
  );
  const styleList = Object.entries(styles).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const level = (format: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`;
  const own: ZipMember[] = [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="${package_}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', data: `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`, deflate: true },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${head}<Relationships xmlns="${package_}/relationships">${list.join('')}</Relationships>`,
    },
    { name: 'word/styles.xml', data: `${head}<w:styles ${namespaces}>${styleList.join('')}</w:styles>` },
    {
      name: 'word/numbering.xml',
      data: `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    },
    ...(footnotes ? [{ name: 'word/footnotes.xml', data: `${head}<w:footnotes ${namespaces}>${footnotes}</w:footnotes>` }] : []),
  ];
  return zip([...own.filter(({ name }) => !members.some((member) => member.name === name)), ...members]);
}
