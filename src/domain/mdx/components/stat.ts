import { printStatistic } from '../../statistic.ts';
import { element, escapeHtml } from '../../text/html.ts';
import type { Component } from './component.ts';

export const stat: Component = {
  name: 'Stat',
  place: 'inline',
  holdsText: false,
  attributes: new Map([['id', { required: true }]]),
  example: '<Stat id="agreements"/>',
  purpose: { zh: '印出本条目的一个数字', en: 'prints one figure of this entry' },
  render(attributes, state) {
    const statistic = state.statistics.get(attributes['id'] as string);
    if (!statistic) return '';
    state.statisticsInBlock.add(statistic);
    const printed = escapeHtml(state.convert(printStatistic(statistic)));
    const number = statistic.source ? state.sourceNumbers.get(statistic.source) : undefined;
    return number === undefined || state.inLink
      ? element('span', { class: 'stat' }, printed)
      : element('a', { class: 'stat', href: `#source-${number}` }, printed);
  },
};
