import type { Entry } from '../entry.ts';
import type { Statistic } from '../statistic.ts';
import { caseStudy } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

const statistic = (label: string, unit: string) =>
  `statistics:\n  - {id: a, label: ${label}, value: 30, unit: ${unit}, scope: 本次培训, period: 2026年}\n`;

export const unitMismatch: Rule = {
  name: 'unit-mismatch',
  title: { zh: '人次和家混用', en: 'Persons counted as firms, or firms as persons' },
  why: {
    zh: '企业按家数，人按人数，参加次数按人次数；混了就不能比较，也会被误加',
    en: 'firms, persons and attendances are three counts; mixed up they cannot be compared and get added wrongly',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('参加的有<Stat id="a"/>。\n', statistic('参训企业', '人次')) },
    good: { 'case-studies/sample/case.mdx': caseStudy('参加的有<Stat id="a"/>。\n', statistic('参训企业', '家')) },
  },
  checkLibrary: (library) => library.written.flatMap(faultsOf),
};

const persons = new Set(['人', '人次', '名', '位', '人（次）']);
const bodies = new Set(['家', '户', '家次', '家企业', '户企业']);
const namesBodies = /(?:企业|公司|单位|机构|协会|商会|工厂|商户|银行)(?:数|数量|总数|家数)?$/;
const namesPersons = /(?:人数|人次|人员|学员|员工|职工|代表|从业者|负责人|专家|讲师|律师|毕业生)(?:数|数量|总数)?$/;

function faultsOf(entry: Entry): FileFault[] {
  if (entry.flawed.has('statistics')) return [];
  const { statistics = [] } = entry.data as { statistics?: Statistic[] };
  return statistics.flatMap(({ label, unit }, index) => {
    const wanted = persons.has(unit) && namesBodies.test(label) ? '家' : bodies.has(unit) && namesPersons.test(label) ? '人' : null;
    if (wanted === null) return [];
    return [
      {
        file: entry.file,
        ...entry.locate(['statistics', index, 'unit']),
        what: { zh: `“${label}”用“${unit}”作单位`, en: `“${label}” is counted in “${unit}”` },
        instead:
          wanted === '家'
            ? {
                zh: '数的是企业，unit 写 家；数的是参加的人，label 改成“参训人员”，同一人来几次算几次才写 人次',
                en: 'write unit: 家 for firms; if persons were counted, say so in label (人次 only where one person may count several times)',
              }
            : {
                zh: '数的是人，unit 写 人（同一人来几次算几次写 人次）；数的是企业，label 写成“企业”',
                en: 'write unit: 人 for persons (人次 for attendances); if firms were counted, say so in label',
              },
      },
    ];
  });
}
