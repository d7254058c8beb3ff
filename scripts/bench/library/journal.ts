import { reviewDecisions } from '../../../src/domain/schemas/journal.ts';
import { bodyOf } from './body.ts';
import type { Chance } from './chance.ts';
import { bodyParts, type Content, documentKeys, type Maker, published } from './common.ts';
import type { Plan, Slot } from './plan.ts';
import { matters, sentence, sentences, topicOf } from './words.ts';

/** Articles that an issue carries at most. */
const articlesInIssue = 12;

const columnOf = (article: Slot, plan: Plan) => (plan.columns[article.index % plan.columns.length] as Slot).ref;

export const article: Maker = (slot, plan, chance) => {
  const keys = documentKeys(slot, plan, chance);
  const data = {
    title: `${topicOf(chance)}：${chance.pick(['几点看法', '问答', '来龙去脉', '数字怎样读'])}`,
    ...keys,
    column: columnOf(slot, plan),
    contributors: [
      { person: chance.pick(plan.people).ref, role: 'author' },
      { association: slot.owner, role: 'editor' },
    ],
    titleEn: `On matters of members, part ${slot.index + 1}`,
    abstract: sentences(chance, 3),
    keywords: chance.some(matters, 3),
    received: '2025-11-03',
    accepted: '2025-12-20',
    reviews: [{ association: chance.pick(plan.associations).ref, date: '2025-12', decision: chance.pick(reviewDecisions.slice(0, 2)) }],
    licence: 'CC-BY-4.0',
    policies: [chance.popular(plan.bulletins).ref],
    ...(slot.index < plan['article-versions'].length ? { version: 2, updates: [correction] } : {}),
  };
  return { data, body: bodyOf(chance, bodyParts(keys, plan, chance)) };
};

/** The text of an article before its correction. */
export const articleVersion: Maker = (slot, plan, chance) => {
  const current = plan.articles[slot.index] as Slot;
  const { data, body } = article(current, plan, chance);
  const { updates: _updates, ...before } = data;
  return { data: { ...before, version: 1, versionOf: current.ref, replaced: correction.date }, ...(body === undefined ? {} : { body }) };
};

const correction = { date: '2026-02-01', type: 'correction', note: '更正一处日期', version: 2 };

/** The agreement to an issue whose draft has this digest. */
export function agreement(slot: Slot, plan: Plan, digest: string): Content {
  const issue = plan.issues[slot.index] as Slot;
  const title = `会签（第${slot.index + 1}号）`;
  return { data: { title, issue: issue.ref, date: published, decision: 'agreed', digest, published } };
}

export const column: Maker = (slot, plan, chance) => {
  const { sources, statistics, doubts, related, ...keys } = documentKeys(slot, plan, chance);
  const coEditors = [(plan.agreements[slot.index] as Slot).owner];
  const scope = sentence(chance);
  const data = {
    title: `${chance.pick(matters)}专栏`,
    ...keys,
    terms: [{ start: '2015-01', lead: slot.owner, coEditors }],
    scope,
    order: slot.index + 1,
  };
  return { data, body: `${sentences(chance, 3)}\n\n## 收什么\n\n${sentences(chance, 4)}` };
};

/** Each issue carries articles of one column. */
export const issue: Maker = (slot, plan, chance) => {
  const column = (plan.columns[slot.index] as Slot).ref;
  const articles = plan.articles.filter((one) => columnOf(one, plan) === column).slice(0, articlesInIssue);
  const number = slot.index + 1;
  const data = {
    title: `总第${number}期`,
    summary: sentence(chance),
    kind: 'regular',
    year: 2015 + Math.floor(slot.index / 12),
    number,
    date: `${2015 + Math.floor(slot.index / 12)}-${String((slot.index % 12) + 1).padStart(2, '0')}-10`,
    state: 'published',
    published,
    editors: [{ association: slot.owner, role: 'editor' }],
    note: sentences(chance, 3),
    sections: [{ column, articles: articles.map(({ ref }) => ref) }],
    sources: chance.some(plan.sources, 2).map(({ ref }) => ({ id: ref })),
  };
  return { data };
};

export const recognition: Maker = (slot, plan, chance) => {
  const to = otherAssociations(slot, plan, chance)[0] as string;
  const data = {
    title: `愿意接纳对方会员（第${slot.index + 1}号）`,
    from: slot.owner,
    to,
    since: '2024-03-01',
    terms: sentence(chance),
    document: '理事会决定',
    sources: [{ id: chance.pick(plan.sources).ref }],
    published,
  };
  return { data };
};

export const linkObservation: Maker = (slot, plan, chance) => {
  const [from, to] = [slot.owner, otherAssociations(slot, plan, chance)[0] as string];
  const data = {
    title: `网站链接（第${slot.index + 1}号）`,
    observer: from,
    from,
    to,
    date: '2026-03-01',
    page: `https://${from}.example/links/`,
    result: 'seen',
    sources: [{ id: chance.pick(plan.sources).ref }],
    published,
  };
  return { data };
};

function otherAssociations(slot: Slot, plan: Plan, chance: Chance): string[] {
  const others = plan.associations.filter(({ ref }) => ref !== slot.owner);
  return [...new Set([chance.pick(others).ref, chance.pick(others).ref])];
}
