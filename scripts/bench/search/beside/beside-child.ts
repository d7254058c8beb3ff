import { gzipSync } from 'node:zlib';
import type { SearchDocument } from '../../../../src/domain/search/document.ts';
import { corpus } from '../corpus.ts';
import { createJudge } from '../haystack.ts';
import { judge, percentile, type Summary, summarise } from '../metrics.ts';
import { readPhrases } from '../phrases.ts';
import { cutQuestions } from '../questions.ts';
import { foldWords, type PlainText } from './engine.ts';
import { engines } from './engines.ts';

/** What one engine does with one corpus; milliseconds and bytes. */
export interface BesideReport {
  /** Questions that have an answer; without those for Pinyin initials, of which only this site knows. */
  answered: Summary;
  /** Questions that have none. */
  absent: Summary;
  index: number;
  /** Compressed, as a reader would download it. */
  bytes: number;
  p50: number;
  p95: number;
}

/** Builds and asks one engine in a process of its own: `node beside-child.ts ENGINE SIZE SEED COUNT`. */
const [name, size, seed, count] = process.argv.slice(2) as [string, string, string, string];
const engine = engines.find((candidate) => candidate.name === name);
if (!engine) throw new Error(`no engine is called ${name}`);
const documents = [...corpus(Number(size), seed, readPhrases())];
const texts = documents.map(plainText);
const started = performance.now();
const built = engine.build(texts);
const index = performance.now() - started;

const truths = createJudge(documents);
const times: number[] = [];
const questions = cutQuestions(documents, truths, Number(count), seed).filter(({ kind }) => kind !== 'initials');
const judged = questions.map((question) => {
  const query = foldWords(question.text.replace(/[“”「」"『』‘’«»']/g, ''));
  const asked = performance.now();
  const found = built.search(query);
  times.push(performance.now() - asked);
  const results = found.map((document) => ({ document, text: '', marks: [], excerpt: '' }));
  return { kind: question.kind, ...judge(question, truths.truthOf(question), { total: found.length, results, similar: false }, () => '') };
});
const pieces = await built.export();
const report: BesideReport = {
  answered: summarise(judged.filter(({ kind }) => kind !== 'absent')),
  absent: summarise(judged.filter(({ kind }) => kind === 'absent')),
  index,
  bytes: pieces.reduce((sum, piece) => sum + gzipSync(piece).length, 0),
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
};
if (process.send) process.send(report);
else console.log(report);

function plainText({ parts }: SearchDocument): PlainText {
  const of = (isName: boolean) =>
    parts.hans
      .filter(({ kind }) => (kind === 'name') === isName)
      .map(({ text }) => foldWords(text))
      .join('\n');
  return { names: of(true), text: of(false) };
}
