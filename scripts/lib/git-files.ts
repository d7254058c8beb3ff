import { git } from './git.ts';

/** One file of a commit: its mode, the id of its content and its size in bytes. */
export interface CommittedFile {
  path: string;
  mode: string;
  id: string;
  size: number;
}

/** Bytes that are asked of git at once. */
const batchBytes = 32 * 1024 * 1024;

/** The files of a commit below some paths, without folders. What is no blob (a submodule) has the size 0. */
export async function listFiles(folder: string, commit: string, below: readonly string[]): Promise<CommittedFile[]> {
  const { stdout } = await git(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...below]);
  return stdout
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', id = '', size = '', path = ''] = /^([0-7]{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      if (path === '') throw new Error(`git's list of files reads ${JSON.stringify(line)}`);
      return { path, mode, id, size: Number(size) || 0 };
    });
}

/** Reads files of a commit in batches, in order. Blobs are asked for by their ids, never by a name. */
export async function* readFiles(folder: string, files: readonly CommittedFile[]): AsyncGenerator<CommittedFile & { bytes: Uint8Array }> {
  let batch: CommittedFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && bytes + file.size > batchBytes) {
      yield* readBatch(folder, batch);
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.size;
  }
  if (batch.length > 0) yield* readBatch(folder, batch);
}

async function* readBatch(folder: string, files: readonly CommittedFile[]) {
  const { stdout } = await git(folder, ['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''));
  let offset = 0;
  for (const file of files) {
    const end = stdout.indexOf(0x0a, offset);
    const header = stdout.subarray(offset, end).toString();
    if (header !== `${file.id} blob ${file.size}`) throw new Error(`git gives ${JSON.stringify(header)} for ${file.id}`);
    yield { ...file, bytes: stdout.subarray(end + 1, end + 1 + file.size) };
    offset = end + 1 + file.size + 1;
  }
}
