import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { element } from '../text/html.ts';
import { convertTexts } from './convert.ts';
import { headingSlugs } from './heading-slugs.ts';
import { walk } from './nodes.ts';
import { notesOf } from './notes.ts';
import { renderNode } from './render-node.ts';
import type { Heading, RenderContext, RenderState } from './state.ts';

export interface RenderedBody {
  html: string;
  headings: Heading[];
}

/** Renders a checked tree to HTML. Whatever is not on the allow-list prints nothing: the check has already said so. */
export function renderBody(tree: Root, context: RenderContext): RenderedBody {
  const state = createState(tree, context);
  let html = '';
  for (const block of tree.children) html += renderBlock(block, state);
  return { html, headings: state.headings };
}

/** A block and the notes that belong to it, side by side on a wide screen. */
function renderBlock(block: Nodes, state: RenderState): string {
  state.footnotesInBlock = [];
  state.statisticsInBlock = new Set();
  const html = renderNode(block, state);
  const notes = notesOf(state);
  return notes === '' ? html : element('div', { class: 'with-notes' }, html + notes);
}

function createState(tree: Root, context: RenderContext): RenderState {
  const definitions = new Map<string, { url: string }>();
  const footnotes = new Map<string, FootnoteDefinition>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  });
  return {
    ...context,
    texts: convertTexts(tree, context.convert),
    definitions,
    footnotes,
    footnoteNumbers: new Map(),
    footnotesInBlock: [],
    statisticsInBlock: new Set(),
    headings: [],
    inLink: false,
    statisticsPrinted: false,
    slugs: headingSlugs(tree, context.statistics, context.toHans),
  };
}
