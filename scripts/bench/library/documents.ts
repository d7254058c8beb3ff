import { activityKinds } from '../../../src/domain/schemas/activity.ts';
import { bulletinKinds } from '../../../src/domain/schemas/bulletin.ts';
import { caseStudyKinds } from '../../../src/domain/schemas/case-study.ts';
import { reportKinds } from '../../../src/domain/schemas/report.ts';
import { rightsLanes } from '../../../src/domain/schemas/rights.ts';
import { bodyOf } from './body.ts';
import type { Chance } from './chance.ts';
import { bodyParts, bulletinYear, chainEvery, chainLength, documentKeys, documentNumber, type Maker } from './common.ts';
import type { Plan, Slot } from './plan.ts';
import { bureaus, industries, places, sentence, titleFor, topicOf } from './words.ts';

const refs = (slots: readonly Slot[]) => slots.map(({ ref }) => ref);

const day = (chance: Chance, year: number) =>
  `${year}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`;

/** Three of ten bulletins were replaced by the next one of their chain. */
export const bulletin: Maker = (slot, plan, chance) => {
  const keys = documentKeys(slot, plan, chance);
  const { index } = slot;
  const step = index % chainEvery;
  const before = step > 0 && step < chainLength ? plan.bulletins[index - 1] : undefined;
  const after = step < chainLength - 1 ? plan.bulletins[index + 1] : undefined;
  const year = bulletinYear(index);
  const data = {
    title: titleFor(index),
    ...keys,
    kind: chance.pick(bulletinKinds),
    issuers: [chance.pick(places) + chance.pick(bureaus)],
    documentNumbers: [documentNumber(index)],
    issued: `${year}-03-01`,
    effective: `${year}-06-01`,
    status: after ? 'repealed' : chance.pick(['in-force', 'in-force', 'unknown']),
    statusNote: sentence(chance),
    statusChecked: published(chance),
    ...(before ? { supersedes: [before.ref] } : {}),
    ...(after ? { supersededBy: [after.ref] } : {}),
    ...(step === chainEvery - 1 ? { implements: [(plan.bulletins[index - 1] as Slot).ref] } : {}),
  };
  return { data, body: bodyOf(chance, bodyParts(keys, plan, chance)) };
};

const published = (chance: Chance) => day(chance, 2025);

/** The policies, associations and people that work is done with. */
function doneWith(plan: Plan, chance: Chance) {
  return {
    policies: [...new Set([chance.popular(plan.bulletins).ref, chance.popular(plan.bulletins).ref])],
    associations: refs(chance.some(plan.associations, 2)),
    people: refs(chance.some(plan.people, 1)),
  };
}

export const caseStudy: Maker = (slot, plan, chance) => {
  const keys = documentKeys(slot, plan, chance);
  const { policies, associations, people } = doneWith(plan, chance);
  const start = day(chance, chance.int(2006, 2025));
  const title = `${chance.pick(places)}${chance.pick(industries)}企业${topicOf(chance)}的做法`;
  const kind = chance.pick(caseStudyKinds);
  const rest = { kind, start, actors: associations, people, policies, outcome: sentence(chance) };
  const dossier = kind === 'rights-protection' ? dossierOf(associations, keys.sources[0]?.id, chance) : {};
  return { data: { title, ...keys, ...rest, ...dossier }, body: bodyOf(chance, bodyParts(keys, plan, chance)) };
};

function dossierOf(associations: readonly string[], source: string | undefined, chance: Chance) {
  const steps = rightsLanes.map((lane, index) => {
    const who = associations[index] ? { association: associations[index] } : { name: '企业甲' };
    return { date: day(chance, 2025), ...who, what: sentence(chance), lane, source };
  });
  return { anonymity: 'unnamed', timeline: steps, lessons: [sentence(chance)] };
}

export const activity: Maker = (slot, plan, chance) => {
  const keys = documentKeys(slot, plan, chance);
  const { policies, associations, people } = doneWith(plan, chance);
  const [hosts, coHosts] = [associations.slice(0, 1), associations.slice(1)];
  const attendance = chance.some(plan.associations, 4).map(({ ref }) => ({ association: ref, note: topicOf(chance) }));
  const title = `${topicOf(chance)}${chance.pick(['联席会议', '培训班', '论坛', '交流会'])}`;
  const rest = { kind: chance.pick(activityKinds), start: day(chance, chance.int(2006, 2025)), place: chance.pick(places), hosts, coHosts };
  return { data: { title, ...keys, ...rest, people, policies, attendance }, body: bodyOf(chance, bodyParts(keys, plan, chance)) };
};

export const service: Maker = (slot, plan, chance) => {
  const keys = documentKeys(slot, plan, chance);
  const { policies, associations } = doneWith(plan, chance);
  const systems = [chance.pick(plan.base.systems)];
  const rest = {
    audience: `${chance.pick(industries)}企业`,
    howTo: sentence(chance),
    cost: '不收费',
    since: String(chance.int(2006, 2025)),
  };
  const data = { title: `${topicOf(chance)}服务`, ...keys, policies, systems, providers: associations, ...rest };
  return { data, body: bodyOf(chance, bodyParts(keys, plan, chance)) };
};

export const report: Maker = (slot, plan, chance) => {
  const keys = documentKeys(slot, plan, chance);
  const { policies, associations } = doneWith(plan, chance);
  const about = topicOf(chance);
  const rest = { kind: chance.pick(reportKinds), reportTitle: `${about}调研报告`, date: day(chance, chance.int(2006, 2025)) };
  const sent = { reporters: associations, sentTo: [chance.pick(places) + chance.pick(bureaus)], industry: chance.pick(industries) };
  const steps = [
    {
      kind: 'answered',
      date: day(chance, chance.int(2006, 2025)),
      by: [...sent.sentTo],
      text: sentence(chance),
      source: keys.sources[0]?.id,
    },
  ];
  const raisedBy = [`case-studies/${chance.pick(plan['case-studies']).ref}`];
  const data = { title: `关于${about}的建议`, ...keys, policies, ...rest, ...sent, steps, raisedBy };
  return { data, body: bodyOf(chance, bodyParts(keys, plan, chance)) };
};
