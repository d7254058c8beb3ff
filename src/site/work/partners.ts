import { chineseDate } from '../../domain/date.ts';
import { guideAddress } from '../../domain/guide.ts';
import type { PartnerEntry } from '../../domain/publish/partner-news.ts';
import type { Block, Line, PageView } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import type { WorkPart } from './work-part.ts';

/** Other sites that this one is joined with, and what is new there. */
export const partners: WorkPart = {
  id: 'partners',
  describe: ({ strings: { work } }) => ({ title: work.partners.title, summary: work.partners.summary }),
  pages: (library, words) => [{ path: '', view: () => partnersView(library, words) }],
};

type Partner = NonNullable<SiteLibrary['network']['partners']>[number];

function partnersView({ network, href }: SiteLibrary, words: Words): PageView {
  const { partners: strings } = words.strings.work;
  const sites = network.partners ?? [];
  const newsOf = ({ id }: Partner) => network.news[id] ?? [];
  const guide: Line = [strings.guide, { text: strings.guideTitle, href: href(guideAddress('partners')) }];
  return {
    title: strings.title,
    summary: strings.summary,
    lead: [],
    sections: [
      { id: 'sites', title: strings.sites, blocks: siteBlocks(sites, newsOf, words) },
      {
        id: 'news',
        title: strings.news,
        blocks: newsBlocks(
          sites.flatMap((site) => newsOf(site).map((entry) => ({ entry, site }))),
          words,
        ),
      },
      {
        id: 'how',
        title: strings.how,
        blocks: [
          { kind: 'list', items: strings.howList },
          { kind: 'text', line: guide },
        ],
      },
    ],
  };
}

function siteBlocks(sites: readonly Partner[], newsOf: (site: Partner) => readonly PartnerEntry[], { strings, labels }: Words): Block[] {
  const { partners, noRecord } = strings.work;
  if (sites.length === 0) return [{ kind: 'text', line: partners.none, tone: 'empty' }];
  const countOf = (site: Partner) => (site.search === 'live' ? partners.live : String(newsOf(site).length || noRecord));
  const rows = sites.map((site): Line[] => [{ text: site.title, href: site.url }, labels.partnerSearch[site.search], countOf(site)]);
  return [{ kind: 'table', label: partners.sites, head: [partners.site, partners.search, partners.fetched], rows }];
}

/** The newest first, whichever site they are from; each says from which. */
function newsBlocks(news: readonly { entry: PartnerEntry; site: Partner }[], { strings }: Words): Block[] {
  const { partners, noRecord } = strings.work;
  if (news.length === 0) return [{ kind: 'text', line: noRecord, tone: 'empty' }];
  const order = ({ entry, site }: (typeof news)[number]) => `${entry.date} ${site.id}`;
  const sorted = [...news].sort((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
  const items = sorted.map(
    ({ entry, site }): Line => [
      { text: chineseDate(entry.date), date: entry.date },
      ' ',
      { text: entry.title, href: entry.href },
      { text: `（${partners.from}${site.title}）`, note: true },
    ],
  );
  return [
    { kind: 'list', items },
    { kind: 'text', line: partners.newsNote, tone: 'hint' },
  ];
}
