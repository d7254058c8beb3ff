import type { z } from 'zod';
import type { Entry } from '../entry.ts';
import { languageOf } from '../entry.ts';
import type { Library } from '../library.ts';
import { schemas } from '../schemas/index.ts';
import type { Statistic } from '../statistic.ts';
import { findQuantities, type Quantity } from '../text/quantities.ts';
import { caseStudy } from './example.ts';
import { proseOf } from './prose.ts';
import type { FileFault, Rule } from './rule.ts';

const keys = 'statistics:\n  - {id: firms, label: 参训企业, value: 30, unit: 家, scope: 本次培训, period: 2026年}\n';

export const untypedStatistic: Rule = {
  name: 'untyped-statistic',
  title: { zh: '正文里有没登记的数字', en: 'A figure that is not typed' },
  why: {
    zh: '没有口径、时段和出处的数字，读者不知道能不能引用，也不会进入数字总账',
    en: 'of a figure without scope, period and source nobody knows whether it may be quoted, and no ledger has it',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('参加的有30家企业，带来合同约120份。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('第2期参加的有<Stat id="firms"/>，都照《非公经济36条》办了三件事。\n', keys) },
  },
  checkLibrary(library) {
    const lines = new Map(library.files.map(({ path, text }) => [path, text?.split('\n') ?? []]));
    return library.written.flatMap((entry) => faultsOf(entry, lines.get(entry.file) ?? [], library));
  },
};

function faultsOf(entry: Entry, lines: readonly string[], library: Library): FileFault[] {
  const shape = schemas[entry.collection].shape as Record<string, z.ZodType>;
  if (!('statistics' in shape) || entry.flawed.has('statistics')) return [];
  const { statistics = [] } = entry.data as { statistics?: Statistic[] };
  const toHans = languageOf(entry) === 'zh-Hant' ? library.converters.toHans : (text: string) => text;
  return proseOf(entry, lines).flatMap(({ text, inBody, at }) => {
    const folded = toHans(text);
    if (folded.length !== text.length) return [];
    return findQuantities(folded).flatMap((quantity) => {
      const written = text.slice(quantity.start, quantity.start + quantity.text.length);
      const typed = statistics.find((statistic) => isSame(statistic, quantity));
      // What cannot hold a component may say a figure that is typed.
      if (typed && !inBody) return [];
      return [
        { file: entry.file, ...at(quantity.start, written), ...messageOf({ ...quantity, text: written }, typed, statistics, inBody) },
      ];
    });
  });
}

function isSame({ value, max, unit }: Statistic, quantity: Quantity): boolean {
  return value === quantity.value && max === quantity.max && unit === quantity.unit;
}

function messageOf(quantity: Quantity, typed: Statistic | undefined, statistics: readonly Statistic[], inBody: boolean) {
  const what = {
    zh: `“${quantity.text}”像是统计数字，没有登记`,
    en: `“${quantity.text}” reads as a statistic and is no typed figure`,
  };
  if (typed) {
    const use = `<Stat id="${typed.id}"/>`;
    return { what, instead: { zh: `写成 ${use}`, en: `write ${use}` } };
  }
  const id = freeId(quantity, statistics);
  const yaml = yamlOf(id, quantity);
  const place = inBody ? { zh: `，这里写 <Stat id="${id}"/>`, en: ` and write <Stat id="${id}"/> here` } : { zh: '', en: '' };
  return {
    what,
    instead: {
      zh: `在 statistics 里加 - ${yaml}，补上口径、时段和出处${place.zh}；引用别人的话，放进引号`,
      en: `add to statistics - ${yaml} with its scope, period and source${place.en}; put the words of others in quotation marks`,
    },
  };
}

function yamlOf(id: string, { value, max, unit, qualifier }: Quantity): string {
  const range = max === undefined ? '' : `, max: ${max}`;
  const qualified = qualifier === undefined ? '' : `, qualifier: ${qualifier}`;
  return `{id: ${id}, label: …, value: ${value}${range}, unit: ${unit === '%' ? '"%"' : unit}${qualified}, scope: …, period: …, source: …}`;
}

/** What a figure of a unit is called where its author has not called it anything. */
const names: Readonly<Record<string, string>> = { 家: 'firms', 户: 'households', 人: 'persons', 名: 'persons', 人次: 'attendances' };

function freeId({ unit, value }: Quantity, statistics: readonly Statistic[]): string {
  const taken = new Set(statistics.map(({ id }) => id));
  const name = names[unit] ?? (unit === '%' ? 'share' : unit.endsWith('元') ? 'amount' : 'figure');
  return taken.has(name) ? `${name}-${String(value).replace(/\D/g, '-')}` : name;
}
