import type { Root } from 'mdast';
import { createLibrary } from '../../src/domain/create-library.ts';
import { readFile } from '../../src/domain/read/file.ts';
import { caseStudy, exampleSource } from '../../src/domain/rules/example.ts';
import { checkLibrary } from '../../src/domain/rules/index.ts';
import type { ExampleFiles } from '../../src/domain/rules/rule.ts';

/** The file in which the hostile texts stand, in the small library of the rules' examples. */
export const path = 'case-studies/sample/case.mdx';

const asOf = '2026-11-22';
const picture = { 'case-studies/sample/a.jpg': 'picture' };

/** Findings in a library that has these files besides the examples' own. */
export function checkFiles(files: ExampleFiles) {
  return checkLibrary(createLibrary(exampleSource({ ...picture, ...files })), { asOf });
}

/** Findings in a case study with this text; a finding elsewhere counts as well. */
export function checkBody(text: string, keys = '') {
  return checkFiles({ [path]: caseStudy(`${text}\n`, keys) });
}

/** The tree that would be published of a text, or null where it is stopped before. */
export function bodyOf(text: string): Root | null {
  return readFile({ path, bytes: new TextEncoder().encode(caseStudy(`${text}\n`)) }).body;
}

/** The line of the file on which the text of a case study starts. */
export const firstLineOfBody = caseStudy('').split('\n').length;
