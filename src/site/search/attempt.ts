import { make } from './elements.ts';
import type { SearchTexts } from './texts.ts';

/** Milliseconds after which a reader is told that it takes long. */
const patience = 3000;

export interface Attempt<T> {
  /** Where it is said how it goes: an element that screen readers listen to. */
  said: HTMLElement;
  /** Whether the reader has not asked for something else meanwhile; else nothing is said any more. */
  isCurrent(): boolean;
  work(): Promise<T>;
  /** What the button of a failure does. */
  again(): void;
}

/** Does what needs the index, and says that it is under way, that it takes long, or that it failed; then gives null. */
export async function attempt<T>({ search }: SearchTexts, { said, isCurrent, work, again }: Attempt<T>): Promise<T | null> {
  said.textContent = search.loading;
  const timer = setTimeout(() => {
    if (isCurrent()) said.textContent = search.slow;
  }, patience);
  try {
    const result = await work();
    return isCurrent() ? result : null;
  } catch {
    if (isCurrent()) said.replaceChildren(`${search.failed} `, make('button', { type: 'button', onclick: again }, search.retry));
    return null;
  } finally {
    clearTimeout(timer);
  }
}
