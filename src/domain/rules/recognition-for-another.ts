import type { FileFault, Rule } from './rule.ts';

/** A recognition that the example association writes, with the rest of what one needs. */
export function recognition(from: string, to: string, keys = 'since: 2026-03-01\n'): string {
  return `title: 会员互认\nfrom: ${from}\nto: ${to}\n${keys}terms: 自愿申请\ndocument: 理事会决定\npublished: 2026-01-01\nexample: true\n`;
}

export const recognitionForAnother: Rule = {
  name: 'recognition-for-another',
  title: { zh: '替别家表示互认', en: 'Recognition said for another' },
  why: {
    zh: '愿意接纳谁的会员，只有自己说了才算；替对方写上一笔，单方提出就成了相互承认',
    en: 'only an association itself can say whose members it takes; said for the other side, an offer would pass for mutual',
  },
  example: {
    bad: { 'recognitions/sample/editorial.yaml': recognition('editorial', 'sample') },
    good: { 'recognitions/sample/editorial.yaml': recognition('sample', 'editorial') },
  },
  checkLibrary: (library) =>
    library.inCollection('recognitions').flatMap((entry): FileFault[] => {
      const { association, data } = entry;
      // The editorial office passes on what others have said, each with its source.
      if (!association || data.from === association || association === library.network?.editorialOffice) return [];
      return [
        {
          file: entry.file,
          ...entry.locate(['from']),
          what: {
            zh: `这是 ${association} 的文件，却写 ${data.from} 愿意接纳别家的会员`,
            en: `this file is ${association}’s, but says that ${data.from} takes members of another`,
          },
          instead: {
            zh: `写成 from: ${association}，或由 ${data.from} 写在它自己的目录里`,
            en: `write from: ${association}, or let ${data.from} say it in its own folder`,
          },
        },
      ];
    }),
};
