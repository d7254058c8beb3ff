import { type Line, type PageView, spaced } from '../blocks/block.ts';
import type { DataFile } from '../data/data-file.ts';
import { dataFiles } from '../data/data-files.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import type { WorkPart } from './work-part.ts';

/** What programs can take: every collection as JSON, and how to use it. */
export const data: WorkPart = {
  id: 'data',
  describe: ({ strings: { work } }) => ({ title: work.data.title, summary: work.data.summary }),
  pages: (library, words) => [{ path: '', view: () => dataView(library, words) }],
};

function dataView(library: SiteLibrary, words: Words): PageView {
  const { data: strings } = words.strings.work;
  const files = dataFiles(library, words);
  const schemas = new Set(files.map(({ schema }) => schema));
  const link = (path: string) => ({ text: path, href: library.href(`/data/${path}`) });
  const rowOf = ({ path, title = '', records, schema }: DataFile): Line[] => [
    title,
    link(path),
    String(records ?? ''),
    schema === undefined ? '' : link(schema),
  ];
  const rows = files.filter(({ schema }) => schema !== undefined).map(rowOf);
  const others = files.filter(({ path, schema }) => schema === undefined && !schemas.has(path) && path !== 'index.json');
  return {
    title: strings.title,
    summary: strings.summary,
    lead: [{ kind: 'text', line: [strings.indexNote, link('index.json')] }],
    sections: [
      {
        id: 'files',
        title: strings.files,
        blocks: [
          { kind: 'table', label: strings.files, head: [strings.kind, strings.file, strings.records, strings.schema], rows },
          { kind: 'text', line: strings.filesNote, tone: 'hint' },
        ],
      },
      {
        id: 'others',
        title: strings.others,
        blocks: [{ kind: 'list', items: others.map(({ path, title }) => spaced(link(path), title && { text: title, note: true })) }],
      },
      { id: 'use', title: strings.use, blocks: [{ kind: 'list', items: [...strings.useList, strings.licence] }] },
    ],
  };
}
