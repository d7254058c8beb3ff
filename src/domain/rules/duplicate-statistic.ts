import type { Statistic } from '../statistic.ts';
import { caseStudy } from './example.ts';
import type { Rule } from './rule.ts';

const figure = (id: string) => `  - {id: ${id}, label: 参训企业, value: 30, unit: 家, scope: 示例协会, period: 2025年}\n`;

export const duplicateStatistic: Rule = {
  name: 'duplicate-statistic',
  title: { zh: '数字的编号重复', en: 'A figure’s id twice' },
  why: { zh: '两个数字同用一个编号，就不知道引的是哪一个', en: 'with one id for two figures nobody knows which is meant' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('正文。\n', `statistics:\n${figure('firms')}${figure('firms')}`) },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n', `statistics:\n${figure('firms')}${figure('members')}`) },
  },
  checkLibrary(library) {
    return library.written.flatMap((entry) => {
      const statistics = (entry.data as { statistics?: Statistic[] }).statistics ?? [];
      return statistics.flatMap(({ id }, index) =>
        statistics.findIndex((other) => other.id === id) === index
          ? []
          : [
              {
                file: entry.file,
                ...entry.locate(['statistics', index]),
                what: { zh: `数字编号 ${id} 重复了`, en: `the figure id ${id} is used twice` },
                instead: { zh: `给其中一个换个编号，如 ${id}-2`, en: `give one of them another id, such as ${id}-2` },
              },
            ],
      );
    });
  },
};
