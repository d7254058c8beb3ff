import type { Element, ElementContent } from 'hast';
import { type XmlElement, xml } from '../../../xml/xml.ts';
import { type BodyTree, bodyTree, type EndNotes, type LinkMap, withEndNotes, withLinks } from '../../media/body-tree.ts';
import { blocks } from './blocks.ts';
import { inline } from './inline.ts';
import { isHeading, type JatsState, type Target } from './state.ts';

/** The text of an article ready to be printed: without its notes, which stand at its end, and with what can be referred to. */
export interface JatsText extends EndNotes {
  state: JatsState;
}

/** Takes up the HTML of an article; `sources` are the numbers of its list of sources. */
export function jatsText(html: string, sources: readonly number[], links: LinkMap): JatsText {
  const parts = withEndNotes(withLinks(bodyTree(html), links));
  const headings = new Map<Element, string>();
  const targets = new Map<string, Target>();
  for (const heading of headingsIn(parts.tree.children)) {
    const id = `sec-${headings.size + 1}`;
    headings.set(heading, id);
    targets.set(String(heading.properties['id']), { id, type: 'sec' });
  }
  for (const [index, note] of parts.footnotes.entries()) {
    targets.set(String(note.properties['id']), { id: `fn-${index + 1}`, type: 'fn' });
  }
  for (const number of sources) targets.set(`source-${number}`, { id: `ref-${number}`, type: 'bibr' });
  return { ...parts, state: { targets, headings, inLink: false, count: { figures: 0, tables: 0 } } };
}

/** A section that is being filled. */
interface OpenSection {
  depth: number;
  heading: Element;
  content: ElementContent[];
  sections: OpenSection[];
}

/** The text as sections, each heading opening one within the last of a lesser depth; null where there is no text. */
export function bodyOf({ tree, state }: JatsText): XmlElement | null {
  const root: Omit<OpenSection, 'heading'> = { depth: 0, content: [], sections: [] };
  const open = [root];
  for (const node of tree.children) {
    if (node.type === 'element' && isHeading(node)) {
      const section: OpenSection = { depth: Number(node.tagName.slice(1)), heading: node, content: [], sections: [] };
      while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
      open.at(-1)?.sections.push(section);
      open.push(section);
    } else if (node.type === 'element' || node.type === 'text') open.at(-1)?.content.push(node);
  }
  const content = [...blocks(root.content, state), ...root.sections.map((section) => sectionOf(section, state))];
  return content.length > 0 ? xml('body', {}, content) : null;
}

function sectionOf({ heading, content, sections }: OpenSection, state: JatsState): XmlElement {
  return xml(
    'sec',
    { id: state.headings.get(heading) },
    xml('title', {}, inline(heading.children, state)),
    blocks(content, state),
    sections.map((section) => sectionOf(section, state)),
  );
}

function headingsIn(nodes: BodyTree['children'] | ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return isHeading(node) ? [node] : headingsIn(node.children);
  });
}
