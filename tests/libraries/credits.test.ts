import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOfContent } from '../../scripts/lib/paths.ts';
import type { EntryId } from '../../src/domain/address.ts';
import { type Credit, creditsOf, creditsOfParty, journalCredits } from '../../src/domain/journal/credits.ts';
import { articlesOf } from '../../src/domain/journal/digest.ts';
import { assembleLibrary } from '../../src/domain/library.ts';
import type { LinkKind } from '../../src/domain/links/vocabulary.ts';
import { readContent } from '../../src/site/read-content.ts';
import { direct } from '../support/direct.ts';

const scenario = (name: string) => {
  const folder = join(import.meta.dirname, name);
  return { content: join(folder, 'content'), lock: join(folder, 'addresses.lock') };
};

/** Links of the data that say that somebody did something for a text. */
const doing: ReadonlySet<LinkKind> = new Set(['by', 'reviewed-by']);

describe.each([
  ['of this site', placeOfContent()],
  ['of a scenario', scenario('journal-right')],
  ['of a scenario with faults', scenario('journal-faults')],
])('the credits %s', async (_, place) => {
  const library = assembleLibrary(await readContent(place, direct));
  const issues = library.inCollection('issues');
  const credits = journalCredits({
    issues,
    articles: library.inCollection('articles'),
    columns: library.inCollection('columns'),
  });
  const parties = library.entries.filter(({ collection }) => collection === 'people' || collection === 'associations');
  const key = ({ issue, article, column, role, party, source, note }: Credit) =>
    JSON.stringify([issue, article, column, role, party.id, source, note]);

  it('are the same for whoever looks from the issues and from those who are credited', () => {
    const fromIssues = issues.flatMap(({ id }) => creditsOf(id, credits)).filter(({ party }) => party.id !== undefined);
    const fromParties = parties.flatMap(({ id }) => creditsOfParty(id, credits));
    expect(fromParties.map(key).sort()).toEqual(fromIssues.map(key).sort());
    expect(fromIssues.length).toBeGreaterThan(0);
  });

  it('leave out nobody whom an issue or an article in it names, and add nobody', () => {
    const named = new Set<string>();
    for (const issue of issues) {
      for (const text of [issue.id, ...articlesOf(issue.data)]) {
        for (const { to, kind } of library.graph.outgoing(text)) if (doing.has(kind)) named.add(`${issue.id} ${text} ${to}`);
      }
    }
    const place = ({ issue, article, party, source }: Credit): [EntryId, string][] =>
      party.id === undefined || source === 'column-term' || source === 'duty'
        ? []
        : [[party.id, `${issue} ${article ?? issue} ${party.id}`]];
    const credited = parties.flatMap(({ id }) => creditsOfParty(id, credits).flatMap(place)).map(([, where]) => where);
    expect(new Set(credited)).toEqual(named);
  });
});
