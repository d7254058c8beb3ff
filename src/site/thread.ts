import { parentPort, Worker } from 'node:worker_threads';

/** What a thread sends when it is done. */
interface Answer<T> {
  answer: T;
}

export interface Thread<T> {
  /** Rejects where the thread fails, or ends before it has answered. */
  answer: Promise<T>;
  send(message: unknown): void;
  stop(): Promise<unknown>;
}

/**
 * Starts a thread that runs a module of the program; `task` must be plain data. `hear` gets what it sends before its
 * answer. For work that takes long and needs little: what is contributed is parsed by processes instead (0014), since a
 * thread shares the fate of the program.
 */
export function startThread<T>(module: string, task: unknown, hear: (message: unknown) => void = () => {}): Thread<T> {
  const worker = new Worker(module, { workerData: task });
  const answer = new Promise<T>((done, fail) => {
    worker.on('message', (message: unknown) => (isAnswer<T>(message) ? done(message.answer) : hear(message)));
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`${module} ended with ${code} before it had answered`)));
  });
  // Whoever stops a thread because of something else does not ask for its answer.
  answer.catch(() => undefined);
  return { answer, send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}

/** Called by the thread itself, once. */
export function answerWith(answer: unknown): void {
  parentPort?.postMessage({ answer } satisfies Answer<unknown>);
}

function isAnswer<T>(message: unknown): message is Answer<T> {
  return typeof message === 'object' && message !== null && 'answer' in message;
}
