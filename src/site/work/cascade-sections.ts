import { cascadeOf } from '../../domain/network/cascade.ts';
import type { Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { cascadeDrawing } from './cascade-drawing.ts';
import { cascadeLines } from './cascade-lines.ts';

/** How many documents are drawn around one. */
const drawn = 12;

/** On the page of a bulletin: the documents before, after, above and below it. */
export function cascadeSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection !== 'bulletins') return [];
  const cascade = cascadeOf(entry.id, library.policies, drawn);
  if (cascade.documents.length < 2) return [];
  return [
    {
      id: 'chain',
      title: words.strings.entry.chain,
      blocks: [
        { kind: 'drawing', drawing: cascadeDrawing(cascade, library, words, entry.id) },
        { kind: 'list', items: cascadeLines(cascade, library, words, entry.id) },
      ],
    },
  ];
}
