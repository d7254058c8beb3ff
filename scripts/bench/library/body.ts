import type { Chance } from './chance.ts';
import { sentence, sentences, topicOf } from './words.ts';

/** What the text of an entry speaks of. */
export interface BodyParts {
  statistics: string[];
  sources: string[];
  /** Entries to link to: full ids with their titles. */
  links: { id: string; title: string }[];
  /** Names by which policies are found without a link: 《title》 or a document number. */
  mentions: string[];
}

const headings = ['背景', '经过和做法', '数字怎样读', '协会可以怎么用', '核对情况'];

/** A text of 600 to 1,000 characters with everything that texts have: headings, table, list, note, links, figures. */
export function bodyOf(chance: Chance, { statistics, sources, links, mentions }: BodyParts): string {
  const stats = statistics.map((id) => `<Stat id="${id}"/>`);
  const cites = sources.map((id) => `<Cite id="${id}"/>`);
  const linked = links.map(({ id, title }) => `另见[${title}](/${id}/)。`);
  const named = mentions.map((name) => `按照${name}的规定，${sentence(chance)}`);
  const middle = chance.int(2, 4);
  const sections = [
    [`${sentences(chance, 3)}${cites[0] ?? ''}`, named[0] ?? '', chance.next() < 0.5 ? sentences(chance, middle) : ''],
    [`${sentences(chance, 2)}${linked[0] ?? ''}`, tableOf(chance, stats), `**${topicOf(chance)}。**${sentence(chance)}`],
    [stats.length > 0 ? `本期共有${stats[0]}，其中${stats.at(-1)}${cites[1] ?? cites[0] ?? ''}。[^1]` : sentence(chance), '<Stats/>'],
    [listOf(chance), `${named[1] ?? sentence(chance)}${linked[1] ?? ''}`, chance.next() < 0.3 ? calloutOf(chance) : ''],
    [sentences(chance, middle), `[^1]: ${sentence(chance)}`],
  ];
  return sections.flatMap((blocks, index) => [`## ${headings[index]}`, ...blocks.filter((block) => block !== '')]).join('\n\n');
}

function tableOf(chance: Chance, stats: readonly string[]): string {
  const rows = Array.from({ length: 3 }, (_, index) => `| ${chance.int(1, 12)}月 | ${topicOf(chance)} | ${stats[index] ?? '没有登记'} |`);
  return ['| 日期 | 做了什么 | 数字 |', '| --- | --- | ---: |', ...rows].join('\n');
}

const listOf = (chance: Chance) => Array.from({ length: 3 }, (_, index) => `${index + 1}. ${topicOf(chance)}。`).join('\n');

const calloutOf = (chance: Chance) => `<Callout type="tip" title="${topicOf(chance)}">\n\n${sentence(chance)}\n\n</Callout>`;
