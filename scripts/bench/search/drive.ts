import type { Browser, Page } from 'playwright-core';
import type { Script, SearchDocument } from '../../../src/domain/search/document.ts';
import type { Answer } from './metrics.ts';
import { askInPage, type PageAnswer, type PageQuestion } from './page.ts';
import type { Question } from './question.ts';
import type { CountedSite, Traffic } from './site.ts';

/** One question with what came of it. */
export interface Asked extends Traffic {
  question: Question;
  answer: Answer;
  /** From asking to results, or from opening the page where it was opened with the question. */
  milliseconds: number;
  /** From asking to the filters with their counts. */
  filtersAfter: number;
  /** What went wrong, where something did; then there is no result. */
  failure?: string;
}

/** How many results are opened one after the other to see which they are; of more, only the number is believed. */
const openAtMost = 60;
const timeLimit = 30_000;
/** Milliseconds without a request after which a question whose results and filters are shown is over. */
const quiet = { warm: 60, cold: 300 };

/** A driver of the real search page, for a corpus of documents. */
export function createDriver(browser: Browser, site: CountedSite, documents: readonly Pick<SearchDocument, 'address'>[]) {
  const places = new Map(documents.map(({ address }, place) => [address, place]));
  const answerOf = ({ total, similar, results }: PageAnswer): Answer => ({
    total,
    similar,
    results: results.map(({ href, ...shown }) => ({ ...shown, document: places.get(href.replace(/^\/zh-hant\//, '/')) ?? null })),
  });

  const ask = async (page: Page, question: Question, quiet: number, text: string | null): Promise<Asked> => {
    try {
      const { milliseconds, filtersAfter } = await evaluate(page, { text, open: 0 });
      const traffic = await site.takeTraffic(quiet);
      const answer = answerOf(await evaluate(page, { text: null, open: openAtMost }));
      await site.takeTraffic(0);
      return { question, answer, milliseconds, filtersAfter, ...traffic };
    } catch (error) {
      const failure = error instanceof Error ? (error.message.split('\n')[0] as string) : String(error);
      const nothing = { answer: { total: 0, similar: false, results: [] }, requests: 0, bytes: 0 };
      return { question, ...nothing, milliseconds: timeLimit, filtersAfter: timeLimit, failure };
    }
  };

  return {
    /** Opens the page with the question in its address, in a fresh profile. */
    async cold(question: Question): Promise<Asked> {
      const context = await browser.newContext({ locale: 'zh-CN' });
      try {
        await site.takeTraffic(0);
        const page = await context.newPage();
        await page.goto(addressOf(site, question.script, question.text), { waitUntil: 'commit' });
        await page.waitForLoadState('domcontentloaded');
        return await ask(page, question, quiet.cold, null);
      } finally {
        await context.close();
      }
    },

    /** Types and submits the questions of an edition one after the other in one page. */
    async warm(questions: readonly Question[], script: Script): Promise<Asked[]> {
      const context = await browser.newContext({ locale: 'zh-CN' });
      try {
        const page = await context.newPage();
        await page.goto(addressOf(site, script, '协会'));
        await evaluate(page, { text: null, open: 0 });
        await site.takeTraffic(quiet.cold);
        const asked: Asked[] = [];
        for (const question of questions) asked.push(await ask(page, question, quiet.warm, question.text));
        return asked;
      } finally {
        await context.close();
      }
    },
  };
}

const addressOf = ({ address }: CountedSite, script: Script, text: string) =>
  `${address}${script === 'hant' ? 'zh-hant/' : ''}search/?${new URLSearchParams({ q: text })}`;

async function evaluate(page: Page, question: PageQuestion): Promise<PageAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${timeLimit / 1000} s`)), timeLimit);
  });
  try {
    return await Promise.race([page.evaluate(askInPage, question), late]);
  } finally {
    clearTimeout(timer);
  }
}
