import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { OutputFault } from '../../domain/publish/markup/fault.ts';
import type { PrivateNames } from '../../domain/publish/private-names.ts';
import { startThread } from '../thread.ts';
import type { Expected } from './file-scan.ts';
import { type LookTask, lineOf, lookAt } from './look-at.ts';

/** How many faults are told one by one. A broken template has the same on every page. */
const told = 50;

/** So many files are looked at in about the time in which a thread starts. */
const worthAThread = 1000;

const threadModule = resolve(import.meta.dirname, 'look-thread.ts');

/**
 * Looks at every file of a finished output folder before it is published, on every core, and gives their number. Throws,
 * with a line for each fault, where there is anything that the site itself did not make, where a page of it is missing, or
 * where one of the `secret` names that must not be published stands; also where a thread ends before it has looked at its
 * share.
 */
export async function verifyOutput(folder: string, expected: Expected, secret: PrivateNames | null = null): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const others = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  const names = entries.filter((entry) => entry.isFile()).map((entry) => nameOf(folder, join(entry.parentPath, entry.name)));
  const lines = others.map((entry) => lineOf(nameOf(folder, join(entry.parentPath, entry.name)), notAFile));
  const present = new Set(names);
  for (const name of [...expected.emitted.routes.keys(), ...expected.data.keys()])
    if (!present.has(name)) lines.push(lineOf(name, missing));
  const task = { folder, expected, secret: secret?.list ?? '' };
  lines.push(...(await lookAtAll(names.sort(), task)));
  if (lines.length > 0) throw new Error(reportOf(folder, lines.sort()));
  return names.length;
}

/** The faults of all files; this thread looks at a share of its own. */
async function lookAtAll(names: readonly string[], task: Omit<LookTask, 'names'>): Promise<string[]> {
  const count = Math.min(availableParallelism(), Math.ceil(names.length / worthAThread));
  const shares = Array.from({ length: count }, (_, share) => ({ ...task, names: names.filter((_, index) => index % count === share) }));
  const threads = shares.slice(1).map((share) => startThread<string[]>(threadModule, share));
  try {
    const own = shares.slice(0, 1).flatMap(lookAt);
    return [...own, ...(await Promise.all(threads.map(({ answer }) => answer))).flat()];
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

const notAFile: OutputFault = { line: 1, column: 1, what: 'neither a file nor a folder' };
const missing: OutputFault = { line: 1, column: 1, what: 'written by this build and not there' };

function nameOf(folder: string, path: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}

function reportOf(folder: string, lines: readonly string[]): string {
  const rest = lines.length > told ? [`… ${lines.length - told} more`] : [];
  const head = `成品（${folder}）里有网站自己不会写的东西，或有不能公开的名字，没有发布 / the output has what the site itself does not write, or a name that must not be published; nothing was published`;
  return [head, ...lines.slice(0, told), ...rest].join('\n');
}
