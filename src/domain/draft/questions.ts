import { type OwnedCollection, ownedCollections } from '../collections.ts';
import { sourced } from '../rules/missing-source.ts';
import { alternatives, type Field, fieldsOf } from './fields.ts';

/** A field that an author has to answer, or the choice between the fields of which one is needed. */
export type Question = Field & { options?: Field[] };

/** A kind of file that `npm run new` writes: an entry, or the profile with which an association begins. */
export type DraftKind = Exclude<OwnedCollection, 'article-versions'> | 'associations';

/** Everything that is written by hand; earlier versions of articles are kept by a command. */
export const draftKinds: readonly DraftKind[] = [...ownedCollections.filter((kind) => kind !== 'article-versions'), 'associations'];

/**
 * What an entry of a collection cannot do without, in the order of its schema. Where statements need a source, that
 * is asked last; for an example the answer is `example` instead.
 */
export function questionsOf(kind: DraftKind): Question[] {
  const fields = fieldsOf(kind);
  const required = fields.filter((field) => field.required).flatMap(questionsIn);
  const sources = fields.find(({ key }) => key === 'sources');
  return sourced.has(kind) && sources ? [...required, sources] : required;
}

function questionsIn(field: Field): Question[] {
  if (!field.members) return [field];
  const names = alternatives[field.key] ?? [];
  const options = names.flatMap((name) => field.members?.find(({ key }) => key === `${field.key}.${name}`) ?? []);
  const needed = field.members.filter((member) => member.required);
  return options.length > 0 ? [{ ...field, options }, ...needed] : needed;
}

/** What was answered so far: the values of each key, as text. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Whether a question has its answer. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const keys = question.options?.map(({ key }) => key) ?? [question.key];
  if (question.key === 'sources' && answers.get('example')?.[0] === 'true') return true;
  return keys.some((key) => (answers.get(key) ?? []).length > 0);
}
