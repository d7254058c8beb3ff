import type { Finding, Message } from '../finding.ts';
import type { PrivateNames } from '../publish/private-names.ts';
import { caseStudy } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

const list = { 'private-names.txt': '甄不言\n' };

export const privateName: Rule = {
  name: 'private-name',
  title: { zh: '不能公开的名字', en: 'A name that must not be published' },
  why: {
    zh: '这个名字列在本机的 private-names.txt 里：当事人没有同意公开',
    en: 'it is listed in private-names.txt on this machine: whoever bears it has not agreed',
  },
  example: {
    bad: { ...list, 'case-studies/sample/case.mdx': caseStudy('企业负责人甄 不言来电。\n') },
    good: { ...list, 'case-studies/sample/case.mdx': caseStudy('企业甲的负责人来电。\n') },
  },
  checkLibrary({ privateNames: names, files, pictures }) {
    if (!names) return [];
    const inTexts = files.flatMap(({ path, text }) => (text === null ? [] : faultsIn(path, text, names)));
    const inNames = [...pictures.keys()].flatMap((path) =>
      names.find(path).map(({ masked }) => faultOf(path, { line: 0, column: 0 }, masked)),
    );
    return [...inTexts, ...inNames];
  },
};

function faultsIn(path: string, text: string, names: PrivateNames): FileFault[] {
  return names.find(text).map(({ start, masked }) => {
    const before = text.slice(0, start).split(/\r\n|\r|\n/);
    return faultOf(path, { line: before.length, column: (before.at(-1) ?? '').length + 1 }, masked);
  });
}

function faultOf(file: string, place: { line: number; column: number }, masked: string): FileFault {
  return {
    file,
    ...place,
    what: { zh: `这里有不能公开的名字（${masked}）`, en: `a name that must not be published stands here (${masked})` },
    instead: { zh: '改写成角色，如“企业甲”“付款方”', en: 'write the part that they play instead, such as “firm A”' },
  };
}

/** A finding without any name that must not be published, whatever it quotes: logs and comments are published too. */
export function maskFinding<F extends Pick<Finding, 'message'>>(finding: F, names: PrivateNames): F {
  const masked = ({ what, why, instead }: Message) => ({ what: names.mask(what), why: names.mask(why), instead: names.mask(instead) });
  return { ...finding, message: { zh: masked(finding.message.zh), en: masked(finding.message.en) } };
}
