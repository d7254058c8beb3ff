import { labelLines } from '../../domain/network/label-lines.ts';
import { element, escapeHtml, openTag } from '../../domain/text/html.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

const page = { width: 300, height: 420, margin: 20, top: 84, bottom: 396 };

/** The colours and faces of a cover that stands alone; on a page the style sheet gives them by class. */
const alone = [
  '.cover-paper{fill:#fbfaf6;stroke:#1c1b19}',
  '.cover-name,.cover-theme{fill:#a3271c;font-weight:700}',
  '.cover-name{font-size:40px}',
  '.cover-theme{font-size:16px}',
  '.cover-number{fill:#1c1b19;font-size:18px}',
  '.cover-column{fill:#1c1b19;font-size:13px}',
  '.cover-line{fill:#1c1b19}',
  '.cover-rule{stroke:#1c1b19}',
  'text{font-family:"Noto Serif SC","Noto Serif TC","Songti SC","Songti TC",SimSun,PMingLiU,serif}',
].join('');

/** Ems that fit between the margins, by the size of the letters in pixels. */
const emsOf = (size: number) => (page.width - 2 * page.margin) / size;

/**
 * The drawing of an issue's cover, as the inside of an SVG of `coverSize`: its number and theme, and for each column a
 * band as high as its share, with a line for each article as long as its title.
 */
export function coverDrawing(issue: SiteEntry<'issues'>, library: SiteLibrary): string {
  const { year, number, theme } = issue.data;
  const right = page.width - page.margin;
  const themeLines = linesOf(theme ?? '');
  const top = page.top + (themeLines.length > 0 ? themeLines.length * 24 + 12 : 0);
  return [
    element('rect', { class: 'cover-paper', x: 0.5, y: 0.5, width: page.width - 1, height: page.height - 1 }, ''),
    text('cover-name', page.margin, 56, library.network.journal.title),
    text('cover-number', right, 56, `${year} · ${number}`, 'end'),
    rule(72),
    ...themeLines.map((line, index) => text('cover-theme', page.margin, 96 + index * 24, line)),
    ...(themeLines.length > 0 ? [rule(top - 2)] : []),
    ...bandsOf(issue, library, top).flatMap(({ title, count, y, height, lines }) => [
      ...lines.map((line) => element('rect', { class: 'cover-line', x: page.margin, y: line.y, width: line.width, height: 5 }, '')),
      ...(title ? [text('cover-column', right, y + 16, `${title} ${count}`, 'end')] : []),
      rule(y + height),
    ]),
  ].join('');
}

export const coverSize = `0 0 ${page.width} ${page.height}`;

/** The cover as an SVG document of its own, for books. */
export function coverSvg(issue: SiteEntry<'issues'>, library: SiteLibrary): string {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: coverSize, role: 'img', 'aria-label': issue.title };
  return `${openTag('svg', attributes)}${element('style', {}, alone)}${coverDrawing(issue, library)}</svg>`;
}

/** What can be read on a cover, in its order. */
export function coverTexts(issue: SiteEntry<'issues'>, library: SiteLibrary): string[] {
  const { year, number, theme } = issue.data;
  const bands = bandsOf(issue, library, page.top).filter(({ title }) => title);
  return [
    library.network.journal.title,
    `${year} · ${number}`,
    ...linesOf(theme ?? ''),
    ...bands.map(({ title, count }) => `${title} ${count}`),
  ];
}

/** A band for each column or heading; the introduction's has no name. */
function bandsOf(issue: SiteEntry<'issues'>, library: SiteLibrary, top: number) {
  const { introduction, sections } = issue.data;
  const bands = [
    ...(introduction ? [{ title: '', articles: [introduction] }] : []),
    ...sections.map(({ column, heading, articles }) => ({
      title: bandTitle(heading ?? library.get(`columns/${column}`)?.title ?? ''),
      articles,
    })),
  ];
  const total = bands.reduce((sum, { articles }) => sum + articles.length, 0) + bands.length;
  const unit = (page.bottom - top) / total;
  let y = top;
  return bands.map(({ title, articles }) => {
    const height = Math.round(unit * (articles.length + 1));
    const step = Math.max(height - 30, 0) / articles.length;
    const lines = articles.map((id, index) => ({
      y: Math.round(y + 24 + index * step),
      width: Math.min(page.width - 2 * page.margin, 12 * [...(library.get(`articles/${id}`)?.title ?? '')].length),
    }));
    const band = { title, count: articles.length, y, height, lines };
    y += height;
    return band;
  });
}

/** The theme in three lines at most, broken between words. */
function linesOf(theme: string): string[] {
  const { lines, cut } = labelLines(theme, emsOf(16), 3);
  const last = lines.length - 1;
  return theme === '' ? [] : lines.map((line, index) => (cut && index === last ? `${line}…` : line));
}

/** A column's name, cut to the width that its count leaves. */
function bandTitle(title: string): string {
  const { lines, cut } = labelLines(title, emsOf(13) - 3, 1);
  return `${lines[0]}${cut ? '…' : ''}`;
}

function text(name: string, x: number, y: number, words: string, anchor?: string): string {
  return element('text', { class: name, x, y, 'text-anchor': anchor }, escapeHtml(words));
}

function rule(y: number): string {
  return element('line', { class: 'cover-rule', x1: page.margin, y1: y, x2: page.width - page.margin, y2: y }, '');
}
