import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { isTextBlock, walk } from '../../mdx/nodes.ts';
import { isSafeTarget } from '../../mdx/target.ts';
import { hiddenCharacters } from '../../text/printable.ts';

/** Tidies the words of a document in place: spaces, hidden characters, links, emphasis. Gives what authors should know. */
export function cleanText(tree: Root): string[] {
  const unsafe = unlink(tree);
  walk(tree, (node) => {
    if (node.type === 'text') node.value = plain(node.value);
  });
  walk(tree, (node) => {
    if ('children' in node && node.type !== 'link') node.children = (node.children as Nodes[]).flatMap(linkAddresses) as never;
  });
  walk(tree, (node) => {
    if ('children' in node) node.children = node.children.flatMap((child) => pullOut(child as PhrasingContent)) as never;
    if (isTextBlock(node)) trimEnds(node as Parents);
  });
  return unsafe.map((url) => `链接“${url.slice(0, 60)}”不能用，只留下了文字`);
}

/** Word's spaces, hyphens and control characters as what an author would type. */
function plain(value: string): string {
  return value
    .replace(/[\u00a0\u2000-\u200a\u202f\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\ufffc\ufffe\uffff]/g, '')
    .replace(hiddenCharacters, '');
}

/** Replaces links that may reach no reader by their words; a document's own relative addresses lead nowhere here. */
function unlink(tree: Root): string[] {
  const refused: string[] = [];
  walk(tree, (node) => {
    if (!('children' in node)) return;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type !== 'link') return [child];
      if (/^(?:https?|mailto|tel):/i.test(child.url) && isSafeTarget(child.url)) return [{ ...child, title: null }];
      refused.push(child.url);
      return child.children;
    }) as never;
  });
  return refused;
}

/** A web address that stands in the text, without the stops and brackets that end the sentence around it. */
const address = /(https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-~/#=%])/i;

/** Web addresses as links: a reader of Markdown would link them too, and with them the Chinese text that follows. */
function linkAddresses(node: Nodes): Nodes[] {
  if (node.type !== 'text' || !address.test(node.value)) return [node];
  return node.value.split(address).flatMap((value, index): Nodes[] => {
    if (value === '') return [];
    const text = { type: 'text', value } as const;
    return index % 2 === 1 && isSafeTarget(value) ? [{ type: 'link', url: value, children: [text] }] : [text];
  });
}

/**
 * Punctuation, spaces, links and notes at the ends of emphasis go outside of it: between a sign and a Han character
 * Markdown sees no end of emphasis, so `**重点：**内容` would be printed as it stands.
 */
function pullOut(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return [node];
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []];
  const children = [...node.children];
  while (isSign(children[0])) before.push(children.shift() as PhrasingContent);
  while (isSign(children.at(-1))) after.unshift(children.pop() as PhrasingContent);
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') before.push({ type: 'text', value: take(first, /^[\p{P}\p{S}\s]+/u) });
  if (last?.type === 'text') after.unshift({ type: 'text', value: take(last, /[\p{P}\p{S}\s]+$/u) });
  const hasText = ({ type, ...rest }: PhrasingContent) => type !== 'text' || (rest as Text).value !== '';
  const inside = children.filter(hasText);
  return [...before, ...(inside.length > 0 ? [{ ...node, children: inside }] : []), ...after].filter(hasText);
}

function isSign(node: PhrasingContent | undefined): boolean {
  return node !== undefined && ['link', 'footnoteReference', 'image', 'break'].includes(node.type);
}

function take(node: Text, pattern: RegExp): string {
  const taken = pattern.exec(node.value)?.[0] ?? '';
  node.value = node.value.replace(pattern, '');
  return taken;
}

/** First lines are indented by full-width spaces in Word; a block of ours has none at its ends. */
function trimEnds(block: Parents): void {
  const isEmpty = (node: Nodes | undefined) => node?.type === 'break' || (node?.type === 'text' && node.value === '');
  const [first, last] = [block.children[0], block.children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  while (isEmpty(block.children[0])) block.children.shift();
  while (isEmpty(block.children.at(-1))) block.children.pop();
}
