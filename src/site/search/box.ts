import { isShortcut } from './shortcut.ts';

const form = document.querySelector<HTMLFormElement>('form.search-box');
const input = form?.querySelector('input');
if (form && input) start(form, input);

/** What every page does for its search box. */
function start(form: HTMLFormElement, input: HTMLInputElement): void {
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  // The search page looks after its own box.
  if (form.closest('header')) serve(form, input);

  const slash = slashSetting();
  document.addEventListener('keydown', (event) => {
    const isInField = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (isInField || !isShortcut(event, { mac: /Mac|iP/.test(navigator.platform), slash: slash() })) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** Loads the suggestions when the box is first used, and hands a search over to the search page. */
function serve(form: HTMLFormElement, input: HTMLInputElement): void {
  let isComposing = false;
  input.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
  });
  const load = () => import('./combobox.ts').then(({ attach }) => attach(form, input, isComposing), loadOnFocus);
  const loadOnFocus = () => input.addEventListener('focus', load, { once: true });
  if (document.activeElement === input) void load();
  else loadOnFocus();
  // A fragment is never sent to a server; the search page makes an address to share of it.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    location.assign(form.action + (query && `#${new URLSearchParams({ q: query })}`));
  });
}

/** Whether `/` leads to the box. The search page has a tick for it, which holds for the site where the browser can keep it. */
function slashSetting(): () => boolean {
  const tick = document.querySelector<HTMLInputElement>('.search-slash input');
  let isOn = true;
  try {
    isOn = localStorage.getItem('search-slash') !== 'off';
  } catch {}
  if (tick) {
    tick.checked = isOn;
    tick.onchange = () => {
      isOn = tick.checked;
      try {
        localStorage.setItem('search-slash', isOn ? 'on' : 'off');
      } catch {}
    };
  }
  return () => isOn;
}
