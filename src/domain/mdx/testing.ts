import { parseMdx } from './parse.ts';
import { type RenderedBody, renderBody } from './render.ts';
import type { BodyLabels, RenderContext } from './state.ts';
import { isSafeTarget } from './target.ts';

/** What the tests of texts share: a page's context, and a reader of HTML that knows only what the renderer writes. */

const labels: BodyLabels = {
  callout: { note: '说明', tip: '提示', warning: '注意', important: '要点', caution: '慎用' },
  source: '出处',
  statistics: '数字',
  what: '项目',
  value: '数值',
  scope: '口径',
  period: '时段',
  speaker: '说的人',
  footnote: '注',
  figuresHere: '本段数字',
  table: '表格',
  doubt: '存疑',
  backToText: '回到正文',
  externalSite: '外站',
  done: '已完成',
  open: '未完成',
};

const same = (text: string) => text;
const firms = { id: 'firms', label: '企业', value: 30, unit: '家', scope: '甲市', period: '2007年', source: 'e/seed' };
const members = { ...firms, id: 'members', label: '会员', value: 5, max: 9, note: '有"疑"<问>' };

/** A page of the zh-Hant edition that has two figures, one source and one picture. */
export const context: RenderContext = {
  labels,
  convert: same,
  toHans: same,
  statistics: new Map([firms, members].map((item) => [item.id, item])),
  sourceNumbers: new Map([['e/seed', 1]]),
  mentions: new Map(),
  picture: (src) => (src === './a.jpg' ? { src: '/a.1.jpg', srcset: '/a.1.jpg 640w', width: 640, height: 480 } : null),
  href: (target) => (isSafeTarget(target) ? (target.startsWith('/') ? `/zh-hant${target}` : target) : null),
  hrefOf: (id) => `/zh-hant/${id}/`,
};

/** Parses and renders a text that parses. */
export function render(text: string, changes: Partial<RenderContext> = {}): RenderedBody {
  const { body, bodyFault } = parseMdx(text);
  if (!body) throw new Error(bodyFault?.reason);
  return renderBody(body, { ...context, ...changes });
}

const allowed: Record<string, string[]> = {
  a: ['href', 'id', 'role', 'aria-label', 'class', 'rel'],
  ol: ['start', 'class'],
  img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
  th: ['scope', 'class'],
  tr: ['id'],
  pre: ['tabindex'],
  div: ['id', 'class', 'role', 'tabindex', 'aria-label'],
  span: ['class', 'role', 'aria-label'],
  aside: ['class', 'aria-label'],
  section: ['class', 'aria-label'],
  svg: ['viewBox', 'role', 'aria-label'],
  text: ['x', 'y', 'class'],
  rect: ['x', 'y', 'width', 'height'],
};
for (const name of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) allowed[name] = ['id'];
for (const name of ['p', 'ul', 'li', 'td', 'figure', 'details', 'dl']) allowed[name] = ['class'];
for (const name of 'em strong del br hr blockquote table thead tbody code sup summary dt dd figcaption'.split(' ')) allowed[name] = [];

const empty = new Set(['br', 'hr', 'img', 'rect']);
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)\/?>/y;

/** Everything in the HTML that the renderer does not write of itself: other tags or attributes, bare marks, unsafe links. */
export function strangeIn(html: string): string[] {
  const strange: string[] = [];
  const open: string[] = [];
  for (let at = 0; at < html.length; ) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at);
      const text = html.slice(at, next === -1 ? undefined : next);
      if (/[>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) strange.push(`text ${text}`);
      at += text.length;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (!match) return [...strange, `mark ${html.slice(at, at + 40)}`];
    const [written, slash, name, attributes] = match as unknown as [string, string, string, string];
    at += written.length;
    if (slash) {
      if (open.pop() !== name) strange.push(`unbalanced ${written}`);
      continue;
    }
    if (!empty.has(name)) open.push(name);
    if (!Object.hasOwn(allowed, name)) strange.push(`tag ${written}`);
    for (const [, key, value] of attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g) as Iterable<[string, string, string]>) {
      if (!allowed[name]?.includes(key)) strange.push(`attribute ${written}`);
      if (key === 'href' && !/^(?:https?:\/\/|\/(?!\/)|#|\.{1,2}\/|mailto:|tel:)/i.test(value)) strange.push(`href ${value}`);
    }
  }
  return [...strange, ...open.map((name) => `unclosed ${name}`)];
}
