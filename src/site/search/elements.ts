import type { Run } from './protocol.ts';

/** A new element with properties and content; texts stay texts. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'dataset' | 'style'>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...content);
  return element;
}

/** A text of which some stretches are marked. */
export function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, mark }) => (mark ? make('mark', {}, text) : text));
}

/** An address to follow: of this site or of the web, and never one that is code. */
export function followable(href: string): string {
  return /^(?:\/(?!\/)|https?:)/.test(href) ? href : '';
}

/** A sentence with numbers or words in its gaps: `{count} 条结果`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_gap, name: string) => String(values[name] ?? ''));
}

/** Puts new content into an element; a link that had the focus has it in the new content too, or else `otherwise` has it. */
export function replaceContent(element: HTMLElement, content: readonly Node[], otherwise: HTMLElement): void {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && element.contains(activeElement) ? activeElement.dataset : null;
  element.replaceChildren(...content);
  if (!focused) return;
  const links = [...element.querySelectorAll<HTMLElement>('[data-key]')];
  (links.find(({ dataset }) => dataset['key'] === focused['key'] && dataset['value'] === focused['value']) ?? otherwise).focus();
}
