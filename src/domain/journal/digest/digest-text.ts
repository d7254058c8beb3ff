import { chineseDate } from '../../date.ts';
import { columnsOf, wrapColumns } from '../../text/columns.ts';
import type { DigestLine } from './digest.ts';
import type { Digest } from './printed-digest.ts';

/** Columns of a line: plain mail is read in 78 at most (RFC 5322, 2.1.1), and quoted once it should still fit. */
const columns = 72;

/** A digest as plain text, wrapped as Chinese is. Addresses stand on lines of their own and are never broken. */
export function printDigestText({ title, intro, groups, footer, labels }: Digest): string {
  const blocks = [
    `${wrapColumns(title, columns)}\n${'='.repeat(Math.min(columns, columnsOf(title)))}`,
    wrapColumns(intro, columns),
    ...groups.flatMap((group) => [
      `${wrapColumns(group.title, columns)}\n${'-'.repeat(Math.min(columns, columnsOf(group.title)))}`,
      ...group.lines.map((line) => entryText(line, labels)),
    ]),
    `--\n${footer.map(({ text, url }) => `${wrapColumns(text, columns)}\n${url}`).join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryText({ title, url, byline, summary, published, events }: DigestLine, labels: Digest['labels']): string {
  const paragraph = (text: string) => wrapColumns(text, columns, '  ');
  const who = [byline, published && `${labels.published} ${chineseDate(published)}`].filter(Boolean).join('，');
  return [
    wrapColumns(title, columns, '* ', '  '),
    ...(who === '' ? [] : [paragraph(who)]),
    ...events.map(({ date, text }) => paragraph(`${chineseDate(date)}：${text}`)),
    ...(summary === '' ? [] : [paragraph(summary)]),
    `  ${url}`,
  ].join('\n');
}
