import type { SearchRun } from './measure.ts';
import { costsOf, groups, ordinary, summaryOf } from './totals.ts';

/** A number that was measured and what it must not fall below or exceed. */
export interface Limit {
  name: string;
  value: number;
  limit: number;
  /** Whether the limit is the least that will do; else it is the most. */
  least: boolean;
}

/** What search has to reach at a size. Shares are in percent. */
export function limitsAt(run: SearchRun): Limit[] {
  const { warm, cold, size, index } = run;
  const of = (group: keyof typeof groups) => summaryOf(warm, groups[group]);
  const least = (name: string, value: number, limit: number): Limit => ({ name, value, limit, least: true });
  const most = (name: string, value: number, limit: number): Limit => ({ name, value, limit, least: false });
  const all = summaryOf(
    warm,
    warm.map(({ question }) => question.kind),
  );
  const coldCosts = costsOf(ordinary(cold));
  const warmCosts = costsOf(warm);
  return [
    ...(['substrings', 'titles', 'numbers'] as const).flatMap((group) => [
      least(`recall of ${group}, %`, of(group).recall * 100, 100),
      least(`MRR of ${group}`, of(group).meanReciprocalRank, 0.999),
    ]),
    least('recall of quoted phrases, %', of('quoted').recall * 100, 100),
    least('recall of single characters, %', of('single').recall * 100, 99),
    most('strings on no page with a hit, %', of('absent').falseHits * 100, 0),
    least('excerpts that show the question, %', all.showing * 100, 100),
    least('excerpts in the reader’s script, %', all.inScript * 100, 99),
    most('cold, largest question, KiB', costsOf(cold).mostKibibytes, 600),
    most('warm, slowest question, ms', warmCosts.most, 1000),
    ...(size === 2000 ? [most('cold, mean, KiB (aim 200)', coldCosts.kibibytes, 220), most('warm p95, ms', warmCosts.p95, 100)] : []),
    ...(size === 10_000
      ? [
          most('cold, mean, KiB (aim 300)', coldCosts.kibibytes, 350),
          most('warm p95, ms', warmCosts.p95, 300),
          most('index, s', index.time / 1000, 25),
          ...(index.peak === null ? [] : [most('index, peak GiB', index.peak / 1024 ** 3, 3)]),
        ]
      : []),
  ];
}

export const isMet = ({ value, limit, least }: Limit) => (least ? value >= limit : value <= limit);
