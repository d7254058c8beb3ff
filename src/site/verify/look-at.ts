import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFault } from '../../domain/publish/markup/fault.ts';
import { privateNames } from '../../domain/publish/private-names.ts';
import { type Expected, scanFile } from './file-scan.ts';
import { scanNames } from './name-scan.ts';

/** Some files of the output and all that is needed to look at them, as plain data. */
export interface LookTask {
  folder: string;
  names: readonly string[];
  expected: Expected;
  /** The list of names that must not be published. */
  secret: string;
}

/** A line for each fault of the files, one file in memory at a time. */
export function lookAt({ folder, names, expected, secret }: LookTask): string[] {
  const hidden = privateNames(secret);
  return names.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const faults = [...scanFile(name, bytes, expected), ...(hidden ? scanNames(name, bytes, hidden) : [])];
    return faults.map((fault) => lineOf(hidden?.mask(name) ?? name, fault));
  });
}

export function lineOf(name: string, { line, column, what }: OutputFault): string {
  return `${name}:${line}:${column}  ${what}`;
}
