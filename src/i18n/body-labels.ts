import type { Edition } from '../domain/edition.ts';
import type { BodyLabels } from '../domain/mdx/state.ts';
import { convertDeep, type ScriptConverters } from '../domain/text/script.ts';

const simplified: BodyLabels = {
  callout: { note: '说明', tip: '提示', warning: '注意', important: '要点', caution: '慎用' },
  source: '出处',
  statistics: '本条目的数字',
  table: '表格',
  what: '数的是什么',
  value: '数值',
  scope: '口径',
  period: '时段',
  speaker: '说的人',
  footnote: '注',
  figuresHere: '本段数字的口径',
  doubt: '存疑',
  backToText: '回到正文',
  externalSite: '外部网站',
  done: '已完成',
  open: '未完成',
};

const converted = new WeakMap<ScriptConverters, Map<string, BodyLabels>>();

/** The words that rendering adds to a text, in the edition's script. */
export function bodyLabels(edition: Edition, converters: ScriptConverters): BodyLabels {
  const byEdition = converted.get(converters) ?? new Map<string, BodyLabels>();
  converted.set(converters, byEdition);
  const known = byEdition.get(edition.tag) ?? convertDeep(simplified, edition.converterFor('zh-Hans', converters));
  byEdition.set(edition.tag, known);
  return known;
}
