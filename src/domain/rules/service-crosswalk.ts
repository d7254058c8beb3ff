import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { type CrosswalkFault, crosswalkFaults } from '../network/crosswalk.ts';
import type { FileFault, Rule } from './rule.ts';

const system = (id: string, scheme: string, keys: string) =>
  `- id: ${id}\n  title: 法律\n  scheme: ${scheme}\n  sources: [{id: editorial/notice}]\n  ${keys}\n`;

export const serviceCrosswalk: Rule = {
  name: 'service-crosswalk',
  title: { zh: '服务体系的对应不完整', en: 'A crosswalk of services with a gap' },
  why: {
    zh: '读者从一套名称走到另一套，靠两边互相写明；没有对应也要说，才不会被当成漏了',
    en: 'readers go from one list to the other by what both say; what has no like must say so, or it looks forgotten',
  },
  example: {
    bad: {
      'network/service-systems.yaml':
        system('chengdu-law', 'chengdu', 'matches: [ministry-law]') + system('ministry-law', 'ministry', 'unmatched: 没有对应'),
    },
    good: {
      'network/service-systems.yaml':
        system('chengdu-law', 'chengdu', 'matches: [ministry-law]') + system('ministry-law', 'ministry', 'matches: [chengdu-law]'),
    },
  },
  checkLibrary: (library) => {
    const systems = library.inCollection('service-systems');
    const byId = new Map(systems.map((entry) => [entry.data.id, entry]));
    return crosswalkFaults(systems.map(({ data }) => data)).flatMap((fault) => {
      const entry = byId.get(fault.system);
      return entry ? [faultOf(entry, fault, library)] : [];
    });
  },
};

function faultOf(entry: Entry<'service-systems'>, { kind, index }: CrosswalkFault, library: Library): FileFault {
  const { id, matches = [] } = entry.data;
  const match = index === undefined ? '' : (matches[index] ?? '');
  const other = library.get(`service-systems/${match}`) as Entry<'service-systems'> | undefined;
  const path = index === undefined ? (kind === 'contradiction' ? ['unmatched'] : ['id']) : ['matches', index];
  return { file: entry.file, ...entry.locate(path), ...texts[kind](id, match, other?.data.title ?? match) };
}

type Texts = (id: string, match: string, title: string) => Pick<FileFault, 'what' | 'instead'>;

const texts: Record<CrosswalkFault['kind'], Texts> = {
  'same-scheme': (_, match) => ({
    what: { zh: `${match} 和它在同一套里`, en: `${match} is of the same scheme` },
    instead: { zh: '写另一套里的编号，或删去这一项', en: 'write an id of the other scheme, or delete this item' },
  }),
  'one-sided': (id, match, title) => ({
    what: { zh: `这里写对应 ${match}，“${title}”却没有写回来`, en: `this says that it matches ${match}, which does not say it back` },
    instead: {
      zh: `在 ${match} 一项加上 matches: [${id}]，或删去这一项`,
      en: `add matches: [${id}] to ${match}, or delete this item`,
    },
  }),
  undeclared: (id) => ({
    what: { zh: `${id} 没有对应，也没有说明没有`, en: `${id} has no match and does not say that there is none` },
    instead: {
      zh: '写 matches: [另一套的编号]，或写 unmatched: 一句话',
      en: 'write matches: [id of the other scheme], or unmatched: and a sentence',
    },
  }),
  contradiction: (id) => ({
    what: { zh: `${id} 写了对应，又说没有对应`, en: `${id} has matches and says that there is none` },
    instead: { zh: 'matches 和 unmatched 只留一个', en: 'keep one of matches and unmatched' },
  }),
};
