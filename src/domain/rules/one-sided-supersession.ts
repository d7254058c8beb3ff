import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { bulletin } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const oneSidedSupersession: Rule = {
  name: 'one-sided-supersession',
  title: { zh: '取代关系只写了一边', en: 'Supersession said on one side only' },
  why: {
    zh: '看旧文件的人要知道有了新的，看新文件的人要知道它取代了谁',
    en: 'who reads the old document must learn of the new one, and the other way round',
  },
  example: {
    bad: {
      'bulletins/editorial/second.mdx': bulletin('第二号通知', 'status: in-force\nsupersedes: [editorial/first]\n'),
    },
    good: {
      'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: repealed\nsupersededBy: [editorial/second]\n'),
      'bulletins/editorial/second.mdx': bulletin('第二号通知', 'status: in-force\nsupersedes: [editorial/first]\n'),
    },
  },
  checkLibrary: (library) =>
    library
      .inCollection('bulletins')
      .flatMap((entry) => [
        ...faultsOf(entry, 'supersedes', 'supersededBy', library),
        ...faultsOf(entry, 'supersededBy', 'supersedes', library),
      ]),
};

type Side = 'supersedes' | 'supersededBy';

function faultsOf(entry: Entry<'bulletins'>, side: Side, other: Side, library: Library): FileFault[] {
  const self = entry.id.slice('bulletins/'.length);
  return (entry.data[side] ?? []).flatMap((id, index) => {
    const partner = library.get(`bulletins/${id}`) as Entry<'bulletins'> | undefined;
    if (!partner || (partner.id !== entry.id && partner.data[other]?.includes(self))) return [];
    const itself = partner.id === entry.id;
    return [
      {
        file: entry.file,
        ...entry.locate([side, index]),
        what: itself
          ? { zh: `${side} 指向了自己`, en: `${side} names this very document` }
          : { zh: `这里写了 ${side}: ${id}，对方却没有写回来`, en: `this says ${side}: ${id}, but that one does not say it back` },
        instead: itself
          ? { zh: '删去这一项', en: 'delete this item' }
          : {
              zh: `在 ${partner.file} 中加上 ${other}: [${self}]，或删去这一项`,
              en: `add ${other}: [${self}] to ${partner.file}, or delete this item`,
            },
      },
    ];
  });
}
