import { z } from 'zod';
import { levels } from './common.ts';
import { flag, partialDate, reference, slug, text, wholeNumber } from './scalars.ts';

/** A role in the joint conference and how it is filled; `level` and `offices` say the same for programs. */
const role = z.strictObject({
  id: slug().describe('编号：chair、executive-vice-chair、presidium、member'),
  title: text().describe('名称'),
  heldBy: text().describe('由谁担任'),
  duty: text().optional().describe('职责'),
  level: z.enum(levels).optional().describe('由哪一级协会的人担任'),
  offices: z.array(text()).optional().describe('担任者在本协会的职务，如 [会长, 秘书长]'),
});

/** Nothing is stated without a source, and nothing invented without saying so. */
const isSourced = ({ source, example }: { source?: string | undefined; example?: boolean | undefined }) =>
  source !== undefined || example === true;
const sourced = { error: () => 'expected:source-or-example' };

const provenance = {
  source: reference('sources', 'cites').optional().describe('出处编号；示例以外必写'),
  example: flag().optional().describe('true 表示示例：示例协会的轮值'),
};

/** Who takes turns as executive vice chair, in which order, and for how long. */
const rotation = z
  .strictObject({
    order: z.array(reference('associations', 'has-office-in')).min(1).describe('轮值的协会，按次序'),
    termMonths: wholeNumber().describe('一任多少个月'),
    note: text().optional().describe('说明'),
    ...provenance,
  })
  .refine(isSourced, sourced);

/** One term of an executive vice chair. A date without its day or month means the whole month or year. */
const term = z
  .strictObject({
    id: slug().describe('编号，用于地址，如 2024'),
    start: partialDate().describe('开始日期；只写年或月，就从那年、那月的第一天起'),
    end: partialDate().describe('结束日期，含当天；只写年或月，就到那年、那月的最后一天'),
    executiveViceChair: reference('associations', 'has-office-in').describe('轮值执行副主席所在的协会'),
    note: text().optional().describe('不按次序轮值的原因，如别家都轮过以前再任一次'),
    gapNote: text().optional().describe('与上一任之间有空档的原因'),
    meetingsNote: text().optional().describe('这一任所在的年份没有开够会的原因'),
    ...provenance,
  })
  .refine(isSourced, sourced);

/** The joint conference: its rules, and the terms that are on record. */
export const conference = z.strictObject({
  title: text().describe('联席会议制度的名称'),
  minimumPerYear: wholeNumber().describe('每年最少召开次数'),
  roles: z.array(role).describe('角色和产生办法'),
  duties: text().describe('职责'),
  source: reference('sources', 'cites').describe('出处编号'),
  rotation: rotation.optional().describe('轮值的次序和任期；没有规定就不写'),
  terms: z.array(term).optional().describe('各任轮值执行副主席；没有记录就不写'),
});
