import { lastTerm } from '../../domain/journal/column-team.ts';
import { articleFacts } from '../journal/article-sections.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { commonFacts, type Fact, type FactMaker, factMaker, linkTo } from './facts.ts';

/** The ledger of an entry: what stands in its facts box, in order. */
export function factsOf(entry: SiteEntry, library: SiteLibrary, words: Words): Fact[] {
  const maker = factMaker(library, words);
  return [...ownFacts(entry, library, maker), ...commonFacts(entry, library, maker)];
}

function ownFacts(entry: SiteEntry, library: SiteLibrary, maker: FactMaker): Fact[] {
  const { labels } = maker.words;
  switch (entry.collection) {
    case 'bulletins':
      return bulletinFacts(entry, maker);
    case 'associations':
      return associationFacts(entry, maker);
    case 'case-studies': {
      const { kind, start, end, dateNote, actors, people, outcome } = entry.data;
      return [
        ...maker.text('kind', labels.caseStudyKind[kind]),
        ...maker.date('date', start, dateNote),
        ...maker.date('until', end),
        ...maker.refs('actors', 'associations', actors),
        ...maker.refs('people', 'people', people),
        ...maker.text('outcome', outcome),
      ];
    }
    case 'activities': {
      const { kind, start, end, startTime, endTime, dateNote, place, hosts, hostsNote, coHosts, people } = entry.data;
      return [
        ...maker.text('kind', labels.activityKind[kind]),
        ...maker.date('date', start, dateNote),
        ...maker.date('until', end),
        ...maker.text('time', startTime && (endTime ? `${startTime}–${endTime}` : startTime), maker.words.strings.facts.zone),
        ...maker.text('place', place),
        ...maker.refs('hosts', 'associations', hosts),
        ...maker.text('hosts', hosts ? undefined : hostsNote),
        ...maker.refs('coHosts', 'associations', coHosts),
        ...maker.refs('people', 'people', people),
      ];
    }
    case 'services': {
      const { systems, providers, audience, where, howTo, cost, since, until, asOf } = entry.data;
      return [
        ...maker.refs('systems', 'service-systems', systems),
        ...maker.refs('providers', 'associations', providers),
        ...maker.text('audience', audience),
        ...maker.text('where', where),
        ...maker.text('howTo', howTo),
        ...maker.text('cost', cost),
        ...maker.date('since', since),
        ...maker.date('until', until),
        ...maker.date('asOf', asOf),
      ];
    }
    case 'reports': {
      const { kind, reportTitle, date, dateNote, reporters, reportersNote, sentTo, industry, outcome } = entry.data;
      return [
        ...maker.text('kind', labels.reportKind[kind]),
        ...maker.text('reportTitle', reportTitle),
        ...maker.date('date', date, dateNote),
        ...maker.refs('reporters', 'associations', reporters),
        ...maker.text('reporters', reporters ? undefined : reportersNote),
        ...maker.text('sentTo', sentTo),
        ...maker.text('industry', industry),
        ...maker.text('outcome', outcome),
      ];
    }
    case 'sources':
      return sourceFacts(entry, maker);
    case 'people':
      return entry.data.offices.flatMap(({ association, organisation, office, asOf }) => {
        const where = association ? linkTo(library, `associations/${association}`) : { text: organisation ?? '' };
        return [{ term: asOf, values: [{ ...where, note: office }] }];
      });
    default:
      return journalFacts(entry, library, maker) ?? vocabularyFacts(entry, maker);
  }
}

function bulletinFacts({ data }: SiteEntry<'bulletins'>, maker: FactMaker): Fact[] {
  const { labels } = maker.words;
  return [
    ...maker.text('documentNumbers', data.documentNumbers),
    ...maker.text('issuers', data.issuers),
    ...maker.text('kind', labels.bulletinKind[data.kind]),
    ...maker.text('level', data.level && labels.level[data.level]),
    ...maker.text('status', labels.status[data.status], data.statusNote),
    ...maker.date('adopted', data.adopted),
    ...maker.date('issued', data.issued),
    ...maker.date('revised', data.revised),
    ...maker.date('effective', data.effective),
    ...maker.date('expires', data.expires),
    ...maker.date('repealed', data.repealed),
    ...maker.text('supersedesOther', data.supersedesOther),
    ...maker.date('statusChecked', data.statusChecked),
    ...maker.text('titleEn', data.titleEn),
  ];
}

function associationFacts({ data }: SiteEntry<'associations'>, maker: FactMaker): Fact[] {
  const { labels } = maker.words;
  const website = data.website ? [{ term: maker.words.strings.facts.website, values: [{ text: data.website, href: data.website }] }] : [];
  const feed = data.feed ? [{ term: maker.words.strings.facts.feed, values: [{ text: data.feed, href: data.feed }] }] : [];
  return [
    ...maker.text('kind', labels.associationKind[data.kind]),
    ...maker.text('level', data.kind === 'statistical-scope' ? undefined : labels.level[data.level]),
    ...maker.text('otherNames', data.otherNames),
    ...(data.founded || data.foundedNote ? maker.date('founded', data.founded, data.foundedNote) : []),
    ...website,
    ...feed,
    ...maker.text('functions', data.functions),
    ...maker.text('titleEn', data.titleEn),
  ];
}

