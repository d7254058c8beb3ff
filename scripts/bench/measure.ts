import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { paths } from '../lib/paths.ts';

/** How often the memory of a process tree is looked at. */
const interval = 200;

export interface ChildLimits {
  /** Milliseconds after which it is ended. */
  time: number;
  /** Bytes of JavaScript objects that it may hold. */
  memory: number;
}

/**
 * Runs a script that sends one report; also the largest memory seen of it and all its children, where Linux tells.
 * Rejects where it ends before it reports, as it does beyond its limits.
 */
export async function runChild<T>(script: string, args: string[], limits?: ChildLimits): Promise<{ report: T; treePeak: number | null }> {
  const execArgv = limits ? [`--max-old-space-size=${Math.floor(limits.memory / 1024 ** 2)}`] : [];
  const child = fork(script, args, { stdio: ['ignore', 'ignore', limits ? 'ignore' : 'inherit', 'ipc'], execArgv, timeout: limits?.time });
  const stop = () => child.kill();
  process.once('exit', stop);
  let treePeak: number | null = null;
  const timer = setInterval(() => {
    const memory = treeMemory(child);
    if (memory !== null) treePeak = Math.max(treePeak ?? 0, memory);
  }, interval);
  try {
    const report = await new Promise<T>((done, fail) => {
      child.once('message', (message) => done(message as T));
      child.once('exit', (code, signal) => fail(new Error(`${script} ended with ${signal ?? code} before it reported`)));
      child.once('error', fail);
    });
    return { report, treePeak };
  } finally {
    clearInterval(timer);
    process.off('exit', stop);
    if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
  }
}

/** Wall-clock milliseconds of a project script from start to end, as whoever types it waits. Throws where it fails. */
export function timeScript(script: string, args: string[]): number {
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { cwd: paths.root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} gave ${status}: ${stdout.slice(0, 500)}`);
  return performance.now() - started;
}

/** Resident memory of a process and all below it, in bytes; null where the system does not tell. */
function treeMemory({ pid }: ChildProcess): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const below = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const status = /^\d+$/.test(name) ? statusOf(name) : null;
    if (!status) continue;
    memory.set(Number(name), status.resident);
    below.set(status.parent, [...(below.get(status.parent) ?? []), Number(name)]);
  }
  const sum = (id: number): number => (memory.get(id) ?? 0) + (below.get(id) ?? []).reduce((total, other) => total + sum(other), 0);
  return sum(pid);
}

/** A process may end while it is looked at; then there is nothing to count. */
function statusOf(pid: string): { parent: number; resident: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: read('PPid'), resident: read('VmRSS') * 1024 };
  } catch {
    return null;
  }
}
