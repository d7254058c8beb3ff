import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type GeneratedFile, generatedFiles } from './generated.ts';
import { paths } from './paths.ts';

const files = await generatedFiles();
const read = (path: string) => readFileSync(resolve(paths.root, path), 'utf8');

it.each(files)('$path is as npm run generate writes it', ({ path, text }) => {
  expect(read(path)).toBe(text);
});

it('no path is generated twice', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

const wired: Record<string, string[]> = JSON.parse(read('.vscode/settings.json'))['yaml.schemas'];
const schemaFiles = files.filter(({ path }) => path.startsWith('.vscode/schemas/'));
const schemaOf = (path: string) => schemaFiles.find((file) => wired[`./${file.path}`]?.some((glob) => matchesGlob(path, glob)));
const validate = (file: GeneratedFile, value: unknown) => z.fromJSONSchema(JSON.parse(file.text)).safeParse(value);

describe('the schemas for VS Code', () => {
  it('are wired for the files that they describe', () => {
    expect(Object.keys(wired).sort()).toEqual(schemaFiles.map(({ path }) => `./${path}`).sort());
  });

  const yamlFiles = (root: string) =>
    readdirSync(resolve(paths.root, root), { recursive: true })
      .map((file) => join(root, String(file)).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.yaml'));

  it.each(yamlFiles('src/content'))('accept %s, as an editor reads it', (path) => {
    const schema = schemaOf(path);
    expect(schema, 'a schema for this file').toBeDefined();
    expect(validate(schema as GeneratedFile, parse(read(path))).error?.issues).toBeUndefined();
  });

  it.each([
    ['people', { title: '甲', offices: [{ office: '局长', asOf: 2025, organisation: '某局' }], published: '2026-01' }, true],
    ['people', { title: '甲', offices: [{ office: '局长', asOf: 2025, organisation: '某局' }], published: 2026, example: true }, true],
    ['people', { title: '甲', offices: [], published: '2026-01-01' }, false],
    ['people', { title: '甲', published: '2026-01-01' }, false],
    ['sources', { title: 2007, kind: 'page', checked: 2026, published: '2026' }, true],
    ['sources', { title: '甲', kind: 'pag', checked: 2026, published: 2026 }, false],
    ['sources', { titel: '甲', title: '甲', kind: 'page', checked: 2026, published: 2026 }, false],
    ['sources', { title: ['甲'], kind: 'page', checked: 2026, published: 2026 }, false],
    ['work-items', [{ id: 1, title: '甲', summary: '乙', meaning: ['丙'], sources: [{ id: 'editorial/notice' }] }], true],
    ['topics', { id: 'a', title: '甲', summary: '乙' }, false],
  ])('of %s say of %j: %s', (name, value, right) => {
    const file = schemaFiles.find(({ path }) => path.endsWith(`/${name}.schema.json`)) as GeneratedFile;
    expect(validate(file, value).success).toBe(right);
  });

  it.each(schemaFiles)('$path refuses unknown keys and describes every key', ({ text }) => {
    const objects: { properties: Record<string, { description?: string }>; additionalProperties: unknown }[] = [];
    JSON.parse(text, (_key, value) => {
      if (value?.properties && value.type === 'object') objects.push(value);
      return value;
    });
    expect(objects.length).toBeGreaterThan(0);
    for (const { properties, additionalProperties } of objects) {
      expect(additionalProperties).toBe(false);
      for (const [key, { description }] of Object.entries(properties)) expect(description, key).toMatch(/\p{Script=Han}/u);
    }
  });
});
