import { picturePath } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { isComponentNode, literalAttributes, visitNodes } from '../mdx/nodes.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

export const wrongPicture: Rule = {
  name: 'wrong-picture',
  title: { zh: '图片找不到', en: 'A picture that is not there' },
  why: { zh: '图片和文章放在同一个文件夹，才一起归同一个协会管', en: 'a picture stands beside its text, so that both have one owner' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('<Figure src="../../secret.png" alt="图"/>\n') },
    good: {
      'case-studies/sample/case.mdx': caseStudy('<Figure src="./meeting.png" alt="会场"/>\n'),
      'case-studies/sample/meeting.png': 'picture',
    },
  },
  checkLibrary: (library) => library.written.flatMap((entry) => (entry.body ? faultsOf(entry, library) : [])),
};

function faultsOf(entry: Entry, library: Library): FileFault[] {
  const faults: FileFault[] = [];
  if (!entry.body) return faults;
  visitNodes(entry.body, (node) => {
    if (!isComponentNode(node) || node.name !== 'Figure') return;
    const { src } = literalAttributes(node);
    if (!src) return;
    const path = picturePath(entry.file, src);
    if (path && library.pictures.has(path)) return;
    const folder = entry.file.slice(0, entry.file.lastIndexOf('/') + 1);
    const beside = [...library.pictures.keys()]
      .filter((picture) => picture.startsWith(folder))
      .map((picture) => `./${picture.slice(folder.length)}`);
    const close = nearest(src, beside);
    faults.push({
      file: entry.file,
      ...startOf(node),
      what: path
        ? { zh: `找不到图片 ${src}，或它不是能用的图片`, en: `there is no usable picture ${src}` }
        : { zh: `图片 ${src} 的位置或名字不合规矩`, en: `the picture ${src} has no place or name that is allowed` },
      instead: close
        ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
        : {
            zh: `把图片（png、jpg、webp、avif）放进 ${folder}，用小写字母、数字和连字符起名，写成 src="./photo.jpg"`,
            en: `put the picture (png, jpg, webp, avif) into ${folder}, name it in lower-case letters, digits and hyphens, and write src="./photo.jpg"`,
          },
    });
  });
  return faults;
}
