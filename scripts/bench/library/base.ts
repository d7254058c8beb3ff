import { levels } from '../../../src/domain/schemas/common.ts';
import { conflictKinds } from '../../../src/domain/schemas/conflict.ts';
import { sourceKinds } from '../../../src/domain/schemas/reference-data.ts';
import { type Maker, published } from './common.ts';
import { bureaus, personName, places, sentence, sentences, topicOf } from './words.ts';

export const association: Maker = (slot, plan, chance) => {
  const place = places[slot.index % places.length] as string;
  const turn = Math.floor(slot.index / places.length);
  const source = chance.pick(plan.sources).ref;
  const data = {
    title: `${place}中小企业协会${turn > 0 ? `第${turn + 1}分会` : ''}`,
    shortTitle: `${place}协会${turn > 0 ? turn + 1 : ''}`,
    kind: chance.pick(['sme-association', 'sme-association', 'federation']),
    level: chance.pick(levels),
    regions: chance.some(plan.base.regions, 1),
    summary: sentence(chance),
    published,
    founded: String(chance.int(1986, 2015)),
    functions: [topicOf(chance), topicOf(chance)],
    events: [2007, 2012, 2019].map((year) => ({ date: `${year}-05`, text: sentence(chance), source })),
    sources: [{ id: source }],
  };
  return { data, body: `${sentences(chance, 3)}<Cite id="${source}"/>\n\n## 职能\n\n${sentences(chance, 4)}` };
};

export const person: Maker = (_slot, plan, chance) => {
  const source = chance.pick(plan.sources).ref;
  const where = chance.pick(plan.associations).ref;
  const data = {
    title: personName(chance),
    summary: sentence(chance),
    offices: [
      { association: where, office: '秘书长', asOf: '2019-05-01', source },
      { organisation: chance.pick(places) + chance.pick(bureaus), office: '处长', asOf: '2012-06', source },
    ],
    sources: [{ id: source }],
    published,
  };
  return { data };
};

export const conflict: Maker = (slot, plan, chance) => {
  const data = {
    title: `${topicOf(chance)}的记载不一（第${slot.index + 1}处）`,
    kind: chance.pick(conflictKinds),
    stands: chance.some(plan.sources, 2).map(({ ref }) => ({ source: ref, text: sentence(chance) })),
    reading: sentence(chance),
    why: sentence(chance),
    status: 'conjecture',
    editor: chance.pick(plan.associations).ref,
    affects: chance.some(plan['case-studies'], 3).map(({ ref }) => ({ entry: `case-studies/${ref}`, what: '日期' })),
    date: published,
    published,
  };
  return { data };
};

export const source: Maker = (slot, _plan, chance) => {
  const year = chance.int(2004, 2025);
  const data = {
    title: `${topicOf(chance)}报道之${slot.index + 1}`,
    kind: chance.pick(sourceKinds.filter((kind) => kind !== 'seed')),
    authors: [personName(chance)],
    publisher: `${chance.pick(places)}日报`,
    date: `${year}-${String(chance.int(1, 12)).padStart(2, '0')}-11`,
    url: `https://news.example/${year}/${slot.index + 1}.html`,
    checked: published,
    note: sentence(chance),
    published,
  };
  return { data };
};
