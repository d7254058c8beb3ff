import type { Heading, Nodes, Table, Text } from 'mdast';
import { element, escapeHtml, openTag } from '../text/html.ts';
import { components } from './components/index.ts';
import { isComponentNode, literalAttributes } from './nodes.ts';
import { plainText } from './plain.ts';
import type { RenderState } from './state.ts';

type Render<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>, state: RenderState) => string;

/** The allow-list of node types: what has no entry here is refused by the check and prints nothing. */
const renderers: { [T in Nodes['type']]?: Render<T> } = {
  paragraph: (node, state) => element('p', {}, children(node, state)),
  heading: renderHeading,
  text: renderText,
  emphasis: (node, state) => element('em', {}, children(node, state)),
  strong: (node, state) => element('strong', {}, children(node, state)),
  delete: (node, state) => element('del', {}, children(node, state)),
  break: () => '<br>',
  thematicBreak: () => '<hr>',
  blockquote: (node, state) => element('blockquote', {}, children(node, state)),
  list: (node, state) => {
    const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
    const tasks = node.children.some((item) => typeof item.checked === 'boolean');
    return element(node.ordered ? 'ol' : 'ul', { start, class: tasks ? 'tasks' : undefined }, children(node, state));
  },
  listItem: (node, state) => {
    const tight = !node.spread;
    const content = node.children
      .map((child) => (tight && child.type === 'paragraph' ? children(child, state) : renderNode(child, state)))
      .join('');
    if (typeof node.checked !== 'boolean') return element('li', {}, content);
    const label = node.checked ? state.labels.done : state.labels.open;
    return element('li', { class: node.checked ? 'task-done' : 'task-open' }, taskMark(node.checked, label) + content);
  },
  table: renderTable,
  tableRow: () => '',
  tableCell: () => '',
  link: (node, state) => renderLink(node.url, node, state),
  linkReference: (node, state) => renderLink(state.definitions.get(node.identifier)?.url ?? '', node, state),
  definition: () => '',
  inlineCode: (node) => element('code', {}, escapeHtml(node.value)),
  code: (node) => element('pre', { tabindex: 0 }, element('code', {}, escapeHtml(node.value))),
  footnoteReference: (node, state) => {
    const known = state.footnoteNumbers.get(node.identifier);
    const number = known ?? state.footnoteNumbers.size + 1;
    if (known === undefined) {
      state.footnoteNumbers.set(node.identifier, number);
      state.footnotesInBlock.push(node.identifier);
    }
    const id = known === undefined ? `fnref-${number}` : undefined;
    if (state.inLink) return element('sup', { id }, String(number));
    const label = `${state.labels.footnote} ${number}`;
    return element('sup', {}, element('a', { href: `#fn-${number}`, id, role: 'doc-noteref', 'aria-label': label }, String(number)));
  },
  footnoteDefinition: () => '',
  mdxJsxFlowElement: renderComponent,
  mdxJsxTextElement: renderComponent,
};

/** Node types that a body may contain, besides its root. */
export const allowedNodes: ReadonlySet<string> = new Set(Object.keys(renderers));

export function renderNode(node: Nodes, state: RenderState): string {
  const render = allowedNodes.has(node.type) ? (renderers[node.type] as Render<typeof node.type>) : undefined;
  return render ? render(node as never, state) : '';
}

function children(node: Nodes, state: RenderState): string {
  let html = '';
  if ('children' in node) for (const child of node.children) html += renderNode(child, state);
  return html;
}

function renderHeading(node: Heading, state: RenderState): string {
  const slug = state.slugs.get(node) as string;
  const text = plainText(node, state.statistics, (child) => state.texts.get(child) ?? child.value);
  state.headings.push({ depth: node.depth, slug, text });
  return element(`h${node.depth}`, { id: slug }, children(node, state));
}

function renderText(node: Text, state: RenderState): string {
  const value = state.texts.get(node) ?? node.value;
  const mentions = value.length === node.value.length && !state.inLink ? state.mentions.get(node) : undefined;
  if (!mentions) return escapeHtml(value);
  let html = '';
  let from = 0;
  for (const { start, end, to } of mentions) {
    html += escapeHtml(value.slice(from, start));
    html += element('a', { href: state.hrefOf(to), class: 'mention' }, escapeHtml(value.slice(start, end)));
    from = end;
  }
  return html + escapeHtml(value.slice(from));
}

function renderLink(url: string, node: Nodes, state: RenderState): string {
  const href = state.inLink ? null : state.href(url);
  const content = children(node, href === null ? state : withinLink(state));
  if (href === null) return content;
  const external = /^https?:/i.test(href);
  return element('a', { href, rel: external ? 'noopener nofollow ugc' : undefined, class: external ? 'external' : undefined }, content);
}

/** The same state with a link open; what is gathered on the way goes to the one set of lists. */
function withinLink(state: RenderState): RenderState {
  return { ...state, inLink: true };
}

function renderTable(node: Table, state: RenderState): string {
  const cellOf = (name: string, scope?: string) => (cell: Nodes, column: number) =>
    element(name, { scope, class: node.align?.[column] ? `align-${node.align[column]}` : undefined }, children(cell, state));
  const [head, ...rows] = node.children;
  const headRow = element('tr', {}, (head?.children ?? []).map(cellOf('th', 'col')).join(''));
  const bodyRows = rows.map((row) => element('tr', {}, row.children.map(cellOf('td')).join(''))).join('');
  const table = element('table', {}, element('thead', {}, headRow) + element('tbody', {}, bodyRows));
  return element('div', { class: 'table-scroll', tabindex: 0, role: 'group', 'aria-label': state.labels.table }, table);
}

function taskMark(checked: boolean, label: string): string {
  return `${openTag('span', { class: 'task-mark', role: 'img', 'aria-label': label })}${checked ? '✓' : '○'}</span> `;
}

function renderComponent(node: Nodes, state: RenderState): string {
  if (!isComponentNode(node)) return '';
  const component = components.get(node.name ?? '');
  return component ? component.render(literalAttributes(node), state, children(node, state)) : '';
}
