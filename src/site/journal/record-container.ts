import type { RecordContainer } from '../../domain/journal/record.ts';
import type { Link } from '../../domain/links/graph.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** The journal with the issue in which an article came out; undefined until it has come out in one. */
export function articleContainer(incoming: readonly Link[], library: SiteLibrary, site: URL): RecordContainer | undefined {
  const issues = incoming
    .filter(({ kind, from }) => kind === 'contains' && from.startsWith('issues/'))
    .map(({ from }) => library.get(from) as SiteEntry<'issues'> | undefined);
  const issue = issues.find((candidate) => candidate?.data.state === 'published');
  return issue && issueContainer(issue, library, site);
}

/** The journal, with the numbers of one of its issues. */
export function issueContainer({ href, data }: SiteEntry<'issues'>, { network }: SiteLibrary, site: URL): RecordContainer {
  const { title, titleEn, issn, cn } = network.journal;
  return {
    title,
    titleEn,
    issn,
    cn,
    year: data.year,
    issue: data.number,
    whole: data.whole ?? null,
    issueTitle: data.theme,
    issueUrl: new URL(href, site).href,
  };
}
