import { recognition } from './recognition-for-another.ts';
import type { FileFault, Rule } from './rule.ts';

export const recognitionOfItself: Rule = {
  name: 'recognition-of-itself',
  title: { zh: '与自己互认', en: 'Recognition of itself' },
  why: { zh: '自己的会员不用互认', en: 'an association’s own members need no recognition' },
  example: {
    bad: { 'recognitions/sample/sample.yaml': recognition('sample', 'sample') },
    good: { 'recognitions/sample/editorial.yaml': recognition('sample', 'editorial') },
  },
  checkLibrary: (library) =>
    library.inCollection('recognitions').flatMap(({ file, data, locate }): FileFault[] =>
      data.from === data.to
        ? [
            {
              file,
              ...locate(['to']),
              what: { zh: `双方都是 ${data.from}`, en: `both sides are ${data.from}` },
              instead: { zh: '在 to 写对方协会的编号', en: 'write the other association’s id as to' },
            },
          ]
        : [],
    ),
};
