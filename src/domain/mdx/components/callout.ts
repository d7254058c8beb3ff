import { element, escapeHtml } from '../../text/html.ts';
import type { Component } from './component.ts';

export const calloutTypes = ['note', 'tip', 'warning', 'important', 'caution'] as const;
export type CalloutType = (typeof calloutTypes)[number];

export const callout: Component = {
  name: 'Callout',
  place: 'block',
  holdsText: true,
  attributes: new Map([
    ['type', { required: true, values: calloutTypes }],
    ['title', { required: false }],
  ]),
  example: '<Callout type="note" title="标题">（空一行）内容（空一行）</Callout>',
  purpose: { zh: '一段提示', en: 'a note set apart from the text' },
  render(attributes, state, content) {
    const type = calloutTypes.find((name) => name === attributes['type']) ?? 'note';
    const title = attributes['title'] ? state.convert(attributes['title']) : state.labels.callout[type];
    const heading = element('p', { class: 'callout-title' }, escapeHtml(title));
    return element('aside', { class: `callout callout-${type}`, 'aria-label': title }, heading + content);
  },
};
