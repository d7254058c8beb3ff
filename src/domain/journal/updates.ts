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
