import type { Library } from '../library.ts';
import { candidatesOf, eligible } from '../network/conference.ts';
import { nearest } from '../text/nearest.ts';
import { conferenceFiles } from './conference-example.ts';
import { conferencePlace, inConferences } from './conference-fault.ts';
import type { FileFault, Rule } from './rule.ts';

export const wrongTurn: Rule = {
  name: 'wrong-turn',
  title: { zh: '轮值的协会不对', en: 'An association that cannot have the turn' },
  why: {
    zh: '执行副主席由规则写明的那一级、列入轮值次序的中小企业协会担任；示例的任期由示例协会担任',
    en: 'the vice chair is of an SME association of the level that the rules name, and in the rotation; examples are among themselves',
  },
  example: {
    bad: conferenceFiles([{ year: 2030, holder: 'sample' }]),
    good: conferenceFiles([{ year: 2030, holder: 'province-a' }]),
  },
  checkLibrary: (library) =>
    inConferences(library, (conference, example) => {
      const able = eligible(conference).map(({ id }) => id);
      const turns = candidatesOf(conference).map(({ id }) => id);
      const { rotation, terms = [] } = library.network?.conference ?? {};
      const ordered = rotation && (rotation.example === true) === example ? rotation.order : [];
      return [
        ...ordered.flatMap((id, index) => faultsOf(id, ['rotation', 'order', index], able, library)),
        ...terms.flatMap((term, index) =>
          (term.example === true) === example
            ? faultsOf(term.executiveViceChair, ['terms', index, 'executiveViceChair'], turns, library)
            : [],
        ),
      ];
    }),
};

function faultsOf(id: string, path: readonly PropertyKey[], able: readonly string[], library: Library): FileFault[] {
  const place = conferencePlace(library, path);
  // An id that is nobody's is the matter of another rule.
  if (!place || able.includes(id) || !library.get(`associations/${id}`)) return [];
  const close = nearest(id, able);
  return [
    {
      ...place,
      what: { zh: `${id} 不能轮值担任执行副主席`, en: `${id} cannot take a turn as executive vice chair` },
      instead: close
        ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
        : {
            zh: `可以轮值的有：${able.join('、') || '无'}；新加入的先写进 rotation 的 order`,
            en: `who can take turns: ${able.join(', ') || 'none'}; add a new one to the order of rotation first`,
          },
    },
  ];
}
