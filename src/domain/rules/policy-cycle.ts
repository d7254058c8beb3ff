import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { circlesOf } from '../network/policy-cycles.ts';
import { bulletin } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

export const policyCycle: Rule = {
  name: 'policy-cycle',
  title: { zh: '政策文件互相依据，绕成了圈', en: 'Policy documents rest on one another in a circle' },
  why: {
    zh: '落实、依据、修改、取代的都是在先的文件，绕成圈就分不出谁先谁后',
    en: 'a document implements, rests on, amends or supersedes an earlier one: in a circle none is the earlier',
  },
  example: {
    bad: {
      'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\nimplements: [editorial/second]\n'),
      'bulletins/editorial/second.mdx': bulletin('第二号通知', 'status: in-force\nbasedOn: [editorial/first]\n'),
    },
    good: {
      'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\nimplements: [editorial/second]\n'),
      'bulletins/editorial/second.mdx': bulletin('第二号通知', 'status: in-force\n'),
    },
  },
  checkLibrary: (library) =>
    circlesOf(
      library.inCollection('bulletins').map(({ id }) => id),
      (id) => stepsOf(id, library).map(({ to }) => to),
    ).flatMap((circle) => faultOf(circle, library)),
};

const keys = ['implements', 'basedOn', 'amends', 'supersedes'] as const;

/** What a bulletin names as earlier than itself; that one supersedes itself is the fault of another rule. */
function stepsOf(id: string, library: Library): { key: (typeof keys)[number]; index: number; to: string }[] {
  const entry = library.get(id) as Entry<'bulletins'> | undefined;
  return keys.flatMap((key) =>
    (entry?.data[key] ?? [])
      .map((name, index) => ({ key, index, to: `bulletins/${name}` }))
      .filter(({ to }) => library.get(to) !== undefined && (key !== 'supersedes' || to !== id)),
  );
}

function faultOf(circle: readonly string[], library: Library): FileFault[] {
  const [first = '', second = first] = circle;
  const entry = library.get(first);
  const step = stepsOf(first, library).find(({ to }) => to === second);
  if (!entry || !step) return [];
  const names = [...circle, first].map((id) => id.slice('bulletins/'.length)).join(' → ');
  return [
    {
      file: entry.file,
      ...entry.locate([step.key, step.index]),
      what: { zh: `绕成了圈：${names}`, en: `these lead back to where they begin: ${names}` },
      instead: {
        zh: '核对圈里各份文件的日期，删去后出的文件不该被在先的文件所依据的那一项',
        en: 'check the dates of the documents in the circle and delete the item in which an earlier one rests on a later one',
      },
    },
  ];
}
