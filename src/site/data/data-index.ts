import { openDataFormat } from '../../domain/publish/open-record.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import type { DataFile } from './data-file.ts';

/** The list of an edition's files for programs: where each stands, what it holds and how much. */
export function dataIndex(files: readonly DataFile[], { network, edition, href }: SiteLibrary, { strings }: Words): DataFile {
  return {
    path: 'index.json',
    type: 'application/json',
    text: (site) => {
      const at = (path: string) => new URL(href(`/data/${path}`), site).href;
      const index = {
        format: openDataFormat,
        title: network.shortTitle,
        url: new URL(href('/'), site).href,
        language: edition.tag,
        asOf: network.asOf,
        licence: strings.work.data.licence,
        files: files.map(({ path, type, title, records, schema }) => ({
          url: at(path),
          type,
          ...(title === undefined ? {} : { title }),
          ...(records === undefined ? {} : { records }),
          ...(schema === undefined ? {} : { schema: at(schema) }),
        })),
      };
      return `${JSON.stringify(index, null, 2)}\n`;
    },
  };
}
