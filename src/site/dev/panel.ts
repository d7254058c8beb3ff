import './panel.css';
import type { PreviewFinding, PreviewFindings } from './preview-findings.ts';

/** Findings quote what an author wrote, so every text goes in as text. */
function element(name: string, text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

const aside = document.createElement('aside');
const details = document.createElement('details');
const summary = document.createElement('summary');
const count = element('span', '');
const list = document.createElement('div');
count.setAttribute('aria-live', 'polite');
aside.className = 'gongjian-findings';
summary.append(count);
details.append(summary, list);
aside.append(details);

/** Whether an author closed the panel; pages load anew at every save. */
const closed = 'gongjian-findings-closed';
summary.addEventListener('click', () => sessionStorage.setItem(closed, String(details.open)));

/** Where the site stands, with a slash at the end. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let turn = 0;

async function refresh(): Promise<void> {
  turn += 1;
  const mine = turn;
  const address = new URL(`${base}@gongjian/findings.json`, location.href);
  address.searchParams.set('path', decodeURI(location.pathname));
  address.searchParams.set('lang', document.documentElement.lang);
  const response = await fetch(address);
  if (!response.ok || mine !== turn) return;
  show((await response.json()) as PreviewFindings);
}

function show(findings: PreviewFindings): void {
  const { here, others } = findings;
  aside.setAttribute('aria-label', findings.label);
  aside.dataset['count'] = String(here.length + others.length);
  if (count.textContent !== findings.count) count.textContent = findings.count;
  const rest = document.createElement('details');
  rest.append(element('summary', findings.othersLabel), listOf(others));
  list.replaceChildren(...(here.length > 0 ? [listOf(here)] : []), ...(others.length > 0 ? [rest] : []));
  details.open = here.length + others.length > 0 && sessionStorage.getItem(closed) !== 'true';
  if (!aside.isConnected) document.body.append(aside);
}

function listOf(findings: readonly PreviewFinding[]): HTMLElement {
  const items = findings.map(({ place, rule, help, what, why, instead, excerpt }) => {
    const item = document.createElement('li');
    const link = Object.assign(element('a', rule), { href: base + help.slice(1) });
    const fault = element('p', `${what} `);
    fault.append(link);
    const lines = [element('code', place), fault, element('p', why), element('p', instead, 'instead')];
    item.append(...lines, ...(excerpt ? [element('pre', excerpt)] : []));
    return item;
  });
  const ordered = document.createElement('ol');
  ordered.append(...items);
  return ordered;
}

import.meta.hot?.on('gongjian:findings', () => void refresh());
void refresh();
