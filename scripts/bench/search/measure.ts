import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { runChild } from '../measure.ts';
import type { BesideReport } from './beside/beside-child.ts';
import { engines } from './beside/engines.ts';
import { corpus } from './corpus.ts';
import { type Asked, createDriver } from './drive.ts';
import { createJudge, type Judge } from './haystack.ts';
import { type Judgement, judge } from './metrics.ts';
import type { Phrases } from './phrases.ts';
import type { Question } from './question.ts';
import { cutQuestions } from './questions.ts';
import { buildSite, type IndexSize, serveCounted, sizeOfIndex } from './site.ts';
import { worstQuestions } from './worst.ts';

/** One question, its answer, and how good that is. */
export interface Judged extends Asked {
  judgement: Judgement;
  /** How many documents had to be found. */
  required: number;
}

/** What was asked of one served index. */
export interface AskedSite {
  warm: Judged[];
  /** Some of the questions, each in a fresh profile, and the worst ones. */
  cold: Judged[];
  /** Processes that wanted to run in the last minute of asking, as the system counts them. */
  load: number;
}

/** Everything measured at one size; milliseconds and bytes. */
export interface SearchRun extends AskedSite {
  size: number;
  index: { time: number; peak: number | null; bytes: IndexSize };
  /** By the engine's name; null where it did not come to an end within the limits. */
  beside: Record<string, BesideReport | null>;
}

export interface MeasureOptions {
  /** A published site with a search page. */
  published: string;
  folder: string;
  phrases: Phrases;
  seed: string;
  questions: number;
  browser: Browser;
}

/** Of the questions of each kind, so many are asked with nothing loaded before: one in each edition. */
const coldOfEach = 2;

/** What another engine may take before it is given up. */
const besideLimits = { time: 240_000, memory: 4 * 1024 ** 3 };

/** Makes, serves and asks an index of one size, and other engines beside it. */
export async function measureSize(size: number, options: MeasureOptions): Promise<SearchRun> {
  const { published, folder, phrases, seed, questions } = options;
  const say = (what: string) => console.error(`${size} documents: ${what} …`);
  const index = join(folder, 'index');
  rmSync(folder, { recursive: true, force: true });
  say('index');
  const { report: time, treePeak: peak } = await runChild<number>(script('index-child.ts'), [index, String(size), seed]);
  const bytes = sizeOfIndex(index);
  buildSite(published, index, size, join(folder, 'site'));
  const documents = [...corpus(size, seed, phrases)];
  say('ask');
  const asked = await askSite(join(folder, 'site'), documents, options);
  const beside: SearchRun['beside'] = {};
  for (const { name } of engines) {
    say(name);
    const args = [name, String(size), seed, String(questions)];
    const ended = await runChild<BesideReport>(script('beside/beside-child.ts'), args, besideLimits).catch(() => null);
    beside[name] = ended?.report ?? null;
  }
  return { size, index: { time, peak, bytes }, ...asked, beside };
}

/** Asks a site questions cut from the documents that are in it; `others` are in it too and need not be found. */
export async function askSite(
  folder: string,
  documents: readonly SearchDocument[],
  { browser, questions, seed }: Pick<MeasureOptions, 'browser' | 'questions' | 'seed'>,
  others: readonly SearchDocument[] = [],
): Promise<AskedSite> {
  const all = [...documents, ...others];
  const judgeOf = createJudge(all, documents.length);
  const asked = cutQuestions(documents, judgeOf, questions, seed);
  const worst = worstQuestions(documents);
  const site = await serveCounted(folder);
  try {
    const driver = createDriver(browser, site, all);
    const cold: Asked[] = [];
    for (const question of [...firstOfEach(asked), ...worst]) cold.push(await driver.cold(question));
    const warm = [];
    for (const script of ['hans', 'hant'] as const) {
      const own = [...asked, ...worst].filter((question) => question.script === script);
      warm.push(...(await driver.warm(own, script)));
    }
    const judged = (some: readonly Asked[]) => some.map((one) => judgedBy(judgeOf, all, one));
    return { warm: judged(warm), cold: judged(cold), load: loadavg()[0] ?? 0 };
  } finally {
    site.close();
  }
}

function judgedBy(judgeOf: Judge, documents: readonly SearchDocument[], asked: Asked): Judged {
  const { question, answer } = asked;
  const truth = judgeOf.truthOf(question);
  const textOf = (document: number) => documents[document]?.parts[question.script].map(({ text }) => text).join('\n') ?? '';
  return { ...asked, judgement: judge(question, truth, answer, textOf), required: truth.required.size };
}

function firstOfEach(questions: readonly Question[]): Question[] {
  return Object.values(Object.groupBy(questions, ({ kind }) => kind)).flatMap((ofKind) => ofKind?.slice(0, coldOfEach) ?? []);
}

const script = (name: string) => resolve(import.meta.dirname, name);
