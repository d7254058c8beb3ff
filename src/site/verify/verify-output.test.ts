import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentPolicy } from '../../domain/publish/content-policy.ts';
import { privateNames } from '../../domain/publish/private-names.ts';
import { sha256 } from './emitted.ts';
import type { Expected } from './file-scan.ts';
import { verifyOutput } from './verify-output.ts';

const css = 'a{color:red}';
const page = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy('page')}"><link rel="stylesheet" href="/assets/p.css"></head><body><p>甲</p></body></html>`;
const webp = Buffer.from('RIFF\0\0\0\0WEBPVP8 ');

const files: Record<string, string | Buffer> = {
  'index.html': page,
  'data/search.json': '{}',
  'data/all.json': '[]',
  'data/calendar.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/p.css': css,
  'pictures/0a1b-480.webp': webp,
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/fragment/zh-hans_0a1b.pf_fragment': gzipSync('x'),
};

const expected: Expected = {
  site: { origin: 'https://own.test', base: '/', bundle: new Set(['/assets/p.css']) },
  emitted: {
    routes: new Map([
      ['index.html', '/[...edition]'],
      ['data/all.json', '/[...edition]/data/[...file]'],
      ['data/calendar.ics', '/[...edition]/data/[...file]'],
      ['robots.txt', '/robots.txt'],
      ['pictures/0a1b-480.webp', '/pictures/[file]'],
    ]),
    bundle: new Map([['assets/p.css', sha256(css)]]),
  },
  copied: new Map([['favicon.svg', Buffer.from(files['favicon.svg'] as string)]]),
  data: new Map([['data/search.json', sha256('{}')]]),
};

let folder: string;
const plant = async (name: string, content: string | Buffer) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
};
const linesOf = async () => {
  const report = await verifyOutput(folder, expected).catch((error: Error) => error.message);
  return typeof report === 'string' ? report.split('\n').slice(1) : [];
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-verify-'));
  for (const [name, content] of Object.entries(files)) await plant(name, content);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('passes what the site made, and counts its files', async () => {
  expect(await verifyOutput(folder, expected)).toBe(11);
});

it.each<[string, string | Buffer]>([
  ['evil.html', page],
  ['evil/index.html', page],
  ['assets/evil.js', 'alert(1)'],
  ['assets/p.css', `${css}a{background:url(x)}`],
  ['index.html', page.replace('甲', '<script>alert(1)</script>')],
  ['robots.txt', '<script>alert(1)</script>'],
  ['favicon.svg', '<svg onload="alert(1)"/>'],
  ['picture.svg', '<svg/>'],
  ['pictures/0a1b-480.webp', '<script>alert(1)</script>'],
  ['pictures/ffff-480.webp', webp],
  ['data/search.json', '{"format":"gongjian-search/1"}'],
  ['data/evil.json', '{}'],
  ['data/all.json', 'alert(1)'],
  ['data/calendar.ics', 'BEGIN:VCALENDAR\r\n\u0000'],
  ['pagefind/evil.js', 'alert(1)'],
  ['pagefind/index.html', page],
  ['pagefind/pagefind-entry.json', 'alert(1)'],
  ['pagefind/fragment/zh-hans_0a1b.pf_fragment', '<script>alert(1)</script>'],
  ['.htaccess', 'x'],
  ['sitemap-0.xml', '<script>alert(1)</script>'],
])('refuses %s, with its name and line', async (name, content) => {
  await plant(name, content);
  const lines = await linesOf();
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}:1:\\d+ {2}\\S`));
});

it('refuses a link in the place of a file, and the lack of a page', async () => {
  await rm(join(folder, 'index.html'));
  await rm(join(folder, 'data/search.json'));
  await symlink('/etc/hostname', join(folder, 'index.html'));
  expect(await linesOf()).toEqual([
    'data/search.json:1:1  written by this build and not there',
    'index.html:1:1  neither a file nor a folder',
    'index.html:1:1  written by this build and not there',
  ]);
});

it('refuses a name that must not be published, wherever it stands, and never prints it', async () => {
  const named = page.replace('甲', '甄不言');
  await plant('index.html', named);
  await plant('pagefind/fragment/zh-hans_0a1b.pf_fragment', gzipSync('{"content":"甄 不言"}'));
  await plant('甄不言.webp', webp);
  const report = await verifyOutput(folder, expected, privateNames('甄不言')).catch((error: Error) => error.message);
  const lines = String(report).split('\n').slice(1);
  expect(lines.map((line) => line.replace(/:1:.*/, '')).sort()).toEqual([
    'index.html',
    'pagefind/fragment/zh-hans_0a1b.pf_fragment',
    '甄＊＊.webp',
    '甄＊＊.webp',
  ]);
  expect(report).not.toMatch(/不言/);
  await rm(join(folder, '甄不言.webp'));
  expect(await verifyOutput(folder, expected, privateNames('甄不语'))).toBe(Object.keys(files).length);
});

it('looks at many files on every core, and tells the same', async () => {
  const names = Array.from({ length: 2400 }, (_, index) => `pictures/${index.toString(16).padStart(4, '0')}-480.webp`);
  for (const name of names) await plant(name, webp);
  const routes = new Map([...expected.emitted.routes, ...names.map((name) => [name, '/pictures/[file]'] as const)]);
  const all = { ...expected, emitted: { ...expected.emitted, routes } };
  expect(await verifyOutput(folder, all, privateNames('甄不言'))).toBe(Object.keys(files).length + names.length);
  for (const name of names.slice(7, 17)) await plant(name, '<script>甄不言</script>');
  const report = await verifyOutput(folder, all, privateNames('甄不言')).catch((error: Error) => error.message);
  const lines = String(report).split('\n').slice(1);
  expect(lines).toEqual(
    names.slice(7, 17).flatMap((name) => [`${name}:1:1  a name that must not be published: 甄＊＊`, `${name}:1:1  not a WebP picture`]),
  );
});
