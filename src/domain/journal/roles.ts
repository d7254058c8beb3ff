/**
 * What people and associations do for the journal. `textRoles` make a text; `coRunningWays` are the eleven ways in which
 * the agreement of 2007 lets associations run the journal together (协办会刊), in its order. Gathering contributions,
 * which it names with them, is one role whether a person or an association does it.
 */
export const textRoles = [
  'author',
  'editor',
  'guest-editor',
  'interviewer',
  'photographer',
  'organiser',
  'translator',
  'compiler',
  'reviewer',
  'proofreader',
  'illustrator',
] as const;

export const coRunningWays = [
  'column',
  'special-issue',
  'council',
  'journal-activity',
  'contribution',
  'distribution',
  'interview-recommendation',
  'news',
  'materials',
  'advice',
  'resource-sharing',
] as const;

export const roles = [...textRoles, ...coRunningWays] as const;

export type Role = (typeof roles)[number];
export type CoRunningWay = (typeof coRunningWays)[number];
