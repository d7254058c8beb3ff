import type { Chance } from './chance.ts';
import type { Plan, Slot } from './plan.ts';
import { industries, sentence, titleFor, topicOf, units } from './words.ts';

/** An entry's data, and its text where it has one. */
export interface Content {
  data: Record<string, unknown>;
  body?: string;
}

export type Maker = (slot: Slot, plan: Plan, chance: Chance) => Content;

export const published = '2026-01-15';

/** The year of a bulletin: its chain begins somewhere in 2003–2010, and each document follows the one before by four years. */
export function bulletinYear(index: number): number {
  return 2003 + (Math.floor(index / chainEvery) % 8) + 4 * Math.min(index % chainEvery, chainLength - 1);
}

/** Of every ten bulletins the first four replaced one another. */
export const chainEvery = 10;
export const chainLength = 4;

/** The keys that entries with a text share, and the parts of that text. */
export function documentKeys(slot: Slot, plan: Plan, chance: Chance) {
  const sources = chance.some(plan.sources, 2).map(({ ref }) => ref);
  const statistics = Array.from({ length: chance.int(2, 4) }, (_, index) => statisticOf(chance, index, sources));
  return {
    summary: `${sentence(chance).slice(0, 40)}。`,
    published,
    topics: chance.some(plan.base.topics, 2),
    regions: chance.some(plan.base.regions, 1),
    workItems: chance.some(plan.base.workItems, 1),
    sources: sources.map((id, index) => ({ id, covers: topicOf(chance), ...(index === 0 ? { page: `第${chance.int(1, 40)}页` } : {}) })),
    statistics,
    ...(chance.next() < 0.2 ? { doubts: [{ text: sentence(chance) }] } : {}),
    ...(slot.index > 0 && chance.next() < 0.3 ? { related: [`${slot.collection}/${slotBefore(slot, plan, chance).ref}`] } : {}),
  };
}

function slotBefore(slot: Slot, plan: Plan, chance: Chance): Slot {
  return plan[slot.collection][chance.int(0, slot.index - 1)] as Slot;
}

function statisticOf(chance: Chance, index: number, sources: readonly string[]) {
  const from = chance.int(1, 9);
  return {
    id: `figure-${index + 1}`,
    label: topicOf(chance),
    value: chance.int(2, 20000),
    unit: chance.pick(units),
    ...(chance.next() < 0.3 ? { qualifier: chance.pick(['约', '近', '余', '多', '至少']) } : {}),
    scope: `${chance.pick(industries)}企业`,
    period: `${chance.int(2006, 2025)}年${from}月至${chance.int(from, 12)}月`,
    source: chance.pick(sources),
    ...(chance.next() < 0.3 ? { note: sentence(chance) } : {}),
  };
}

/** What the text speaks of: two policies by name, another entry and a bulletin by link. */
export function bodyParts(data: ReturnType<typeof documentKeys>, plan: Plan, chance: Chance) {
  const [named, linked, other] = [chance.popular(plan.bulletins), chance.popular(plan.bulletins), chance.pick(plan['case-studies'])];
  return {
    statistics: data.statistics.map(({ id }) => id),
    sources: data.sources.map(({ id }) => id),
    links: [
      { id: `bulletins/${linked.ref}`, title: titleFor(linked.index) },
      { id: `case-studies/${other.ref}`, title: topicOf(chance) },
    ],
    mentions: [`《${titleFor(named.index)}》`, documentNumber(chance.popular(plan.bulletins).index)],
  };
}

const numberWords = '政发 政办发 财企 工信企 税发 市监 发改 人社发 商规'.split(' ');

export function documentNumber(index: number): string {
  return `${numberWords[index % numberWords.length]}〔${bulletinYear(index)}〕${index + 1}号`;
}
