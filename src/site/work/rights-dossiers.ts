import { byLane, inOrder } from '../../domain/network/rights.ts';
import { rightsLanes } from '../../domain/schemas/rights.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';

/** Cases of rights protection that were not taken back, real ones or examples. */
export function dossiers(library: SiteLibrary, example: boolean): SiteEntry<'case-studies'>[] {
  return library
    .in('case-studies')
    .filter(({ data, example: isExample }) => data.kind === 'rights-protection' && !data.withdrawn && isExample === example);
}

/** The steps of a case in order, and what each lane of support did in it. */
export function courseOf({ data }: SiteEntry<'case-studies'>) {
  const steps = inOrder(data.timeline ?? []);
  return { steps, lanes: byLane(rightsLanes, steps, data.lanes ?? []) };
}

/** The lanes of which there is a record in a case, by their names. */
export function lanesIn(entry: SiteEntry<'case-studies'>, { strings, labels }: Words): string {
  return courseOf(entry)
    .lanes.filter(({ deeds }) => deeds.length > 0)
    .map(({ lane }) => labels.rightsLane[lane])
    .join(strings.entry.and);
}

/** Who did something: an association by its title, or the part that somebody plays. */
export function actorOf({ association, name }: { association?: string | undefined; name?: string | undefined }, library: SiteLibrary) {
  if (association === undefined) return { text: name ?? '' };
  const { text, href } = linkTo(library, `associations/${association}`);
  return { text, href };
}
