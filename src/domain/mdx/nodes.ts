import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isComponentNode(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The literal attributes of a component; anything that is not a literal text is left out (and is a finding). */
export function literalAttributes(node: ComponentNode): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  return attributes;
}

/** Visits every node in document order, parents before children. */
export function walk(node: Nodes | Root, visit: (node: Nodes, parents: readonly Parents[]) => void): void {
  const parents: Parents[] = [];
  const step = (current: Nodes) => {
    visit(current, parents);
    if (!('children' in current)) return;
    parents.push(current);
    for (const child of current.children) step(child);
    parents.pop();
  };
  step(node);
}

const nodesOfTrees = new WeakMap<Root, readonly Nodes[]>();

/**
 * Visits the same nodes of an entry's tree, from a list that is kept with it: a dozen rules look at each tree, and none
 * changes it. Whoever changes a tree walks it with `walk`.
 */
export function visitNodes(tree: Root, visit: (node: Nodes) => void): void {
  let nodes = nodesOfTrees.get(tree);
  if (!nodes) {
    const list: Nodes[] = [];
    walk(tree, (node) => list.push(node));
    nodesOfTrees.set(tree, list);
    nodes = list;
  }
  for (const node of nodes) visit(node);
}

/** Node types whose children are text on a line: the unit in which scripts are converted and sentences are cut. */
export function isTextBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
