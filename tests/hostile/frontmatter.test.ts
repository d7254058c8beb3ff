import { describe, expect, it } from 'vitest';
import { checkFiles, path as standard } from './check.ts';
import { addresses } from './frontmatter/addresses.ts';
import { aliases, foreignAliases } from './frontmatter/aliases.ts';
import { type BadFile, encodings, fences, withKeys } from './frontmatter/blocks.ts';
import { escapes } from './frontmatter/escapes.ts';
import { missing, syntax, unknown, values } from './frontmatter/keys.ts';

const classes: readonly (readonly [string, readonly BadFile[]])[] = [
  ['fences', fences],
  ['encodings', encodings],
  ['syntax', syntax],
  ['escapes', escapes],
  ['unknown keys', unknown],
  ['values', values],
  ['missing keys', missing],
  ['addresses of the web', addresses],
  ['former addresses', aliases],
];

describe.each(classes)('%s', (_name, files) => {
  it.each(files.map((file) => [file.name, file] as const))('%s', (_case, file) => isNamed(file));
});

it('are a hundred and more, each with a name of its own', () => {
  const names = classes.flatMap(([, files]) => files.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
});

it.each(foreignAliases)('the alias %s is for its owner, unless it was published', (alias) => {
  const rulesWith = (lock: string) =>
    checkFiles({ [standard]: withKeys(`aliases: [${alias}]`), 'addresses.lock': lock }).map(({ rule }) => rule);
  expect(rulesWith('/bulletins/editorial/first/\n')).toEqual(['wrong-alias']);
  expect(rulesWith(`/bulletins/editorial/first/\n${alias}\n`)).toEqual([]);
});

function isNamed({ file, line, rules, path = standard }: BadFile): void {
  const found = checkFiles({ [path]: file });
  const right = found.filter((finding) => finding.file === path && finding.line === line && rules.includes(finding.rule));
  const seen = found.map((finding) => [finding.line, finding.rule]);
  expect(right, `expected ${rules.join(' or ')} on line ${line}, found ${JSON.stringify(seen.slice(0, 5))}`).not.toEqual([]);
  expect(found.filter((finding) => finding.file !== path)).toEqual([]);
}
