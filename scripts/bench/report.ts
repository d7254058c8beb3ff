import { stages } from '../../src/site/publish.ts';
import { exponent } from './growth.ts';
import type { Run } from './publish.ts';
import { table } from './table.ts';

/** The budgets of docs and design, for two cores; each is judged at the largest size that it speaks of. */
const budgets = { perPage: 3, memory: 2 * 1024 ** 3, entries: 4000, checkAll: 10_000, checkOne: 1000 };

type Row = [name: string, value: (run: Run) => number];

const times: Row[] = [
  ...stages.map((stage): Row => [stage, (run) => run.stages[stage]]),
  ['publish in all', (run) => run.total],
  ['publish, CPU of node', (run) => run.cpu],
  ['publish, CPU of the main thread', (run) => run.mainCpu],
  ['npm run check', (run) => run.checkAll],
  ['npm run check FILE', (run) => run.checkOne],
];

/** Prints what was measured at each size, how it grows from one size to the next, and where it stands to the budgets. */
export function printReport(runs: readonly Run[]): void {
  const head = ['', ...runs.map(({ size }) => `N=${size}`), ...steps(runs).map(([a, b]) => `growth ${a.size}→${b.size}`)];
  const rows = [
    ...times.map(([name, value]) => [
      `${name} (s)`,
      ...runs.map((run) => (value(run) / 1000).toFixed(2)),
      ...steps(runs).map(([a, b]) => exponent([a.entries, value(a)], [b.entries, value(b)])),
    ]),
    ['entries', ...runs.map(({ entries }) => String(entries))],
    ['pages emitted', ...runs.map(({ pages }) => String(pages))],
    ['files emitted', ...runs.map(({ files }) => String(files))],
    ['ms per page', ...runs.map(({ total, pages }) => (total / pages).toFixed(2))],
    ['ms per page at the margin', ...runs.map((run, index) => (index === 0 ? '' : atMargin(runs[index - 1] as Run, run).toFixed(2)))],
    ['peak memory, node (MiB)', ...runs.map(({ peak }) => mebibytes(peak))],
    ['peak memory, all processes (MiB)', ...runs.map(({ treePeak }) => (treePeak === null ? 'n/a' : mebibytes(treePeak)))],
  ];
  console.log(`\n${table([head, ...rows])}\n\n${verdicts(runs).join('\n')}`);
}

function verdicts(runs: readonly Run[]): string[] {
  const last = runs.at(-1) as Run;
  const before = runs.at(-2);
  const full = runs.find(({ size }) => size === budgets.entries);
  const at = `at ${budgets.entries} entries`;
  return [
    verdict('publish, ms per page at the margin', before && atMargin(before, last), budgets.perPage, (value) => value.toFixed(2)),
    verdict(`peak memory ${at}, MiB`, full && (full.treePeak ?? full.peak), budgets.memory, mebibytes),
    verdict(`check ${at}, s`, full?.checkAll, budgets.checkAll, seconds),
    verdict(`check of one file ${at}, s`, full?.checkOne, budgets.checkOne, seconds),
  ];
}

function verdict(name: string, value: number | undefined, limit: number, print: (value: number) => string): string {
  if (value === undefined) return `not measured  ${name} (budget ${print(limit)})`;
  return `${value <= limit ? 'within budget' : 'OVER BUDGET  '} ${name}: ${print(value)} (budget ${print(limit)})`;
}

const steps = (runs: readonly Run[]) => runs.slice(1).map((run, index): [Run, Run] => [runs[index] as Run, run]);

const atMargin = (a: Run, b: Run) => (b.total - a.total) / (b.pages - a.pages);

const mebibytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(0);
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
