import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createDriver } from '../../scripts/bench/search/drive.ts';
import { createJudge } from '../../scripts/bench/search/haystack.ts';
import { judge } from '../../scripts/bench/search/metrics.ts';
import { cutQuestions } from '../../scripts/bench/search/questions.ts';
import { readPages } from '../../scripts/bench/search/real.ts';
import { serveCounted } from '../../scripts/bench/search/site.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

it.each([
  'hans',
  'hant',
] as const)('whatever stands on a page is found in the %s edition, and what stands on none is not', async (script) => {
  const { folder: published } = inject('site');
  const { own, others } = readPages(published, addresses());
  const pages = [...own, ...others];
  const judgeOf = createJudge(pages, own.length);
  const questions = cutQuestions(own, judgeOf, 6, 'phrases').filter((question) => question.script === script);
  expect(questions.length).toBeGreaterThan(50);
  const site = await serveCounted(published);
  try {
    const asked = await createDriver(browser, site, pages).warm(questions, script);
    const textOf = (page: number) => pages[page]?.parts[script].map(({ text }) => text).join('\n') ?? '';
    const faults = asked.flatMap(({ question, answer, failure }) => {
      const { recall, falseHits, showing } = judge(question, judgeOf.truthOf(question), answer, textOf);
      const isRight = failure === undefined && recall === 1 && !falseHits && showing.count === showing.of;
      if (isRight) return [];
      const found = new Set(answer.results.map(({ document }) => document));
      const missing = [...judgeOf.truthOf(question).required].filter((page) => !found.has(page)).map((page) => pages[page]?.address);
      return [
        `${question.kind} ‹${question.text}›: ${failure ?? `missing ${missing.slice(0, 5)}, false hits ${falseHits}, shown by ${showing.count} of ${showing.of}`}`,
      ];
    });
    expect(faults).toEqual([]);
  } finally {
    site.close();
  }
}, 300_000);

const addresses = () => readFileSync(paths.lock, 'utf8').split('\n');
