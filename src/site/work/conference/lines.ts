import { chineseDate } from '../../../domain/date.ts';
import type { FollowedResolution } from '../../../domain/network/resolutions.ts';
import type { Term } from '../../../domain/network/terms.ts';
import type { Line, Run } from '../../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../../site-library.ts';
import { linkTo } from '../../views/facts.ts';
import { sealsOf } from '../../views/seals.ts';
import type { Words } from '../../words.ts';

type Piece = string | Run;

/** Associations by name, with links, one after another. */
export function associations(ids: readonly string[], library: SiteLibrary): Piece[] {
  return ids.flatMap((id, index): Piece[] => {
    const { text, href } = linkTo(library, `associations/${id}`);
    return [...(index > 0 ? ['、'] : []), { text, href }];
  });
}

/** An entry by its title, with its seals. */
export function named(entry: SiteEntry, words: Words): Piece[] {
  const seals = sealsOf(entry, words)
    .filter(({ kind }) => kind === 'example')
    .flatMap(({ kind, text }): Piece[] => [' ', { text, seal: kind }]);
  return [{ text: entry.title, href: entry.href }, ...seals];
}

export const dated = (date: string): Run => ({ text: chineseDate(date), date });

/** From the first day to the last. */
export function period({ start, end }: Pick<Term, 'start' | 'end'>, { strings }: Words): Piece[] {
  return start === end ? [dated(start)] : [dated(start), strings.work.conference.to, dated(end)];
}

/** The same as plain text. */
export function periodText({ start, end }: Pick<Term, 'start' | 'end'>, { strings }: Words): string {
  return start === end ? chineseDate(start) : chineseDate(start) + strings.work.conference.to + chineseDate(end);
}

/** Where a resolution stands on the page of its meeting. */
export function resolutionAnchor(resolution: string): string {
  return `resolution-${resolution}`;
}

/** The address of a term's page below `/work/conference/`. */
export function termPath({ id, example }: Pick<Term, 'id' | 'example'>): string {
  return `${example ? 'examples' : 'terms'}/${id}/`;
}

/** How far a resolution is, and by what. Each line says one thing. */
export function stateLines({ state, since, overdue, steps }: FollowedResolution, library: SiteLibrary, words: Words): Line[] {
  const { conference } = words.strings.work;
  const done = steps.map(({ entry, date, part, note }): Line => {
    const follower = library.get(entry);
    const before: Piece[] = date ? [dated(date), ' '] : [];
    const remark = [part && conference.partly, note].filter(Boolean).join('，');
    return [...before, ...(follower ? named(follower, words) : []), ...(remark ? [{ text: remark, note: true as const }] : [])];
  });
  if (state === 'done') return done;
  const late: Piece[] = overdue ? [{ text: conference.overdue, note: true }] : [];
  return [...done, [state === 'part' ? conference.part : conference.open, dated(since), ...late]];
}

/** A resolution with the meeting that made it, linked to its place there, and how far it is. */
export function followedLine(followed: FollowedResolution, library: SiteLibrary, words: Words): Line {
  const { meeting, resolution, since, state, overdue } = followed;
  const { conference } = words.strings.work;
  const held = library.get(`activities/${meeting}`);
  const remarks = [
    `${state === 'part' ? conference.part : state === 'open' ? conference.open : conference.done}${state === 'done' ? '' : chineseDate(since)}`,
    overdue && conference.overdue,
  ].filter(Boolean);
  return [
    { text: resolution.text, href: held && `${held.href}#${resolutionAnchor(resolution.id)}` },
    ...(held?.example ? [' ', { text: words.strings.example, seal: 'example' }] : []),
    { text: remarks.join('；'), note: true },
  ];
}
