import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const folder = resolve(import.meta.dirname, '../schemas');

/** What libxml2 finds wrong in a document by a schema of `tests/schemas`: `line: what`. Schemas import one another by name. */
export async function schemaFaults(xml: string, schema: string): Promise<string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(resolve(folder, fileName), 'utf8') });
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: file(schema),
    preload: readdirSync(folder)
      .filter((name) => name.endsWith('.xsd') && name !== schema)
      .map(file),
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  return errors.map(({ loc, message }) => `${loc?.lineNumber ?? ''}: ${message}`);
}
