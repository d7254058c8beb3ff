import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';

/** Something to be done with one contributed file, and what came of it; both are plain data. */
export interface OfFile {
  path: string;
}

/** What one file may take before the process that works on it is ended. The scan for limits ends all that we know of first. */
export interface Bounds {
  milliseconds: number;
  /** Of V8's heap. */
  megabytes: number;
}

/** What a process was lost to: it did not answer in time, or it ended (of memory, as far as is known). */
export type Loss = 'time' | 'memory';

export interface Isolated<Task extends OfFile, Answer extends OfFile> {
  /** The module that each process runs; it answers `Task[]` with one `Answer` for each task, in their order. */
  module: string;
  /** The answer for a task that its process was lost to. */
  lost(task: Task, loss: Loss): Answer;
  bounds?: Bounds;
}

const defaultBounds: Bounds = { milliseconds: 8000, megabytes: 512 };

/** How long a process may take to load its module before it is given up, on a machine that is busy with other work. */
const startMilliseconds = 60_000;

/** What a process says when its module is loaded and the time of its first file begins. */
const readyMessage = 'ready';

/** Processes that have said so. */
const loaded = new WeakSet<ChildProcess>();

/** Tasks that a process gets at a time: enough to keep it busy, few enough that none waits for another at the end. */
const batchSize = 24;

/** Processes that were started before there was anything to do, by their module. */
const early = new Map<string, ChildProcess[]>();

/** Starts processes for a module while the program itself is still loading; `runIsolated` takes them. */
export function startEarly(module: string, count = Math.min(availableParallelism(), 2)): void {
  const children = Array.from({ length: count }, () => start(module, defaultBounds));
  // Nobody need wait for a process that gets nothing to do.
  for (const child of children) hold(child, false);
  early.set(module, children);
}

/**
 * Works on contributed files in processes of their own, and gives the answers in the order of the tasks. A file whose
 * process crashes, or takes more time or memory than the bounds allow, costs itself alone.
 */
export async function runIsolated<Task extends OfFile, Answer extends OfFile>(
  tasks: readonly Task[],
  { module, lost, bounds = defaultBounds }: Isolated<Task, Answer>,
): Promise<Answer[]> {
  const waiting: Task[][] = [];
  for (let start = 0; start < tasks.length; start += batchSize) waiting.push(tasks.slice(start, start + batchSize));
  const answers = new Map<string, Answer>();
  const work = async () => {
    let child: ChildProcess | null = null;
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      child ??= childFor(module, bounds);
      const loss = await runBatch(child, batch, answers, bounds);
      if (!loss) continue;
      child = null;
      const [culprit, ...rest] = batch.filter(({ path }) => !answers.has(path)) as [Task, ...Task[]];
      answers.set(culprit.path, lost(culprit, loss));
      if (rest.length > 0) waiting.unshift(rest);
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4, waiting.length) }, work));
  return tasks.map(({ path }) => answers.get(path) as Answer);
}

/** Answers every task that its parent sends, one after the other; ends with its parent. */
export function answerTasks<Task extends OfFile, Answer extends OfFile>(answer: (task: Task) => Answer | Promise<Answer>): void {
  process.on('message', async (tasks: Task[]) => {
    for (const task of tasks) {
      process.send?.(await answer(task));
      // What is sent leaves only between turns of the event loop; the parent counts on hearing of each file.
      await new Promise(setImmediate);
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(readyMessage);
}

/** Resolves to null when every task of the batch is answered, or to what the process was lost to. */
function runBatch<Answer extends OfFile>(
  child: ChildProcess,
  batch: readonly OfFile[],
  answers: Map<string, Answer>,
  { milliseconds }: Bounds,
): Promise<Loss | null> {
  return new Promise((done, failed) => {
    let left = batch.length;
    let timer: NodeJS.Timeout | undefined;
    const finish = (loss: Loss | null) => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', ended).off('error', notStarted);
      done(loss);
    };
    // No file is to blame for a process that has not read any.
    const lose = (loss: Loss) => (loaded.has(child) ? finish(loss) : notStarted(new Error('a process for reading files did not start')));
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          child.off('exit', ended).kill('SIGKILL');
          lose('time');
        },
        loaded.has(child) ? milliseconds : startMilliseconds,
      );
    };
    const answered = (message: unknown) => {
      if (message === readyMessage) return watch();
      answers.set((message as Answer).path, message as Answer);
      left -= 1;
      if (left === 0) finish(null);
      else watch();
    };
    const ended = () => lose('memory');
    const notStarted = (error: Error) => {
      clearTimeout(timer);
      failed(error);
    };
    child.on('message', answered).once('exit', ended).once('error', notStarted);
    watch();
    // A process that has ended meanwhile is told by its `exit`.
    child.send([...batch], () => {});
  });
}

/** A process of the module: one that was started early, where its bounds are the usual ones, or a new one. */
function childFor(module: string, bounds: Bounds): ChildProcess {
  const ready = bounds === defaultBounds ? early.get(module)?.pop() : undefined;
  if (ready?.connected) return hold(ready, true);
  return start(module, bounds);
}

/** Whether the program stays alive for the process. */
function hold(child: ChildProcess, wanted: boolean): ChildProcess {
  const change = wanted ? 'ref' : 'unref';
  child[change]();
  child.channel?.[change]();
  return child;
}

function start(module: string, { megabytes }: Bounds): ChildProcess {
  const cache = getCompileCacheDir();
  const child = fork(module, [], {
    env: { ...process.env, ...(cache ? { NODE_COMPILE_CACHE: cache } : {}) },
    serialization: 'advanced',
    // What Node prints of a crash says nothing to an author.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A young generation that holds the trees of a whole batch saves a tenth of the time.
    execArgv: [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=32'],
  });
  child.once('message', () => loaded.add(child));
  return child;
}
