import { type Neighbourhood, neighbourhoodOf } from '../../domain/network/neighbourhood.ts';
import type { Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf } from '../views/dates.ts';
import { shownOutgoing } from '../views/relations.ts';
import type { Words } from '../words.ts';
import { graphDrawing } from './graph-drawing.ts';

/** How many neighbours are drawn: with their captions they fill a phone's screen, not more. */
const drawn = 12;
const shown = new Set(shownOutgoing);

/** On the page of an association or policy: the entries around it, drawn. Its lists of relations name them all. */
export function graphSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection !== 'associations' && entry.collection !== 'bulletins') return [];
  const neighbourhood = neighbourhoodIn(library, entry);
  if (neighbourhood.total === 0) return [];
  return [
    {
      id: 'graph',
      title: words.strings.work.graph.section,
      blocks: [{ kind: 'drawing', drawing: graphDrawing(entry, neighbourhood, library, words) }],
    },
  ];
}

/** The entries around one, of those links that its lists of relations show. */
export function neighbourhoodIn(library: SiteLibrary, { id, outgoing, incoming }: SiteEntry): Neighbourhood {
  const dateOfId = (other: string) => {
    const entry = library.get(other);
    return (entry && dateOf(entry)) ?? '';
  };
  return neighbourhoodOf({ id, outgoing, incoming, outgoingOf: (other) => library.get(other)?.outgoing, dateOf: dateOfId }, shown, drawn);
}
