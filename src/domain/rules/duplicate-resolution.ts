import type { Resolution } from '../network/resolutions.ts';
import { meeting } from './conference-example.ts';
import type { Rule } from './rule.ts';

const resolutions = (...ids: string[]) =>
  meeting('2026-05-16', `resolutions: [${ids.map((id) => `{id: ${id}, text: 合办一次培训}`).join(', ')}]\n`);

export const duplicateResolution: Rule = {
  name: 'duplicate-resolution',
  title: { zh: '议定事项的编号重复', en: 'A resolution’s id twice' },
  why: { zh: '两项同用一个编号，就不知道办的是哪一项', en: 'with one id for two nobody knows which was carried out' },
  example: {
    bad: { 'activities/sample/meeting.mdx': resolutions('training', 'training') },
    good: { 'activities/sample/meeting.mdx': resolutions('training', 'column') },
  },
  checkLibrary: (library) =>
    library.written.flatMap((entry) => {
      if (entry.flawed.has('resolutions')) return [];
      const { resolutions: list = [] } = entry.data as { resolutions?: Resolution[] };
      return list.flatMap(({ id }, index) =>
        list.findIndex((other) => other.id === id) === index
          ? []
          : [
              {
                file: entry.file,
                ...entry.locate(['resolutions', index, 'id']),
                what: { zh: `议定事项的编号 ${id} 重复了`, en: `the resolution id ${id} is used twice` },
                instead: { zh: `给其中一项换个编号，如 ${id}-2`, en: `give one of them another id, such as ${id}-2` },
              },
            ],
      );
    }),
};
