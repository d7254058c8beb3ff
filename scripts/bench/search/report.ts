import { availableParallelism } from 'node:os';
import { exponent } from '../growth.ts';
import { table } from '../table.ts';
import { isMet, limitsAt } from './limits.ts';
import type { AskedSite, Judged, SearchRun } from './measure.ts';
import type { Summary } from './metrics.ts';
import { type QuestionKind, questionKinds } from './question.ts';
import { bytesPerDocument, costsOf, ordinary, summaryOf } from './totals.ts';

/** Prints what was measured at one size, and where that stands to the limits. */
export function printRun(run: SearchRun): void {
  console.log(
    `\n== ${run.size} documents${loadOf(run)}\n\n${kindsTable(run)}\n\n${costsTable(run)}\n\n${worstTable(run)}\n\n${besideTable(run)}`,
  );
  console.log(`\n${indexLine(run)}\n\n${limitsAt(run).map(verdict).join('\n')}`);
  printFaults(run);
}

/** Prints what was measured on the site's own pages. */
export function printReal(asked: AskedSite): void {
  console.log(`\n== the site’s own pages${loadOf(asked)}\n\n${kindsTable(asked)}\n\n${costsTable(asked)}`);
  printFaults(asked);
}

/** Prints how what it costs grows from size to size. */
export function printGrowth(runs: readonly SearchRun[]): void {
  if (runs.length < 2) return;
  const steps = runs.slice(1).map((run, index): [SearchRun, SearchRun] => [runs[index] as SearchRun, run]);
  const rows: [name: string, value: (run: SearchRun) => number, digits: number][] = [
    ['cold, mean KiB', ({ cold }) => costsOf(ordinary(cold)).kibibytes, 0],
    ['cold, largest KiB', ({ cold }) => costsOf(cold).mostKibibytes, 0],
    ['cold, requests', ({ cold }) => costsOf(ordinary(cold)).requests, 1],
    ['warm, mean KiB', ({ warm }) => costsOf(warm).kibibytes, 1],
    ['warm p50, ms', ({ warm }) => costsOf(warm).p50, 0],
    ['warm p95, ms', ({ warm }) => costsOf(warm).p95, 0],
    ['warm, slowest ms', ({ warm }) => costsOf(warm).most, 0],
    ['index, bytes per document', (run) => bytesPerDocument(run).all, 0],
    ['index, s', ({ index }) => index.time / 1000, 1],
    ['index, peak MiB', ({ index }) => (index.peak ?? Number.NaN) / 1024 ** 2, 0],
  ];
  const head = ['', ...runs.map(({ size }) => `N=${size}`), ...steps.map(([a, b]) => `growth ${a.size}→${b.size}`)];
  const body = rows.map(([name, value, digits]) => [
    name,
    ...runs.map((run) => fixed(value(run), digits)),
    ...steps.map(([a, b]) => exponent([a.size, value(a)], [b.size, value(b)])),
  ]);
  console.log(`\n== growth (1 is linear)\n\n${table([head, ...body])}`);
}

function kindsTable({ warm }: AskedSite): string {
  const kinds = (Object.keys(questionKinds) as QuestionKind[]).filter((kind) => warm.some(({ question }) => question.kind === kind));
  const head = ['', 'asked', 'recall', 'P@10', 'MRR', 'own first', 'false hits', 'shown', 'script', 'p50 ms', 'most', 'KiB'];
  const row = (name: string, of: readonly QuestionKind[]) => {
    const summary = summaryOf(warm, of);
    const { p50, most, kibibytes } = costsOf(warm.filter(({ question }) => of.includes(question.kind)));
    return [name, String(summary.questions), ...qualityCells(summary), fixed(p50, 0), fixed(most, 0), fixed(kibibytes, 1)];
  };
  return table([head, ...kinds.map((kind) => row(questionKinds[kind], [kind])), row('all', kinds)]);
}

function qualityCells(summary: Summary): string[] {
  const { recall, precision, meanReciprocalRank, ownFirst, falseHits, showing, inScript } = summary;
  return [percent(recall), percent(precision), fixed(meanReciprocalRank, 4), ...[ownFirst, falseHits, showing, inScript].map(percent)];
}

function costsTable({ warm, cold }: AskedSite): string {
  const row = (name: string, judged: readonly Judged[]) => {
    const { p50, p95, most, filters, kibibytes, mostKibibytes, requests } = costsOf(judged);
    const numbers = [kibibytes, mostKibibytes, requests].map((number) => fixed(number, 1));
    return [name, String(judged.length), ...numbers, fixed(p50, 0), fixed(p95, 0), fixed(most, 0), fixed(filters, 0)];
  };
  const head = ['', 'asked', 'KiB mean', 'KiB most', 'requests', 'p50 ms', 'p95', 'most', 'filters p95'];
  return table([head, row('cold, from opening the page', ordinary(cold)), row('warm, from submitting', ordinary(warm))]);
}

