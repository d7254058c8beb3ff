import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { exampleSource } from './example.ts';
import { checkLibrary, rules } from './index.ts';

const asOf = '2026-11-22';
const findingsOf = (files: Parameters<typeof exampleSource>[0]) => checkLibrary(createLibrary(exampleSource(files)), { asOf });

/** Rules about a file as a whole: line 0. */
const ofWholeFiles = new Set(['misplaced-file', 'forbidden-file', 'colliding-name', 'broken-picture']);

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('is silent on its good example', () => {
    expect(findingsOf(rule.example.good)).toEqual([]);
  });

  it('speaks on its bad example, with what, why and what to write instead in both languages', () => {
    const own = findingsOf(rule.example.bad).filter((finding) => finding.rule === name);
    expect(own.length).toBeGreaterThan(0);
    for (const { message, line } of own) {
      expect(line).toBeGreaterThanOrEqual(ofWholeFiles.has(name) ? 0 : 1);
      for (const language of ['zh', 'en'] as const) {
        expect(Object.values(message[language]).every((text) => text.length > 1)).toBe(true);
      }
      expect(message.zh.what).toMatch(/\p{Script=Han}/u);
      expect(message.en.what).not.toMatch(/^\p{Script=Han}/u);
    }
  });
});

it('has one file and one name for each rule', () => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
