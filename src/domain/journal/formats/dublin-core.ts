import type { BibliographicRecord } from '../record.ts';
import { oneLine } from './common.ts';
import { dublinCoreTerms } from './dublin-core-terms.ts';
import type { MetaTag } from './highwire.ts';

/** The record as `meta` elements of Dublin Core (DCMI, Expressing Dublin Core in HTML/XHTML meta and link elements). */
export function dublinCoreTags(record: BibliographicRecord): MetaTag[] {
  return dublinCoreTerms(record).map(([term, value]) => [`DC.${term}`, oneLine(value)]);
}
