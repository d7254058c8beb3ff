import { earliestDay, isBefore, latestDay } from '../date.ts';
import { type Day, dayAfter, dayBefore, monthsAfter } from './days.ts';
import { inOrder, type Term } from './terms.ts';

/** The rule of rotation: who takes turns, in which order, and for how many months. */
export interface Rotation {
  order: readonly string[];
  termMonths: number;
}

/** Who can be called to the chair: an association, and since when it exists where that is known. */
export interface Candidate {
  id: string;
  founded?: string | undefined;
}

/** A term whose association chaired before in a round in which others had not had their turn. */
export interface EarlyTurn {
  term: Term;
  earlier: Term;
  waiting: string[];
}

/** A turn that the rule foresees; `recorded` where the term is already in the record. */
export interface Turn {
  association: string;
  from: Day;
  to: Day;
  recorded: boolean;
}

/** The terms of a round so far, by association. */
type Round = Map<string, Term>;

/**
 * Terms with which an association chairs again before all others of the rotation have. A round ends when each has had
 * its turn; who did not exist yet is not waited for. A term with a note is excused.
 */
export function earlyTurns(terms: readonly Term[], candidates: readonly Candidate[]): EarlyTurn[] {
  const faults: EarlyTurn[] = [];
  followRounds(terms, candidates, (term, round) => {
    const earlier = round.get(term.executiveViceChair);
    if (!earlier || term.note !== undefined) return;
    const waiting = existing(candidates, earliestDay(term.start)).filter((id) => !round.has(id));
    faults.push({ term, earlier, waiting });
  });
  return faults;
}

/**
 * The next turns after a day, one for each association of the rotation: recorded terms that are still to begin, then
 * who the rule calls: of those who have not chaired in the round, the next in the order after the last vice chair.
 */
export function nextTurns(terms: readonly Term[], { order, termMonths }: Rotation, candidates: readonly Candidate[], day: Day): Turn[] {
  const sorted = inOrder(terms);
  const last = sorted.at(-1);
  if (!last || termMonths === 0) return [];
  const turns: Turn[] = sorted
    .filter(({ start }) => earliestDay(start) > day)
    .map(({ executiveViceChair, start, end }) => ({
      association: executiveViceChair,
      from: earliestDay(start),
      to: latestDay(end),
      recorded: true,
    }));
  const round = followRounds(sorted, candidates, () => undefined);
  let from = dayAfter(latestDay(last.end));
  let holder = last.executiveViceChair;
  while (turns.length < order.length) {
    const able = existing(
      candidates.filter(({ id }) => order.includes(id)),
      from,
    );
    const after = [...order.slice(order.indexOf(holder) + 1), ...order].filter((id) => able.includes(id));
    const association = after.find((id) => !round.has(id)) ?? after[0];
    if (association === undefined) return turns;
    const to = dayBefore(monthsAfter(from, termMonths));
    turns.push({ association, from, to, recorded: false });
    round.set(association, last);
    endIfWhole(round, able);
    from = dayAfter(to);
    holder = association;
  }
  return turns;
}

/** Walks the terms in order; `visit` sees each with the round before it. Gives the round that is not ended. */
function followRounds(terms: readonly Term[], candidates: readonly Candidate[], visit: (term: Term, round: Round) => void): Round {
  const round: Round = new Map();
  for (const term of inOrder(terms)) {
    visit(term, round);
    if (candidates.some(({ id }) => id === term.executiveViceChair)) round.set(term.executiveViceChair, term);
    endIfWhole(round, existing(candidates, earliestDay(term.start)));
  }
  return round;
}

function endIfWhole(round: Round, able: readonly string[]): void {
  if (able.every((id) => round.has(id))) round.clear();
}

/** Those that may have existed on a day: one whose founding is certainly later did not. */
export function existing(candidates: readonly Candidate[], day: Day): string[] {
  return candidates.filter(({ founded }) => founded === undefined || !isBefore(day, founded)).map(({ id }) => id);
}
