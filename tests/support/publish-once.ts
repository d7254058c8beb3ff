/** Publishes one content folder in a process of its own, as `npm run build` does: `node publish-once.ts CONTENT OUT WORK`. */
import { resolve } from 'node:path';
import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { publish } from '../../src/site/publish.ts';

const [content, outDir, workDir] = process.argv.slice(2).map((path) => resolve(path)) as [string, string, string];
const listener = { started: () => {}, finished: () => {} };
console.log(JSON.stringify(await publish({ root: paths.root, place: placeOfContent(content), outDir, workDir, listener })));
