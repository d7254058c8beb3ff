import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { referencesOf } from '../support/addresses.ts';
import { publishFolder, runNode } from '../support/commands.ts';
import { expectNone } from '../support/faults.ts';
import { parseHtml } from '../support/html.ts';
import { filesBelow } from '../support/published.ts';
import { workFolder } from '../support/work-folder.ts';

/** A folder as one value: every file's name and a hash of its bytes. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await filesBelow(folder);
  const hashes = names.map(
    async (name) =>
      [
        name,
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(hashes));
}

let place: string;
const at = (...parts: string[]) => resolve(place, ...parts);
const small = resolve(paths.root, 'tests/libraries/right-simplified');

beforeAll(async () => {
  place = await workFolder('publishing');
});
afterAll(() => rm(place, { recursive: true, force: true }));

it('publishes the real content twice to the same bytes', async () => {
  const { findings } = await publishFolder(paths.content, at('real'), at('work'));
  expect(findings).toEqual([]);
  expect(await contentsOf(at('real'))).toEqual(await contentsOf(inject('site').folder));
});

describe('a small library', () => {
  const bulletin = () => at('library/content/bulletins/editorial/new.mdx');

  beforeAll(async () => {
    await cp(small, at('library'), { recursive: true });
    const { findings } = await publishFolder(at('library/content'), at('dist'), at('work'));
    expect(findings).toEqual([]);
  });

  it('is published twice to the same bytes, wherever it lies', async () => {
    await cp(small, at('elsewhere/moved'), { recursive: true });
    await publishFolder(at('elsewhere/moved/content'), at('second'), at('second-work'));
    expect(await contentsOf(at('second'))).toEqual(await contentsOf(at('dist')));
  });

  it('stays as it was published when a later text has a fault, and tells the fault', async () => {
    const before = await contentsOf(at('dist'));
    const right = await readFile(bulletin(), 'utf8');
    await writeFile(bulletin(), right.replace('\n---\n', '\nsummry: 拼错的键\n---\n'));
    const { findings, pages } = await publishFolder(at('library/content'), at('dist'), at('work'));
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['unknown-key', 'bulletins/editorial/new.mdx']]);
    expect(pages).toBe(0);
    expect(await contentsOf(at('dist'))).toEqual(before);
    await writeFile(bulletin(), right);
  });

  it('is replaced as a whole by what is published next: what is no longer written is gone', async () => {
    await writeFile(at('dist/left-over.html'), 'of an earlier time');
    await writeFile(bulletin(), `${await readFile(bulletin(), 'utf8')}\n新加的一段。\n`);
    await publishFolder(at('library/content'), at('dist'), at('work'));
    expect(await filesBelow(at('dist'))).not.toContain('left-over.html');
    expect(await readFile(at('dist/bulletins/editorial/new/index.html'), 'utf8')).toContain('新加的一段。');
  });

  it('leaves nothing of its work behind', async () => {
    const names = await filesBelow(at('work'));
    expectNone(names.filter((name) => name.startsWith('dist.next')));
  });

  it.each([
    ['bulletins/editorial/new/index.html', '<script>alert(1)</script>'],
    ['assets/planted.js', 'alert(1)'],
    ['feed.xml', '<script>alert(1)</script>'],
    ['bulletins/feed.atom', '<script>alert(1)</script>'],
  ])('stays as it was when something stands in %s that the site does not write', async (name, text) => {
    const before = await contentsOf(at('dist'));
    const { code, stderr } = await runNode('tests/support/publish-tampered.ts', at('library/content'), at('dist'), at('work'), name, text);
    expect(code).toBe(2);
    const [head, ...lines] = stderr.trim().split('\n');
    expect(head).toContain('nothing was published');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[\w./-]+:\d+:\d+ {2}\S/);
    expect(lines.every((line) => line.startsWith(`${name}:`))).toBe(true);
    expect(await contentsOf(at('dist'))).toEqual(before);
  });

  it('works below a path of its host: no address leads out of it', async () => {
    await cp(small, at('below'), { recursive: true });
    const network = at('below/content/network/network.yaml');
    await writeFile(network, (await readFile(network, 'utf8')).replace(/^site: .*$/m, 'site: https://example.com/network/'));
    await publishFolder(at('below/content'), at('below-dist'), at('work'));
    const names = (await filesBelow(at('below-dist'))).filter((name) => name.endsWith('.html'));
    const pages = await Promise.all(names.map(async (name) => ({ name, page: parseHtml(await readFile(at('below-dist', name), 'utf8')) })));
    const strays = pages.flatMap(({ name, page }) =>
      referencesOf(page)
        .filter(({ value }) => /^\/(?!network\/)/.test(value) || /^https:\/\/example\.com\/(?!network\/)/.test(value))
        .map(({ value }) => `${name}: ${value}`),
    );
    expectNone(strays);
    for (const file of ['feed.xml', 'feed.atom', 'feed.json', 'bulletins/feed.json', 'sitemap-0.xml', 'robots.txt']) {
      expectNone((await readFile(at('below-dist', file), 'utf8')).match(/https:\/\/example\.com\/(?!network\/)[^"<\s]*/g) ?? []);
    }
  });
});
