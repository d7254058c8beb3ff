import { chineseDate } from '../../date.ts';
import { element, escapeHtml, openTag } from '../../text/html.ts';
import type { DigestLine } from './digest.ts';
import type { Digest } from './printed-digest.ts';

/**
 * Styles stand at the elements, since mail programs drop style sheets. No ground and no colour of text is set, so that a
 * dark program shows its own; the one grey is readable on white and on black (4.5 to 1).
 */
const style = {
  body: 'max-width:40em;margin:0 auto;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.7',
  title: 'margin:0 0 12px;font-size:22px;line-height:1.4',
  group: 'margin:32px 0 8px;padding-bottom:4px;border-bottom:2px solid #767676;font-size:18px;line-height:1.4',
  entry: 'margin:20px 0 4px;font-size:16px;line-height:1.5',
  meta: 'margin:0 0 4px;color:#767676;font-size:14px',
  text: 'margin:0 0 4px',
  footer: 'margin-top:32px;padding-top:8px;border-top:1px solid #767676;font-size:14px',
} as const;

/** A digest as one HTML file for mail: complete in itself, without pictures, tables, scripts or anything to load. */
export function printDigestHtml({ language, title, intro, groups, footer, labels }: Digest): string {
  const head = [
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    openTag('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, escapeHtml(title)),
  ];
  const body = [
    element('h1', { style: style.title }, escapeHtml(title)),
    element('p', { style: style.text }, escapeHtml(intro)),
    ...groups.flatMap((group) => [
      element('h2', { style: style.group }, escapeHtml(group.title)),
      ...group.lines.map((line) => entryHtml(line, labels)),
    ]),
    element(
      'div',
      { style: style.footer },
      footer.map(({ text, url }) => element('p', { style: style.text }, element('a', { href: url }, escapeHtml(text)))).join('\n'),
    ),
  ];
  return `<!DOCTYPE html>\n${element('html', { lang: language }, `\n<head>\n${head.join('\n')}\n</head>\n${element('body', { style: style.body }, `\n${body.join('\n')}\n`)}\n`)}\n`;
}

function entryHtml({ title, url, byline, summary, published, events }: DigestLine, labels: Digest['labels']): string {
  const who = [byline, published && `${labels.published} ${chineseDate(published)}`].filter(Boolean).join('，');
  const paragraphs = [
    ...events.map(({ date, text }) => element('strong', {}, escapeHtml(`${chineseDate(date)}：${text}`))),
    ...(summary === '' ? [] : [escapeHtml(summary)]),
  ];
  return [
    element('h3', { style: style.entry }, element('a', { href: url }, escapeHtml(title))),
    ...(who === '' ? [] : [element('p', { style: style.meta }, escapeHtml(who))]),
    ...paragraphs.map((html) => element('p', { style: style.text }, html)),
  ].join('\n');
}
