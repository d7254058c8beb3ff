import { z } from 'zod';
import { sourceReference } from './common.ts';
import { flag, partialDate, reference, text } from './scalars.ts';

/** What is wrong with what a source says. */
export const conflictKinds = [
  'self-contradiction',
  'between-sources',
  'damaged-text',
  'missing-words',
  'doubtful-date',
  'doubtful-count',
  'gap',
  'weak-witness',
] as const;

/** `open`: no reading is certain; `conjecture`: read so by an editor, without proof; `resolved`: something decides it. */
const conflictStatuses = ['open', 'conjecture', 'resolved'] as const;

const witness = z.strictObject({
  source: reference('sources', 'questions').describe('出处编号'),
  page: text().optional().describe('在出处的何处'),
  text: text().describe('那里怎样写，尽量短；是原话就加引号'),
  verbatim: text().optional().describe('乱码、错字等要照原字形给人看的几个字；不转换简繁'),
});

const dependent = z.strictObject({
  entry: reference('any', 'puts-in-doubt').describe('条目的完整编号，如 bulletins/editorial/guofa-2009-36'),
  what: text().optional().describe('条目的哪一处受影响，几个字'),
});

/** `conflicts/<association>/<slug>.yaml`: a place where sources contradict themselves or one another, or fail, and how it is read. */
export const conflict = z.strictObject({
  title: text().describe('题目，一句话说出矛盾'),
  kind: z.enum(conflictKinds).describe('种类：自相矛盾、出处之间矛盾、文字损坏、疑有漏字、日期存疑、数目存疑、缺记、孤证或弱证'),
  stands: z.array(witness).min(1).describe('出处里怎样写，一处写一组'),
  reading: text().describe('本站怎样读、怎样写'),
  why: text().describe('为什么这样读'),
  status: z.enum(conflictStatuses).describe('未决、推定（没有证据，编者这样读）、已决'),
  editor: reference('associations', 'read-by').optional().describe('谁这样读；推定的必须写'),
  affects: z.array(dependent).optional().describe('依赖这一处的条目；这些条目的页面会注明'),
  sources: z.array(sourceReference).optional().describe('判读时另外依据的出处'),
  date: partialDate().describe('判读的日期'),
  published: partialDate().describe('在本站发布的日期'),
  example: flag().optional().describe('true 表示示例'),
});
