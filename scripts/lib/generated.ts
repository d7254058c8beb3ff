import { keyTables } from '../../src/site/guide-keys.ts';
import { codeOwnersFiles } from './generated/codeowners.ts';
import { editorFiles } from './generated/editor.ts';
import { rulePages } from './generated/rules.ts';

/** A file that is made from the code: its path from the project's root, and all of its text. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** Makes some of the generated files. */
export type Generator = () => GeneratedFile[] | Promise<GeneratedFile[]>;

const generators: readonly Generator[] = [editorFiles, rulePages, keyTables, codeOwnersFiles];

/** Every generated file as it must be now, in the order of the generators. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return (await Promise.all(generators.map((generate) => generate()))).flat();
}
