import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const folder = resolve(import.meta.dirname, '../schemas');

/** What keeps documents from being well-formed XML, as libxml2 finds it. */
export async function malformedIn(documents: readonly string[]): Promise<string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, normalization: 'format' });
  return errors.map(({ loc, message }) => `${loc?.fileName ?? ''}:${loc?.lineNumber ?? ''}: ${message}`);
}

/** What libxml2 finds wrong in a document by a schema of `tests/schemas`: `file:line: what`. Schemas import one another by name. */
export async function schemaFaults(xml: string, schema: string): Promise<string[]> {
  return schemaFaultsIn(new Map([['document.xml', xml]]), schema);
}

/** The same for many documents by their names, in one run. */
export async function schemaFaultsIn(documents: ReadonlyMap<string, string>, schema: string): Promise<string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(resolve(folder, fileName), 'utf8') });
  const { errors } = await validateXML({
    xml: [...documents].map(([name, contents]) => ({ fileName: name.replaceAll('/', '_'), contents })),
    schema: file(schema),
    preload: readdirSync(folder)
      .filter((name) => name.endsWith('.xsd') && name !== schema)
      .map(file),
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  return errors.map(({ loc, message }) => `${loc?.fileName ?? ''}:${loc?.lineNumber ?? ''}: ${message}`);
}
