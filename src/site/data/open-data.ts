import { type Collection, collections } from '../../domain/collections.ts';
import { openDataFormat, openRecord } from '../../domain/publish/open-record.ts';
import { type JsonSchema, openDumpSchema, openFileSchema } from '../../domain/schemas/open-schema.ts';
import { convertDeep, createConverters } from '../../domain/text/script.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import type { DataFile } from './data-file.ts';

const schemaPath = (name: string) => `${name}.schema.json`;

/** Every collection as JSON with its JSON Schema, and all of them in one file (docs/open-data.md). */
export function openData(library: SiteLibrary, words: Words): DataFile[] {
  const { labels, strings } = words;
  return [
    ...collections.flatMap((collection) => collectionFiles(collection, library, labels.collections[collection])),
    {
      path: 'all.json',
      type: 'application/json',
      title: strings.work.data.all,
      records: collections.reduce((sum, collection) => sum + library.in(collection).length, 0),
      schema: schemaPath('all'),
      text: (site) => {
        const lists = collections.map((collection) => `"${collection}":${recordList(collection, library, site)}`);
        return fileText(library, {}, `"collections":{\n${lists.join(',\n')}\n}`);
      },
    },
    schemaFile('all', library, openDumpSchema),
  ];
}

function collectionFiles(collection: Collection, library: SiteLibrary, title: string): DataFile[] {
  return [
    {
      path: `${collection}.json`,
      type: 'application/json',
      title,
      records: library.in(collection).length,
      schema: schemaPath(collection),
      text: (site) => fileText(library, { collection }, `"records":${recordList(collection, library, site)}`),
    },
    schemaFile(collection, library, (id) => openFileSchema(collection, id)),
  ];
}

/** Descriptions and closed lists in the edition's script, as the data has them. */
function schemaFile(name: string, library: SiteLibrary, schemaAt: (id: string) => JsonSchema): DataFile {
  return {
    path: schemaPath(name),
    type: 'application/schema+json',
    text: (site) => {
      const schema = schemaAt(new URL(library.href(`/data/${schemaPath(name)}`), site).href);
      const convert = library.edition.converterFor('zh-Hans', createConverters());
      return `${JSON.stringify(convertDeep(schema, convert), null, 2)}\n`;
    },
  };
}

/** A file with what every file says of itself; `rest` is JSON already, with a line for each record. */
function fileText({ network, edition }: SiteLibrary, more: object, rest: string): string {
  const head = { format: openDataFormat, title: network.shortTitle, language: edition.tag, asOf: network.asOf, ...more };
  return `${JSON.stringify(head).slice(0, -1)},\n${rest}}\n`;
}

function recordList(collection: Collection, library: SiteLibrary, site: URL): string {
  const lines = library.in(collection).map((entry) => JSON.stringify(openRecord(entry, new URL(entry.href, site).href)));
  return `[\n${lines.join(',\n')}\n]`;
}
