import { comparableGroups, printStatistic, type Statistic } from '../../statistic.ts';
import { element, escapeHtml } from '../../text/html.ts';
import type { RenderState } from '../state.ts';
import type { Component } from './component.ts';

export const stats: Component = {
  name: 'Stats',
  place: 'block',
  holdsText: false,
  attributes: new Map(),
  example: '<Stats/>',
  purpose: { zh: '把本条目的数字排成表并画图', en: 'the figures of this entry as a table and a chart' },
  render(_attributes, state) {
    const statistics = [...state.statistics.values()];
    if (statistics.length === 0 || state.statisticsPrinted) return '';
    state.statisticsPrinted = true;
    const charts = comparableGroups(statistics)
      .filter((group) => group.length > 1)
      .map((group) => chartOf(group, state))
      .join('');
    return element('section', { class: 'statistics', 'aria-label': state.labels.statistics }, tableOf(statistics, state) + charts);
  },
};

/** The figures as a table: what, value as printed, scope, period, source, note. */
function tableOf(statistics: readonly Statistic[], state: RenderState): string {
  const { labels } = state;
  const heads = [labels.what, labels.value, labels.scope, labels.period, labels.source];
  const head = heads.map((text) => element('th', { scope: 'col' }, escapeHtml(text))).join('');
  const rows = statistics.map((item) => {
    const number = item.source ? state.sourceNumbers.get(item.source) : undefined;
    const link = number === undefined ? '—' : element('a', { href: `#source-${number}` }, `[${number}]`);
    const page = item.page ? `，${text(item.page, state)}` : '';
    const note = item.note ? element('p', { class: 'stat-note' }, text(item.note, state)) : '';
    return element(
      'tr',
      { id: `stat-${item.id}` },
      element('th', { scope: 'row' }, text(item.label, state) + note) +
        element('td', { class: 'number' }, text(printStatistic(item), state)) +
        element('td', {}, text(item.scope, state)) +
        element('td', {}, text(item.period, state)) +
        element('td', {}, link + page),
    );
  });
  const table = element('table', {}, element('thead', {}, element('tr', {}, head)) + element('tbody', {}, rows.join('')));
  return element('div', { class: 'table-scroll', tabindex: 0, role: 'group', 'aria-label': labels.statistics }, table);
}

const bar = { height: 18, gap: 46, width: 600 };

/** Bars of figures of one unit, scope and period, each with its value written on it, over a common zero. */
function chartOf(group: readonly Statistic[], state: RenderState): string {
  const first = group[0] as Statistic;
  const largest = Math.max(...group.map((item) => item.max ?? item.value), 1);
  const bars = group.map((item, index) => {
    const y = index * bar.gap + 20;
    const width = Math.max(2, Math.round((Math.max(0, item.value) / largest) * (bar.width - 140)));
    const label = `<text x="0" y="${y - 6}">${text(item.label, state)}</text>`;
    const shape = `<rect x="0" y="${y}" width="${width}" height="${bar.height}"/>`;
    const value = `<text class="number" x="${width + 8}" y="${y + 14}">${text(printStatistic(item), state)}</text>`;
    return label + shape + value;
  });
  const title = text(`${first.scope}，${first.period}（${first.unit}）`, state);
  const height = group.length * bar.gap;
  const svg = `<svg viewBox="0 0 ${bar.width} ${height}" role="img" aria-label="${title}">${bars.join('')}</svg>`;
  return element('figure', { class: 'chart' }, element('figcaption', {}, title) + svg);
}

function text(value: string, state: RenderState): string {
  return escapeHtml(state.convert(value));
}
