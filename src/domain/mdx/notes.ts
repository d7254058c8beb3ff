import type { Nodes } from 'mdast';
import { printStatistic, type Statistic } from '../statistic.ts';
import { element, escapeHtml } from '../text/html.ts';
import { renderNode } from './render-node.ts';
import type { RenderState } from './state.ts';

/** The notes that belong to the block just rendered: its footnotes, and the scope of its figures. Closed on a phone. */
export function notesOf(state: RenderState): string {
  const footnotes: string[] = [];
  // A note may refer to further notes, which then belong to this block too.
  for (let index = 0; index < state.footnotesInBlock.length; index += 1) {
    footnotes.push(footnoteOf(state.footnotesInBlock[index] as string, state));
  }
  const statistics = [...state.statisticsInBlock];
  const notes = footnotes.join('') + (statistics.length > 0 ? figuresOf(statistics, state) : '');
  return notes === '' ? '' : element('div', { class: 'notes' }, notes);
}

function footnoteOf(identifier: string, state: RenderState): string {
  const number = state.footnoteNumbers.get(identifier) as number;
  const definition = state.footnotes.get(identifier);
  const content = (definition?.children ?? []).map((child: Nodes) => renderNode(child, state)).join('');
  const back = element('a', { href: `#fnref-${number}`, 'aria-label': state.labels.backToText, class: 'back' }, '↩');
  const summary = element('summary', {}, escapeHtml(`${state.labels.footnote} ${number}`));
  return element(
    'details',
    { class: 'note' },
    summary + element('div', { id: `fn-${number}`, class: 'note-text', role: 'doc-footnote' }, content + back),
  );
}

function figuresOf(statistics: readonly Statistic[], state: RenderState): string {
  const items = statistics.map((item) => {
    const note = item.note ? `；${state.labels.doubt}：${state.convert(item.note)}` : '';
    const scope = `${state.labels.scope}：${state.convert(item.scope)}；${state.labels.period}：${state.convert(item.period)}`;
    const speaker = item.speaker ? `；${state.labels.speaker}：${state.convert(item.speaker)}` : '';
    const name = `${state.convert(item.label)} ${state.convert(printStatistic(item))}`;
    return element('dt', {}, escapeHtml(name)) + element('dd', {}, escapeHtml(scope + speaker + note));
  });
  const summary = element('summary', {}, escapeHtml(state.labels.figuresHere));
  return element('details', { class: 'note' }, summary + element('dl', { class: 'note-text' }, items.join('')));
}
