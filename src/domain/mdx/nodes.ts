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

const nodesOfTrees = new WeakMap<Root, readonly Nodes[]>();

/**
 * Visits every node in document order, parents before children. Whoever asks for no parents is given the nodes from a
 * list that is kept with the tree, because a dozen rules look at each: a tree never changes its shape once it is parsed.
 */
export function walk(node: Nodes | Root, visit: (node: Nodes, parents: readonly Parents[]) => void): void {
  if (node.type === 'root' && visit.length < 2) {
    const nodes = nodesOfTrees.get(node) ?? listNodes(node);
    nodesOfTrees.set(node, nodes);
    for (const each of nodes) visit(each, []);
    return;
  }
  visitWithParents(node, visit);
}

function listNodes(root: Root): Nodes[] {
  const nodes: Nodes[] = [];
  visitWithParents(root, (node) => nodes.push(node));
  return nodes;
}

function visitWithParents(node: Nodes, visit: (node: Nodes, parents: readonly Parents[]) => void): void {
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

/** Node types whose children are text on a line: the unit in which scripts are converted and sentences are cut. */
export function isTextBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
