/** One page of each kind that the site has. Addresses are for ever, so they may stand here. */
export const pageKinds: readonly (readonly [kind: string, address: string])[] = [
  ['the front page', '/'],
  ['a list', '/bulletins/'],
  ['a long list', '/sources/'],
  ['a list narrowed by a facet', '/bulletins/by/status/amended/'],
  ['the chains of policies', '/bulletins/chains/'],
  ['a bulletin', '/bulletins/editorial/sme-promotion-law-2017/'],
  ['a superseded bulletin', '/bulletins/editorial/sme-promotion-law-2002/'],
  ['a case study', '/case-studies/editorial/own-training-2010/'],
  ['an example with a picture', '/case-studies/example-city/county-branch/'],
  ['an article', '/articles/editorial/two-sources-contradictions/'],
  ['a column', '/columns/editorial/practice/'],
  ['the journal', '/journal/'],
  ['an issue', '/issues/editorial/2026-1/'],
  ['an activity', '/activities/editorial/first-joint-conference-2007/'],
  ['a service', '/services/editorial/chengdu-trade-chambers/'],
  ['a report', '/reports/editorial/electronics-report/'],
  ['an association', '/associations/casme/'],
  ['a person', '/people/editorial/li-zibin/'],
  ['a source', '/sources/editorial/seed-2007/'],
  ['a region', '/regions/sichuan/'],
  ['a topic', '/topics/rights-protection/'],
  ['a work item', '/work-items/1/'],
  ['a service system', '/service-systems/chengdu-training/'],
  ['a recognition', '/recognitions/example-city/example-provincial/'],
  ['the network', '/network/'],
  ['the glossary', '/glossary/'],
  ['all titles', '/titles/'],
  ['the search page', '/search/'],
  ['about', '/about/'],
  ['the guide', '/guide/'],
  ['a chapter of the guide with drawings', '/guide/by-web/'],
  ['a chapter of the guide with code', '/guide/check/'],
  ['a chapter of the guide with tables', '/guide/keys-records/'],
  ['an address where nothing is', '/no-such-page/'],
];

/** The address of a page in the other script. */
export function inTraditional(address: string): string {
  return `/zh-hant${address}`;
}
