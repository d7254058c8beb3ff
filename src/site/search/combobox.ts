import { fill, followable, make, marked } from './elements.ts';
import { ownService } from './own-service.ts';
import type { Suggestion } from './protocol.ts';
import { type BoxTexts, nameOf } from './texts.ts';

/** Milliseconds without a keystroke before suggestions are asked for. */
const pause = 120;

/**
 * Gives a search box suggestions: an editable combobox with a listbox, as the ARIA Authoring Practices describe it. What
 * an input method is still composing is no text yet: nothing is asked and no key is taken until it is done; `isComposing`, whether it has begun already.
 */
export function attach(form: HTMLFormElement, input: HTMLInputElement, isComposing = false): void {
  const texts = JSON.parse(form.dataset['texts'] ?? '{}') as BoxTexts;
  const list = make('div', { id: 'search-suggestions', role: 'listbox', ariaLabel: texts.label, hidden: true });
  const status = make('p', { className: 'visually-hidden', role: 'status' });
  form.append(list, status);
  input.setAttribute('aria-controls', list.id);

  let active = -1;
  let turn = 0;
  let timer: number | undefined;

  const options = () => [...list.children] as HTMLAnchorElement[];

  const choose = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.ariaSelected = String(at === index);
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const show = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(...suggestions.map((suggestion, index) => optionOf(suggestion, index, texts)));
    list.hidden = suggestions.length === 0;
    input.ariaExpanded = String(!list.hidden);
    status.textContent = list.hidden ? '' : fill(texts.suggestions, { count: suggestions.length });
    choose(-1);
  };

  const close = () => {
    turn += 1;
    clearTimeout(timer);
    show([]);
  };

  const ask = async () => {
    const mine = ++turn;
    const text = input.value.trim();
    if (text === '') return close();
    // What fails here is told when the reader searches.
    const suggestions = await ownService()
      .suggest(text)
      .catch(() => []);
    if (mine === turn) show(suggestions);
  };

  const askSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  };

  /** Goes through the suggestions and, between the last and the first of them, back to the text. */
  const move = (step: 1 | -1) => {
    const count = list.children.length;
    if (count === 0) void ask();
    else choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
    return true;
  };

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => {
      if (list.hidden) input.value = '';
      close();
      return true;
    },
    Enter: () => {
      const option = options()[active];
      option?.click();
      return option !== undefined;
    },
  };

  input.addEventListener('compositionstart', () => {
    isComposing = true;
    close();
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    askSoon();
  });
  input.addEventListener('input', () => {
    if (!isComposing) askSoon();
  });
  input.addEventListener('keydown', (event) => {
    const { key, isComposing: isOfInputMethod, ctrlKey, altKey, metaKey, shiftKey } = event;
    // Safari ends a composition before the key that ends it; only this old code tells that the key belonged to it.
    const { keyCode } = event as Readonly<{ keyCode: number }>;
    if (isComposing || isOfInputMethod || keyCode === 229 || ctrlKey || altKey || metaKey || shiftKey) return;
    if (keys[key]?.()) event.preventDefault();
  });
  form.addEventListener('submit', close);
  // Pressed on, a suggestion must not take the focus: the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('blur', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) close();
  });
  // A page that comes back from the browser's memory comes back closed.
  addEventListener('pagehide', close);
  if (!isComposing && document.activeElement === input && input.value !== '') askSoon();
}

function optionOf({ href, title, kind }: Suggestion, index: number, { kinds }: BoxTexts): HTMLAnchorElement {
  const properties = { id: `suggestion-${index}`, role: 'option', tabIndex: -1, href: followable(href) };
  return make(
    'a',
    properties,
    make('span', {}, ...marked(title)),
    ' ',
    make('small', {}, nameOf({ names: { kind: kinds } }, 'kind', kind)),
  );
}
