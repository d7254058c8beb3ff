/**
 * Publishes one content folder in a process of its own, as `npm run build` does, with the PDFs of a folder that is named
 * and never with those that a person happens to have printed: `node publish-once.ts CONTENT OUT WORK [PDFS]`.
 */
import { resolve } from 'node:path';
import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { publish } from '../../src/site/publish.ts';

const [content, outDir, workDir, pdfs] = process.argv.slice(2).map((path) => resolve(path)) as [string, string, string, string?];
const { pdfs: _own, ...place } = placeOfContent(content);
const listener = { started: () => {}, finished: () => {} };
console.log(
  JSON.stringify(await publish({ root: paths.root, place: pdfs === undefined ? place : { ...place, pdfs }, outDir, workDir, listener })),
);
