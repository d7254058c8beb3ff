import { chineseDate } from '../../domain/date.ts';
import type { SearchPart } from '../../domain/search/document.ts';
import { heading, names, texts } from '../../domain/search/parts.ts';
import { type Block, type Line, type PageView, runsOf, type Section } from '../blocks/block.ts';
import type { Shape } from '../blocks/drawing.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { bylineOf } from '../views/byline.ts';
import { dateOf } from '../views/dates.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { line, sealTexts, sourcedParts } from './list-parts.ts';

/** All that a page of blocks says, its title first. */
export function viewParts({ title, summary, lead, sections }: PageView, library: SiteLibrary, words: Words): SearchPart[] {
  return [...names(title), ...texts(summary), ...blockParts(lead, library, words), ...sectionParts(sections, library, words)];
}

export function sectionParts(sections: readonly Section[], library: SiteLibrary, words: Words): SearchPart[] {
  return sections.flatMap(({ id, title, blocks, sections: parts = [] }) => [
    heading(title, id),
    ...blockParts(blocks, library, words),
    ...sectionParts(parts, library, words),
  ]);
}

export function blockParts(blocks: readonly Block[], library: SiteLibrary, words: Words): SearchPart[] {
  return blocks.flatMap((block) => partsOfBlock(block, library, words));
}

function partsOfBlock(block: Block, library: SiteLibrary, words: Words): SearchPart[] {
  switch (block.kind) {
    case 'text':
      return lineParts(block.line);
    case 'list':
      return block.items.flatMap(lineParts);
    case 'facts':
      return block.facts.flatMap(({ term, values }) => texts(term, ...values.flatMap(({ text, note }) => [text, note])));
    case 'table':
      return [...texts(...block.head), ...block.rows.flatMap((cells) => cells.flatMap(lineParts))];
    case 'entries':
      return block.entries.flatMap((entry) => entryLine(entry, block.summaries === true, library, words));
    case 'events':
      return sourcedParts(block.lines);
    case 'drawing':
      return texts(block.drawing.title, ...shapeTexts(block.drawing.shapes), block.drawing.note);
    case 'details':
      return [...texts(block.summary), ...blockParts(block.blocks, library, words)];
  }
}

/** What stands in a line without a break; a remark is set apart. */
function lineParts(written: Line): SearchPart[] {
  const stretches = [''];
  for (const run of runsOf(written)) {
    const { text, note } = typeof run === 'string' ? { text: run } : run;
    if (note) stretches.push(text, '');
    else stretches.push(stretches.pop() + text);
  }
  return texts(...stretches);
}

function entryLine(entry: SiteEntry, withSummary: boolean, library: SiteLibrary, words: Words): SearchPart[] {
  const date = dateOf(entry);
  const { summary, withdrawn } = entry.data as { summary?: string; withdrawn?: unknown };
  const pieces = [date && chineseDate(date), entry.title, bylineOf(entry, library, words), sealTexts(sealsOf(entry, words))];
  return texts(line(...pieces), withSummary && !withdrawn ? summary : null);
}

function shapeTexts(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'link') return shapeTexts(shape.shapes);
    return shape.kind === 'text' ? [shape.text] : [];
  });
}
