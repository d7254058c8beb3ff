import { element, escapeHtml } from '../../text/html.ts';
import type { Component } from './component.ts';

export const cite: Component = {
  name: 'Cite',
  place: 'inline',
  holdsText: false,
  attributes: new Map([
    ['id', { required: true }],
    ['page', { required: false }],
  ]),
  example: '<Cite id="editorial/seed-2007" page="第46页"/>',
  purpose: { zh: '指明上一句话的出处', en: 'the source of the statement before it' },
  render(attributes, state) {
    const number = state.sourceNumbers.get(attributes['id'] as string);
    if (number === undefined || state.inLink) return '';
    const page = attributes['page'] ? `，${state.convert(attributes['page'])}` : '';
    const label = `${state.labels.source}${number}`;
    return element(
      'a',
      { class: 'cite', href: `#source-${number}`, role: 'doc-biblioref', 'aria-label': `${label}${page}` },
      escapeHtml(`[${number}${page}]`),
    );
  },
};
