import type { Entry } from '../entry.ts';
import { ownStep, strangersIn } from '../network/appeals.ts';
import { nearest } from '../text/nearest.ts';
import type { FileFault, Rule } from './rule.ts';

const report = (by: string) =>
  `---\ntitle: 一项建议\nsummary: 一句话摘要\nkind: proposal\nexample: true\npublished: 2026-01-01\ndate: 2026-01\nsentTo: [示例市某局]\nsteps:\n  - {kind: answered, date: 2026-02, by: [${by}], text: 同意}\n---\n\n正文。\n`;

export const unknownAddressee: Rule = {
  name: 'unknown-addressee',
  title: { zh: '答复的一方不在送交名单里', en: 'An answer from nobody who was asked' },
  why: {
    zh: '哪一家还没有答复，是拿答复和送交名单逐家对出来的；名称不一样就对不上',
    en: 'who has not yet answered is told by comparing the answers with whom it was sent to, name by name',
  },
  example: {
    bad: { 'reports/sample/proposal.mdx': report('示例某局') },
    good: { 'reports/sample/proposal.mdx': report('示例市某局') },
  },
  checkLibrary: (library) => library.inCollection('reports').flatMap(faultsOf),
};

function faultsOf(entry: Entry<'reports'>): FileFault[] {
  const { data, file } = entry;
  const { steps = [] } = data;
  const known = [...(data.sentTo ?? []), ...steps.flatMap(({ to = [] }) => to)];
  return strangersIn([ownStep(data), ...steps]).map(({ index, names }) => {
    const at = entry.locate(['steps', index - 1, ...(names.length > 0 ? ['by'] : [])]);
    const close = names.map((name) => nearest(name, known)).find((name) => name !== null);
    const list = known.join('、');
    return {
      file,
      ...at,
      what:
        names.length > 0
          ? { zh: `没有送交给“${names.join('、')}”`, en: `it was not sent to “${names.join('、')}”` }
          : { zh: '没有写是谁答复或落实的', en: 'who answered or carried it out is not said' },
      instead: close
        ? { zh: `是不是“${close}”？`, en: `did you mean “${close}”?` }
        : {
            zh: list ? `by 照送交名单写：${list}；转给别家的，先加一步 forwarded` : '先写 sentTo，再写答复',
            en: list
              ? `write one of ${list} in by; what was passed on needs a step forwarded first`
              : 'write sentTo first, then the answers',
          },
    };
  });
}
