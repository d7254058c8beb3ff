import { execFile } from 'node:child_process';

/** A revision or a state of the repository that cannot be worked with; told to the user like a wrong option. */
export class UnusableRepository extends Error {
  readonly code = 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
}

/** What a git command wrote to its two outputs. */
interface GitOutput {
  stdout: Buffer;
  stderr: string;
}

const maxOutput = 2 ** 28;

/** Settings that must not depend on the repository: no program is run, and a name with two meanings is told. */
const settings = ['core.fsmonitor=false', 'core.warnAmbiguousRefs=true'];

/**
 * Runs git in a folder, without a shell. Replaced objects (`refs/replace`) are not looked at, paths stand for themselves,
 * nothing is asked. Rejects on an exit code other than 0 with what git said, the code (`exitCode`) and its output (`stdout`).
 */
export function git(folder: string, args: readonly string[], input?: string): Promise<GitOutput> {
  const env = {
    ...process.env,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const all = [...settings.flatMap((setting) => ['-c', setting]), ...args];
  return new Promise((done, fail) => {
    const child = execFile('git', all, { cwd: folder, env, encoding: 'buffer', maxBuffer: maxOutput }, (error, stdout, stderr) => {
      if (error)
        fail(Object.assign(new Error(`git ${args[0]}: ${stderr.toString().trim() || error.message}`), { exitCode: error.code, stdout }));
      else done({ stdout, stderr: stderr.toString() });
    });
    // git may end before it has read everything; its exit code tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

/** The full id of the commit that a revision stands for. Throws `UnusableRepository` where it stands for none, or for two. */
export async function resolveCommit(folder: string, revision: string): Promise<string> {
  if (!/^[^-\p{C}\s][^\p{C}\s]{0,249}$/u.test(revision)) throw unusable(revision, '写法不对', 'is not written like a revision');
  try {
    const { stdout, stderr } = await git(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
    if (stderr.includes('is ambiguous')) throw unusable(revision, '既是分支又是标签', 'is both a branch and a tag');
    return stdout.toString().trim();
  } catch (error) {
    if (error instanceof UnusableRepository) throw error;
    throw unusable(revision, '找不到；先运行 git fetch', 'is not here; run git fetch first');
  }
}

/** The revision to compare with where none is named: the branch `main` of `origin`, else one's own. */
export async function defaultBase(folder: string): Promise<string> {
  for (const name of ['refs/remotes/origin/main', 'refs/heads/main']) {
    const { stdout } = await git(folder, ['for-each-ref', '--format=%(refname)', name]);
    if (stdout.toString().trim() === name) return name;
  }
  throw new UnusableRepository(
    '没有 origin/main，也没有 main；用 --base 写明同哪个版本比 / neither origin/main nor main: name one with --base',
  );
}

/**
 * The commit to compare a head with: where it left the base. With no such commit, or more than one, it is the base
 * itself: then whatever differs counts as changed, which is stricter.
 */
export async function forkPoint(folder: string, base: string, head: string): Promise<string> {
  try {
    const commits = (await git(folder, ['merge-base', '--all', base, head])).stdout.toString().trim().split('\n');
    return commits.length === 1 && commits[0] ? commits[0] : base;
  } catch (error) {
    if ((error as { exitCode?: unknown }).exitCode === 1) return base;
    throw error;
  }
}

function unusable(revision: string, zh: string, en: string): UnusableRepository {
  const shown = JSON.stringify(revision.slice(0, 80));
  return new UnusableRepository(`版本 ${shown} ${zh} / the revision ${shown} ${en}`);
}
