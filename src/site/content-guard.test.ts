import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentGuard } from './content-guard.ts';
import { contentPaths } from './content-paths.ts';

let root: string;
const at = (path: string) => join(root, path);
const write = async (path: string, text: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongjian-guard-'));
  await write('src/content/a.js', "import '../own.js'; export default 'secret content'");
  await write('src/content/a.css', 'a{color:red}');
  await write('src/content/a.png', 'picture');
  await write('src/content/a.mdx', 'secret content');
  await write('src/own.js', "export default 'own'");
  await write('src/own.css', 'a{color:red}');
  await write('src/own.txt', 'own text');
  await write('src/content.config.js', "export default 'config'");
  await symlink(at('src/content'), at('src/linked'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Bundles one entry and gives what was written, or the message with which it failed. */
async function bundle(code: string, alias: Record<string, string> = {}): Promise<string> {
  await write('src/entry.js', code);
  try {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      resolve: { alias },
      plugins: [contentGuard(at('src/content'), root)],
      build: { write: false, minify: false, rollupOptions: { input: at('src/entry.js') } },
    });
    const outputs = [result].flat().flatMap((item) => ('output' in item ? item.output : []));
    return outputs.map((output) => ('code' in output ? output.code : String(output.source))).join('\n');
  } catch (error) {
    return (error as Error).message;
  }
}

const forms: [string, () => string][] = [
  ['a relative import', () => "import './content/a.js'"],
  ['an import without its extension', () => "import './content/a'"],
  ['a roundabout import', () => "import '../src/./content/../content/a.js'"],
  ['an absolute import', () => `import '${at('src/content/a.js')}'`],
  ['an import from the root', () => "import '/src/content/a.js'"],
  ['an import below /@fs/', () => `import '/@fs${at('src/content/a.js')}'`],
  ['a file: URL', () => `import '${pathToFileURL(at('src/content/a.js')).href}'`],
  ['percent-encoding', () => "import './c%6fntent/a.js'"],
  ['percent-encoding twice', () => "import './c%256fntent/a.js'"],
  ['another case', () => "import './Content/a.js'"],
  ['a link to the folder', () => "import './linked/a.js'"],
  ['a dynamic import', () => "import('./content/a.js').then(console.log)"],
  ['a re-export', () => "export * from './content/a.js'"],
  ...['raw', 'url', 'inline', 'import', 'worker', 'worker&inline', 'sharedworker', 'init', 'url&inline', 'raw&x'].map(
    (query): [string, () => string] => [`?${query}`, () => `import x from './content/a.js?${query}'; console.log(x)`],
  ),
  ['raw text', () => "import x from './content/a.mdx?raw'; console.log(x)"],
  ['a picture', () => "import x from './content/a.png'; console.log(x)"],
  ['a style sheet', () => "import './content/a.css'"],
  ['a glob', () => "console.log(import.meta.glob('./content/**'))"],
  ['an eager glob of raw texts', () => "console.log(import.meta.glob('/src/content/*.mdx', { eager: true, query: '?raw' }))"],
  ['a glob over all', () => "console.log(import.meta.glob('./**/*.mdx', { query: '?url', import: 'default' }))"],
  ['a worker', () => "new Worker(new URL('./content/a.js', import.meta.url), { type: 'module' })"],
  ['an address', () => "console.log(new URL('./content/a.png', import.meta.url).href)"],
  ['a template of an address', () => 'console.log(new URL(`./content/a.png`, import.meta.url).href)'],
];

describe('a bundle never holds content', () => {
  it.each(forms)('by %s', async (_name, code) => {
    const result = await bundle(code());
    expect(result).toContain('content is data and never part of the program');
    expect(result).toMatch(/src\/entry\.js.* asks for .*content/i);
    expect(result).not.toContain('secret content');
  });

  it('by an alias', async () => {
    expect(await bundle("import 'poems/a.js'", { poems: at('src/content') })).toContain('content is data');
  });

  it('by a worker that imports it', async () => {
    await write('src/worker.js', "import x from './content/a.js'; postMessage(x)");
    expect(await bundle("import W from './worker.js?worker'; new W()")).toContain('content is data');
  });

  it.each([
    'a { background: url(./content/a.png) }',
    "@import './content/a.css';",
    'a { background: url("/src/content/a.png?inline") }',
  ])('by a style sheet: %s', async (css) => {
    await write('src/styles.css', css);
    expect(await bundle("import './styles.css'")).toContain('content is data');
  });

  it('and content is no entry of it', async () => {
    const input = at('src/content/a.js');
    const plugins = [contentGuard(at('src/content'), root)];
    await expect(
      build({ root, configFile: false, logLevel: 'silent', plugins, build: { write: false, rollupOptions: { input } } }),
    ).rejects.toThrow('content is data');
  });
});

it('lets everything else be bundled', async () => {
  const result = await bundle(
    "import a from './own.js'; import './own.css'; import t from './own.txt?raw'; import c from './content.config.js'; console.log(a, t, c, import.meta.glob('./own.*'))",
  );
  for (const text of ['own text', "'own'", "'config'", 'color:red']) expect(result.replaceAll('"', "'")).toContain(text);
});

it('tells importers below the content folder too', () => {
  const find = contentPaths(at('src/content'), root);
  expect(find(`${at('src/content/a.js')}?v=1`)).not.toBe(null);
  expect(find('./own.js', at('src/entry.js'))).toBe(null);
  expect(find('astro', at('src/entry.js'))).toBe(null);
});

describe('the preview', () => {
  let server: ViteDevServer;
  let address: string;
  beforeAll(async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { port: 0 },
      plugins: [contentGuard(at('src/content'), root)],
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(() => server.close());

  it.each([
    '/src/content/a.mdx',
    '/src/content/a.js',
    '/src/c%6fntent/a.mdx',
    '/src//content/a.mdx',
    '/src/content/a.mdx?raw',
    '/SRC/content/a.mdx',
    '/src/linked/a.mdx',
    '/src/content/a.mdx?import&raw',
  ])('serves nothing at %s', async (path) => {
    const response = await fetch(new URL(path, address));
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('secret');
  });

  it('serves nothing by an absolute path', async () => {
    expect((await fetch(new URL(`/@fs${at('src/content/a.mdx')}`, address))).status).toBe(403);
  });

  it('serves what is not content', async () => {
    expect(await (await fetch(new URL('/src/own.js', address))).text()).toContain('own');
  });
});
