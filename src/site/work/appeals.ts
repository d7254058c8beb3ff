import type { Block, PageView, Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { type AppealChain, allChains } from './appeal-chain.ts';
import { chainLines } from './appeal-lines.ts';
import type { WorkPart } from './work-part.ts';

/** How many chains one page has. */
const perPage = 24;

/** What firms raised, to whom it went and what came of it: every chain, open ones first, examples last. */
export const appeals: WorkPart = {
  id: 'appeals',
  describe: ({ strings }) => strings.work.appeals,
  pages: (library, words) => {
    const chains = allChains(library);
    const ordered = [...chains.filter(({ report }) => !report.example), ...chains.filter(({ report }) => report.example)];
    const count = Math.max(1, Math.ceil(ordered.length / perPage));
    return Array.from({ length: count }, (_, index) => ({
      path: pathOf(index),
      view: () => pageView({ chains: ordered, index, count }, library, words),
    }));
  },
};

const pathOf = (index: number) => (index === 0 ? '' : `${index + 1}/`);

interface Pages {
  chains: readonly AppealChain[];
  index: number;
  count: number;
}

function pageView({ chains, index, count }: Pages, library: SiteLibrary, words: Words): PageView {
  const { appeals } = words.strings.work;
  const { page, pageUnit } = words.strings.list;
  const number = (at: number) => `${page} ${at + 1} ${pageUnit}`;
  const shown = chains.slice(index * perPage, (index + 1) * perPage);
  const group = (id: string, title: string, list: readonly AppealChain[]): Section[] =>
    list.length === 0 ? [] : [{ id, title, blocks: [], sections: list.map((chain) => chainSection(chain, library, words)) }];
  const real = shown.filter(({ report }) => !report.example);
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== index);
  return {
    title: index === 0 ? appeals.title : `${appeals.title} ${number(index)}`,
    summary: appeals.summary,
    lead: [
      { kind: 'text', line: countsText(chains, words) },
      { kind: 'text', tone: 'hint', line: appeals.noRecordNote },
      ...(others.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              columns: true as const,
              items: others.map((at) => ({ text: number(at), href: library.href(`/work/appeals/${pathOf(at)}`) })),
            },
          ]),
    ],
    sections: [
      ...group(
        'open',
        appeals.open,
        real.filter(({ state }) => state.open),
      ),
      ...group(
        'closed',
        appeals.closed,
        real.filter(({ state }) => !state.open),
      ),
      ...group(
        'examples',
        appeals.examples,
        shown.filter(({ report }) => report.example),
      ),
    ],
  };
}

function countsText(chains: readonly AppealChain[], { strings }: Words): string {
  const { appeals, noRecord } = strings.work;
  const real = chains.filter(({ report }) => !report.example);
  const open = real.filter(({ state }) => state.open).length;
  const count = (number: number) => (number === 0 ? noRecord : ` ${number} ${appeals.unit}`);
  return `${appeals.open}${count(open)}${appeals.comma}${appeals.closed}${count(real.length - open)}${appeals.countsNote}`;
}

function chainSection(chain: AppealChain, library: SiteLibrary, words: Words): Section {
  const { report } = chain;
  return {
    id: report.id.replaceAll('/', '-'),
    title: report.title,
    blocks: [reportLine(chain, words), { kind: 'events', lines: chainLines(chain, library, words) }],
  };
}

function reportLine({ report, state }: AppealChain, words: Words): Block {
  const { appeals } = words.strings.work;
  return {
    kind: 'text',
    line: [
      `${words.labels.reportKind[report.data.kind]}${appeals.comma}${state.open ? appeals.stillOpen : appeals.settled} `,
      ...sealsOf(report, words).map(({ kind, text }) => ({ text, seal: kind })),
      { text: appeals.openReport, href: report.href, note: true },
    ],
  };
}