function worstTable({ warm, cold }: AskedSite): string {
  const head = ['worst cases', 'found', 'to be found', 'cold KiB', 'requests', 'cold ms', 'warm ms'];
  const rows = cold
    .filter(({ question }) => question.kind === 'worst')
    .map((asked) => {
      const again = warm.find(({ question }) => question === asked.question);
      const { question, answer, required, requests } = asked;
      const times = [asked.milliseconds, again?.milliseconds ?? Number.NaN].map((number) => fixed(number, 0));
      return [question.text, String(answer.total), String(required), fixed(asked.bytes / 1024, 0), String(requests), ...times];
    });
  return table([head, ...rows]);
}

function besideTable({ beside, warm, cold, index, size }: SearchRun): string {
  const kinds = (Object.keys(questionKinds) as QuestionKind[]).filter((kind) => !['absent', 'initials', 'worst'].includes(kind));
  const head = ['beside', 'recall', 'P@10', 'MRR', 'own first', 'false hits', 'KiB to load first', 'index s', 'p50 ms', 'p95'];
  const quality = (answered: Summary, absent: Summary) => [...qualityCells(answered).slice(0, 4), percent(absent.falseHits)];
  const { p50, p95 } = costsOf(ordinary(warm));
  const own = [
    ...quality(summaryOf(warm, kinds), summaryOf(warm, ['absent'])),
    fixed(costsOf(ordinary(cold)).kibibytes, 0),
    fixed(index.time / 1000, 1),
    fixed(p50, 1),
    fixed(p95, 1),
  ];
  const others = Object.entries(beside).map(([name, report]) => {
    if (!report) return [name, `not finished within the limits at ${size} documents`];
    const { answered, absent, bytes, index: time, p50, p95 } = report;
    return [name, ...quality(answered, absent), fixed(bytes / 1024, 0), fixed(time / 1000, 1), fixed(p50, 1), fixed(p95, 1)];
  });
  return table([head, ['this site, in the browser', ...own], ...others]);
}

function indexLine(run: SearchRun): string {
  const { words, fragments, all } = bytesPerDocument(run);
  const { time, peak, bytes } = run.index;
  const memory = peak === null ? 'n/a' : `${fixed(peak / 1024 ** 2, 0)} MiB`;
  return `index: ${fixed(time / 1000, 1)} s, ${memory} at most, ${bytes.files} files; bytes per document: ${fixed(all, 0)} (words ${fixed(words, 0)}, texts ${fixed(fragments, 0)}); once: ${fixed(bytes.rest / 1024, 0)} KiB`;
}

const verdict = (limit: ReturnType<typeof limitsAt>[number]) =>
  `${isMet(limit) ? 'met    ' : 'NOT MET'} ${limit.name}: ${fixed(limit.value, 3)} (${limit.least ? 'at least' : 'at most'} ${limit.limit})`;

const mostFaults = 20;

/** Says of some questions that were answered badly what was wrong with each, those of which least was found first. */
function printFaults({ warm, cold }: AskedSite): void {
  const worstFirst = [...warm, ...cold].sort((a, b) => a.judgement.recall - b.judgement.recall);
  const faults = worstFirst.flatMap((asked) => faultOf(asked) ?? []);
  if (faults.length === 0) return;
  console.log(`\nfaults (${faults.length}):\n${faults.slice(0, mostFaults).join('\n')}`);
}

function faultOf({ question, answer, judgement, required, failure }: Judged): string | null {
  const { recall, falseHits, precision, ownFirst, showing, inScript } = judgement;
  const said = [
    failure,
    recall < 1 && `recall ${percent(recall)}`,
    precision < 1 && `P@10 ${percent(precision)}`,
    falseHits && 'stands on no page',
    ownFirst === false && 'its own document is not first',
    showing.count < showing.of && `${showing.of - showing.count} do not show it`,
    inScript.count < inScript.of && `${inScript.of - inScript.count} not as on the page`,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return `  ${questionKinds[question.kind]} (${question.script}) ‹${question.text}› ${answer.total} for ${required}: ${said.join(', ')}`;
}

/** Times mean little on a machine that does other work. */
const loadOf = ({ load }: AskedSite) => `, asked on ${availableParallelism()} cores under a load of ${fixed(load, 1)}`;

const percent = (share: number) => fixed(share * 100, 1);
const fixed = (number: number, digits: number) => (Number.isNaN(number) ? '–' : number.toFixed(digits));
