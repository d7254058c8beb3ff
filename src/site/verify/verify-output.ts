import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFault } from '../../domain/publish/markup/fault.ts';
import type { PrivateNames } from '../../domain/publish/private-names.ts';
import { type Expected, scanFile } from './file-scan.ts';
import { scanNames } from './name-scan.ts';

/** How many files are in memory at once. */
const concurrency = 32;
/** How many faults are told one by one. A broken template has the same on every page. */
const told = 50;

/**
 * Looks at every file of a finished output folder before it is published and gives their number. Throws, with a line
 * for each fault, where there is anything that the site itself did not make, where a page of it is missing, or where
 * one of the `secret` names that must not be published stands.
 */
export async function verifyOutput(folder: string, expected: Expected, secret: PrivateNames | null = null): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const others = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  const names = entries.filter((entry) => entry.isFile()).map((entry) => nameOf(folder, join(entry.parentPath, entry.name)));
  const lines = others.map((entry) => lineOf(nameOf(folder, join(entry.parentPath, entry.name)), notAFile));
  const present = new Set(names);
  for (const name of [...expected.emitted.routes.keys(), ...expected.data.keys()])
    if (!present.has(name)) lines.push(lineOf(name, missing));
  const queue = names.sort().values();
  const work = async () => {
    for (const name of queue) {
      const bytes = await readFile(join(folder, name));
      const faults = [...scanFile(name, bytes, expected), ...(secret ? scanNames(name, bytes, secret) : [])];
      for (const fault of faults) lines.push(lineOf(secret?.mask(name) ?? name, fault));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (lines.length > 0) throw new Error(reportOf(folder, lines.sort()));
  return names.length;
}

const notAFile: OutputFault = { line: 1, column: 1, what: 'neither a file nor a folder' };
const missing: OutputFault = { line: 1, column: 1, what: 'written by this build and not there' };

function nameOf(folder: string, path: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}

function lineOf(name: string, { line, column, what }: OutputFault): string {
  return `${name}:${line}:${column}  ${what}`;
}

function reportOf(folder: string, lines: readonly string[]): string {
  const rest = lines.length > told ? [`… ${lines.length - told} more`] : [];
  const head = `成品（${folder}）里有网站自己不会写的东西，或有不能公开的名字，没有发布 / the output has what the site itself does not write, or a name that must not be published; nothing was published`;
  return [head, ...lines.slice(0, told), ...rest].join('\n');
}
