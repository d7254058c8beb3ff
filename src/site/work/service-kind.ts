import { chineseDate } from '../../domain/date.ts';
import { reachOf } from '../../domain/network/nearest-body.ts';
import { bodyOf } from '../../domain/network/services.ts';
import type { Block, Line, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { answererOf, type KindAnswer, type NamedKind, regionMap, regionsByCode, servicesOf } from './service-kinds.ts';
import { listed, servicesTable } from './services-table.ts';

/** Where the answer for a region stands on the page of a kind. */
export const answerAnchor = (region: string) => `in-${region}`;

/** “I need X, I am in Y”: one kind of service with an answer for every region on record. */
export function kindView(kind: NamedKind, library: SiteLibrary, words: Words): PageView {
  const { services } = words.strings.work;
  const entries = servicesOf(kind, library);
  const real = entries.filter(({ example }) => !example);
  const examples = entries.filter(({ example }) => example);
  return {
    title: `${services.need}${kind.title}`,
    summary: services.kindSummary,
    lead: [{ kind: 'list', items: kind.systems.map((system) => systemLine(system, library, words)) }],
    sections: [
      regionsSection(kind, library, words),
      {
        id: 'on-record',
        title: services.table,
        blocks:
          real.length === 0
            ? [{ kind: 'text', tone: 'empty', line: services.noServices }]
            : [servicesTable(real, library, words), { kind: 'text', tone: 'hint', line: services.tableNote }],
      },
      ...(examples.length === 0
        ? []
        : [
            {
              id: 'examples',
              title: services.examples,
              blocks: [
                servicesTable(examples, library, words),
                { kind: 'text' as const, tone: 'hint' as const, line: services.examplesNote },
              ],
            },
          ]),
    ],
  };
}

function systemLine(system: NamedKind['systems'][number], library: SiteLibrary, { labels }: Words): Line {
  const { text, href } = linkTo(library, `service-systems/${system.id}`);
  const note = system.unmatched ?? system.note;
  return [`${labels.scheme[system.scheme]}：`, { text, href }, ...(note ? [{ text: note, note: true as const }] : [])];
}

function regionsSection(kind: NamedKind, library: SiteLibrary, words: Words): Section {
  const { services } = words.strings.work;
  const answer = answererOf(kind, library);
  const regions = regionsByCode(library).map((region) => ({ region, answer: answer(region.data.id) }));
  const near = regions.filter(({ answer }) => answer.local);
  const far = regions.filter(({ answer }) => !answer.local);
  const elsewhere = answerAnchor('elsewhere');
  return {
    id: 'regions',
    title: services.regions,
    blocks: [
      { kind: 'text', tone: 'hint', line: services.regionsNote },
      {
        kind: 'list',
        columns: true,
        items: regions.map(({ region: { data }, answer }) => ({
          text: data.shortTitle,
          href: `#${answer.local ? answerAnchor(data.id) : elsewhere}`,
        })),
      },
    ],
    sections: [
      ...near.map(({ region, answer }) => ({
        id: answerAnchor(region.data.id),
        title: region.data.shortTitle,
        blocks: answerBlocks(answer, region, library, words),
      })),
      ...far.slice(0, 1).map(({ region, answer }) => ({
        id: elsewhere,
        title: services.elsewhere,
        blocks: [
          { kind: 'text' as const, line: services.elsewhereNote + far.map(({ region: { data } }) => data.shortTitle).join('、') },
          ...answerBlocks(answer, region, library, words),
        ],
      })),
    ],
  };
}

function answerBlocks({ offers, announced, ask }: KindAnswer, { data: { id } }: SiteEntry<'regions'>, library: SiteLibrary, words: Words) {
  const { services } = words.strings.work;
  const regions = regionMap(library);
  const reachText = (body: Parameters<typeof reachOf>[0]) => {
    const reach = reachOf(body, id, regions);
    return reach ? services.reach[reach] : '';
  };
  const serviceItems = (list: KindAnswer['offers']) =>
    list.map((service) => serviceLine(service.entry, reachText(bodyOf(service)), library, words));
  const asked = ask.map((body): Line => [{ text: body.entry.title, href: body.entry.href }, `（${reachText(body)}）`]);
  const blocks: Block[] = [];
  if (offers.length > 0) blocks.push({ kind: 'list', items: serviceItems(offers) });
  else blocks.push({ kind: 'text', tone: 'empty', line: services.noOffer });
  if (announced.length > 0) blocks.push({ kind: 'text', line: services.announced }, { kind: 'list', items: serviceItems(announced) });
  if (asked.length > 0) {
    blocks.push({ kind: 'text', line: offers.length > 0 ? services.partOnly : services.askNext }, { kind: 'list', items: asked });
  } else if (offers.length === 0) blocks.push({ kind: 'text', line: services.askNobody });
  return blocks;
}

function serviceLine({ title, href, data }: SiteEntry<'services'>, reach: string, library: SiteLibrary, { strings }: Words): Line {
  const providers = data.providers.map((id) => linkTo(library, `associations/${id}`));
  const seen = data.asOf ? `，${strings.work.services.seenIn} ${chineseDate(data.asOf)}` : '';
  return [{ text: title, href }, '（', ...listed(providers), '）', { text: reach + seen, note: true }];
}
