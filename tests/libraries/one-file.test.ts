import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleLibrary } from '../../src/domain/library.ts';
import { checkLibrary } from '../../src/domain/rules/index.ts';
import { readContent, readForCheck } from '../../src/site/read-content.ts';
import { direct } from '../support/direct.ts';

const asOf = '2026-11-22';
const libraries = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Rules that compare a file with all others; a check of one file cannot know. */
const needsAll = new Set(['duplicate-address', 'vanished-address', 'outdated-codeowners', 'overlapping-recognitions', 'policy-cycle']);

describe.each(libraries.map(({ name }) => name))('the library %s', (name) => {
  it('has the same findings in a file whether that file is checked alone or with all others', async () => {
    const place = { content: resolve(import.meta.dirname, name, 'content'), lock: resolve(import.meta.dirname, name, 'addresses.lock') };
    const source = await readContent(place, direct);
    const check = (read: typeof source) => checkLibrary(assembleLibrary(read), { asOf }).filter(({ rule }) => !needsAll.has(rule));
    const all = check(source);
    for (const { path } of source.files) {
      const alone = check(await readForCheck(place, [path], direct));
      const where = (findings: typeof all) => findings.filter(({ file }) => file === path).map(({ rule, line }) => `${rule} ${line}`);
      expect(where(alone)).toEqual(where(all));
    }
  });
});
