import type { IssueDocument } from '../document.ts';
import type { RecordName } from '../record.ts';
import type { Role } from '../roles.ts';

/**
 * What people and associations do, under the codes of the Library of Congress (https://www.loc.gov/marc/relators/).
 * Ways of running the journal together for which it has no code are contributions.
 */
const relators: Readonly<Partial<Record<Role, string>>> = {
  author: 'aut',
  editor: 'edt',
  'guest-editor': 'edt',
  interviewer: 'ivr',
  photographer: 'pht',
  organiser: 'orm',
  translator: 'trl',
  compiler: 'com',
  reviewer: 'rev',
  proofreader: 'pfr',
  illustrator: 'ill',
  column: 'edt',
  'special-issue': 'edt',
  distribution: 'dst',
  advice: 'csl',
};

/** One who has a part in a book, with the codes of what they did. */
export interface BookCreator {
  name: string;
  nameEn: string | undefined;
  /** Wrote at least one text; all others contribute. */
  author: boolean;
  relators: readonly string[];
}

/** Everyone named by the records of an issue, each once, in the order of the texts; authors first. */
export function creatorsOf({ sections }: IssueDocument): BookCreator[] {
  const names = sections.flatMap(({ articles }) => articles).flatMap(({ record }) => record.names);
  const creators = [...Map.groupBy(names, ({ kind, name }) => `${kind} ${name}`).values()].map(creatorOf);
  return [...creators.filter(({ author }) => author), ...creators.filter(({ author }) => !author)];
}

function creatorOf(parts: readonly RecordName[]): BookCreator {
  return {
    name: parts[0]?.name ?? '',
    nameEn: parts.find(({ nameEn }) => nameEn !== undefined)?.nameEn,
    author: parts.some(({ role }) => role === 'author'),
    relators: [...new Set(parts.map(({ role }) => relators[role] ?? 'ctb'))],
  };
}
