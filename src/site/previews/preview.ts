/** How long a pointer rests on a link before its preview shows, and may be elsewhere before it goes, in milliseconds. */
const delay = 250;

const texts = new Map<string | null, Element>();
for (const term of document.querySelectorAll('.previews dt')) {
  if (term.nextElementSibling) texts.set(term.textContent, term.nextElementSibling);
}

const tip = document.createElement('div');
tip.id = 'preview';
tip.role = 'tooltip';
tip.hidden = true;
document.querySelector('main')?.append(tip);

let shown: Element | null = null;
let timer = 0;

const linkAt = (target: EventTarget | null) => {
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  return link && texts.has(link.getAttribute('href')) ? link : null;
};

function show(link: Element | null): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = link;
  tip.hidden = !link;
  if (!link) return;
  tip.replaceChildren(...(texts.get(link.getAttribute('href'))?.cloneNode(true).childNodes ?? []));
  link.setAttribute('aria-describedby', tip.id);
  const { left, top, bottom } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const fits = bottom + tip.offsetHeight < clientHeight || top < tip.offsetHeight;
  tip.style.top = `${scrollY + (fits ? bottom : top - tip.offsetHeight)}px`;
  tip.style.left = `${scrollX + Math.max(0, Math.min(left, clientWidth - tip.offsetWidth))}px`;
}

// A finger follows the link; it has no place to rest on it.
document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  clearTimeout(timer);
  const link = linkAt(target);
  if (link === shown || tip.contains(target as Node) || (!link && shown?.matches(':focus-visible'))) return;
  timer = window.setTimeout(() => show(link), delay);
});
document.addEventListener('focusin', ({ target }) => {
  const link = linkAt(target);
  if (link?.matches(':focus-visible')) show(link);
});
document.addEventListener('focusout', ({ target }) => {
  if (target === shown) show(null);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') show(null);
});
