import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SyntaxFault } from '../entry.ts';
import { joinHanLines } from '../text/typography.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses the text of an entry. The tree that comes out is the one that is checked and the one that is rendered;
 * nothing in it is ever compiled or evaluated.
 */
export function parseMdx(text: string): { body: Root | null; bodyFault: SyntaxFault | null } {
  try {
    const body = processor.parse(text) as Root;
    joinLines(body);
    return { body, bodyFault: null };
  } catch (error) {
    return { body: null, bodyFault: faultOf(error) };
  }
}

/** The parser reports a fault as a VFileMessage: a reason and a place, which may be a point or a range. */
function faultOf(error: unknown): SyntaxFault {
  const message = error as { reason?: string; line?: number; column?: number; place?: { line?: number; column?: number } };
  return {
    reason: message.reason ?? 'unreadable',
    line: message.line ?? message.place?.line ?? 1,
    column: message.column ?? message.place?.column ?? 1,
  };
}

function joinLines(node: Nodes): void {
  if (node.type === 'text') node.value = joinHanLines(node.value);
  else if ('children' in node) for (const child of node.children) joinLines(child);
}
