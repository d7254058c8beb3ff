/**
 * What can happen to a published text, under the names that Crossref gives to updates
 * (https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/registering-updates/).
 */
export const updateTypes = [
  'addendum',
  'clarification',
  'correction',
  'corrigendum',
  'erratum',
  'expression_of_concern',
  'new_edition',
  'new_version',
  'partial_retraction',
  'removal',
  'retraction',
  'withdrawal',
] as const;

export type UpdateType = (typeof updateTypes)[number];

/** Updates after which a text no longer stands: its address says so and tells why, and media that bring texts bring only that. */
const endingUpdates: ReadonlySet<UpdateType> = new Set(['removal', 'retraction', 'withdrawal']);

/** Whether a text was taken back as a whole by one of the things that happened to it. */
export function isTakenBack(updates: readonly { type: UpdateType }[]): boolean {
  return updates.some(({ type }) => endingUpdates.has(type));
}

/** Whether an update takes a text back, as a whole or in part: what was taken back must not be built on. */
export function takesBack(type: UpdateType): boolean {
  return endingUpdates.has(type) || type === 'partial_retraction';
}

/** The update that a reader of a list must know of: the last that took the text back, else that voiced concern, else the last. */
export function gravest<U extends { type: UpdateType }>(updates: readonly U[]): U | null {
  const latest = [...updates].reverse();
  return latest.find(({ type }) => takesBack(type)) ?? latest.find(({ type }) => type === 'expression_of_concern') ?? latest[0] ?? null;
}