function sourceFacts({ data }: SiteEntry<'sources'>, maker: FactMaker): Fact[] {
  const { strings, labels } = maker.words;
  const linked = data.url && !data.doNotLink;
  const address = linked
    ? { text: data.url as string, href: data.url }
    : { text: data.doNotLink ? strings.entry.doNotLink : strings.entry.noUrl };
  return [
    ...maker.text('kind', labels.sourceKind[data.kind]),
    ...maker.text('subtitle', data.subtitle),
    ...maker.text('originalTitle', data.originalTitle),
    ...maker.text('authors', data.authors),
    ...maker.text('publisher', data.publisher ?? data.publisherNote, data.publisher ? data.publisherNote : undefined),
    ...maker.date('date', data.date, data.dateNote),
    ...maker.text('language', data.sourceLanguage),
    { term: strings.facts.url, values: [{ ...address, note: data.urlNote }] },
    ...maker.date('checked', data.checked),
  ];
}

function journalFacts(entry: SiteEntry, library: SiteLibrary, maker: FactMaker): Fact[] | null {
  const { labels, strings } = maker.words;
  switch (entry.collection) {
    case 'articles':
    case 'article-versions':
      return [
        ...maker.refs('column', 'columns', [entry.data.column]),
        { term: strings.facts.contributors, values: contributorsOf(entry.data.contributors, library, maker.words) },
        ...maker.text('keywords', entry.data.keywords),
        ...articleFacts(entry, library, maker.words),
      ];
    case 'columns':
      return [
        ...maker.refs('lead', 'associations', [lastTerm(entry.data.terms).lead]),
        ...maker.refs('coEditors', 'associations', lastTerm(entry.data.terms).coEditors),
        ...maker.text('scope', entry.data.scope),
        ...maker.text('accepts', entry.data.accepts),
        ...maker.text('turnaround', entry.data.turnaround),
      ];
    case 'issues':
      return [
        ...maker.text('kind', labels.issueKind[entry.data.kind], entry.data.theme),
        ...maker.text('whole', entry.data.whole?.toString()),
        ...maker.date('date', entry.data.date),
        ...maker.text('state', labels.issueState[entry.data.state], strings.journal.pages.states[entry.data.state]),
        { term: strings.facts.editors, values: contributorsOf(entry.data.editors, library, maker.words) },
      ];
    case 'agreements':
      return [
        ...maker.refs('issue', 'issues', [entry.data.issue]),
        ...maker.refs('agreeing', 'associations', entry.association === null ? [] : [entry.association]),
        ...maker.date('date', entry.data.date),
        ...maker.text('decision', labels.agreementDecision[entry.data.decision], entry.data.note),
        ...maker.text('digest', entry.data.digest),
      ];
    case 'conflicts': {
      const { kind, status, editor, date } = entry.data;
      return [
        ...maker.text('kind', labels.conflictKind[kind]),
        ...maker.text('reading', labels.conflictStatus[status]),
        ...maker.refs('editor', 'associations', editor === undefined ? [] : [editor]),
        ...maker.date('date', date),
      ];
    }
    case 'recognitions':
      return [
        ...maker.refs('from', 'associations', [entry.data.from]),
        ...maker.refs('to', 'associations', [entry.data.to]),
        ...maker.date('since', entry.data.since),
        ...(entry.data.expires ? maker.date('expiresOn', entry.data.expires) : []),
        ...(entry.data.withdrawnOn ? maker.date('withdrawnOn', entry.data.withdrawnOn) : []),
        ...maker.text('document', entry.data.document),
      ];
    case 'link-observations':
      return observationFacts(entry, maker);
    default:
      return null;
  }
}

function observationFacts({ data }: SiteEntry<'link-observations'>, maker: FactMaker): Fact[] {
  const { labels, strings } = maker.words;
  const address = (term: string, url: string | undefined) => (url ? [{ term, values: [{ text: url, href: url }] }] : []);
  return [
    ...maker.refs('observedFrom', 'associations', [data.from]),
    ...maker.refs('observedTo', 'associations', [data.to]),
    ...maker.text('observed', labels.linkObservationResult[data.result]),
    ...maker.date('observedOn', data.date),
    ...maker.refs('observer', 'associations', [data.observer]),
    ...address(strings.facts.observedPage, data.page),
    ...address(strings.facts.observedTarget, data.target),
  ];
}

function vocabularyFacts(entry: SiteEntry, maker: FactMaker): Fact[] {
  const { labels } = maker.words;
  switch (entry.collection) {
    case 'regions':
      return [
        ...maker.text('kind', labels.regionType[entry.data.type]),
        ...maker.text('code', entry.data.code),
        ...maker.text('abbreviation', entry.data.abbreviation, entry.data.abbreviationNote),
        ...maker.refs('regions', 'regions', entry.data.within ? [entry.data.within] : []),
        ...maker.text('titleEn', entry.data.titleEn),
      ];
    case 'service-systems':
      return [
        ...maker.text('scheme', labels.scheme[entry.data.scheme]),
        ...maker.text('unmatched', entry.data.unmatched),
        ...maker.text('titleEn', entry.data.titleEn),
      ];
    case 'work-items':
    case 'topics':
      return maker.text('titleEn', entry.data.titleEn);
    default:
      return [];
  }
}

interface Contributor {
  person?: string | undefined;
  association?: string | undefined;
  name?: string | undefined;
  role: keyof Words['labels']['role'];
}

/** Bylines with their roles; people and associations alike. */
export function contributorsOf(contributors: readonly Contributor[], library: SiteLibrary, words: Words) {
  return contributors.map(({ person, association, name, role }) => {
    const who = person
      ? linkTo(library, `people/${person}`)
      : association
        ? linkTo(library, `associations/${association}`)
        : { text: name ?? '' };
    return { ...who, note: words.labels.role[role] };
  });
}
