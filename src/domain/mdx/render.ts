import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { element } from '../text/html.ts';
import { convertTexts } from './convert.ts';
import { headingSlugs } from './heading-slugs.ts';
import { walk } from './nodes.ts';
import { notesOf } from './notes.ts';
import { plainText } from './plain.ts';
import { renderNode } from './render-node.ts';
import type { Heading, RenderContext, RenderState, Section } from './state.ts';

export interface RenderedBody {
  html: string;
  headings: Heading[];
  /** Plain text by heading, for the search index. */
  sections: Section[];
}

/** Renders a checked tree to HTML. Whatever is not on the allow-list prints nothing: the check has already said so. */
export function renderBody(tree: Root, context: RenderContext): RenderedBody {
  const state = createState(tree, context);
  let html = '';
  for (const block of tree.children) html += renderBlock(block, state);
  return { html, headings: state.headings, sections: sectionsOf(tree, state) };
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

function sectionsOf(tree: Root, state: RenderState): Section[] {
  const sections: Section[] = [{ slug: '', heading: '', text: '' }];
  const read = (node: Nodes) => plainText(node, state.statistics, (text) => state.texts.get(text) ?? text.value);
  const add = (node: Nodes): void => {
    if (node.type === 'heading') {
      sections.push({ slug: state.slugs.get(node) ?? '', heading: read(node), text: '' });
    } else if ('children' in node && !['paragraph', 'tableCell'].includes(node.type)) {
      for (const child of node.children) add(child);
    } else {
      const text = read(node);
      if (text !== '') (sections.at(-1) as Section).text += `${text}\n`;
    }
  };
  for (const block of tree.children) add(block);
  return sections.filter(({ heading, text }) => heading !== '' || text !== '');
}
