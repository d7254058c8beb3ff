import { trustedPolicy } from '../../domain/publish/content-policy.ts';
import type { SearchCall, SearchReply } from './messages.ts';
import { SearchFailure, type SearchPlace, type SearchService } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

interface Waiting {
  done(answer: unknown): void;
  failed(error: Error): void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * A search in a worker of its own, which starts when it is first asked something. A worker that does not answer within
 * `patience` milliseconds is ended, and another starts with the next question.
 */
export function createSearchService(place: SearchPlace, patience?: number): SearchService {
  let worker: Worker | null = null;
  let calls = 0;
  const waiting = new Map<number, Waiting>();
  const lose = () => {
    worker?.terminate();
    worker = null;
    for (const { failed, timer } of waiting.values()) {
      clearTimeout(timer);
      failed(new SearchFailure('the search worker did not start'));
    }
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(trusted(workerUrl) as string, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      clearTimeout(call?.timer);
      if ('failed' in data) call?.failed(new SearchFailure('the search did not answer'));
      else call?.done(data.answer);
    });
    started.addEventListener('error', lose);
    started.postMessage(place);
    return started;
  };
  const call = <T>(method: SearchCall['method'], argument: unknown): Promise<T> =>
    new Promise((done, failed) => {
      calls += 1;
      const timer = patience === undefined ? undefined : setTimeout(lose, patience);
      waiting.set(calls, { done: done as (answer: unknown) => void, failed, timer });
      try {
        worker ??= start();
        worker.postMessage({ id: calls, method, argument } satisfies SearchCall);
      } catch {
        lose();
      }
    });
  return {
    search: (question) => call('search', question),
    facets: (question) => call('facets', question),
    suggest: (text) => call('suggest', text),
  };
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

/** Makes the one address that may become a program: that of our own worker. */
let policy: ReturnType<TrustedTypePolicies['createPolicy']> | undefined;

function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  policy ??= trustedTypes?.createPolicy(trustedPolicy, {
    createScriptURL: (wanted) => {
      if (wanted !== workerUrl) throw new TypeError('not the search worker');
      return wanted;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
