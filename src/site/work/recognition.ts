import type { Block, Line, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { agreedSection } from './agreed.ts';
import { associationRun, periodOf, stateLine } from './recognition-lines.ts';
import { memberView } from './recognition-member.ts';
import { recognisers, recognitionNetwork } from './recognition-network.ts';
import { shortId } from './short-id.ts';
import { titleLine } from './title-line.ts';
import type { WorkPart } from './work-part.ts';

/** So many associations have a matrix of all; of more, only those with an agreement stand in it. */
const wholeMatrix = 16;

/** Who takes whose members: a matrix, the agreements, and a page for the members of each association. */
export const recognitionPart: WorkPart = {
  id: 'recognition',
  describe: ({ strings }) => ({ title: strings.work.recognition.title, summary: strings.work.recognition.summary }),
  pages: (library, words) => [
    { path: '', view: () => overview(library, words) },
    ...[false, true]
      .flatMap((example) => recognisers(library, example))
      .map((association) => ({ path: `${shortId(association)}/`, view: () => memberView(association, library, words) })),
  ],
};

function overview(library: SiteLibrary, words: Words): PageView {
  const { recognition } = words.strings.work;
  const [real, examples] = [recognisers(library, false), recognisers(library, true)];
  return {
    title: recognition.title,
    summary: recognition.summary,
    lead: [{ kind: 'text', line: recognition.howToRead, tone: 'hint' }],
    sections: [
      ...agreedSection(3, recognition.agreedNote, library, words),
      { id: 'matrix', title: recognition.matrix, blocks: matrixBlocks(real, library, words) },
      { id: 'agreements', title: recognition.list, blocks: agreementBlocks(false, library, words) },
      { id: 'members', title: recognition.choose, blocks: [chooseList(real, library)] },
      ...(examples.length > 0 ? [examplesSection(examples, library, words)] : []),
    ],
  };
}

function matrixBlocks(all: readonly SiteEntry<'associations'>[], library: SiteLibrary, words: Words): Block[] {
  const { recognition } = words.strings.work;
  const { directions } = recognitionNetwork(library);
  const involved = new Set(directions.flatMap(({ from, to }) => [from, to]));
  const shown = all.length <= wholeMatrix ? all : all.filter((association) => involved.has(shortId(association)));
  const none: Block[] = all.some((association) => involved.has(shortId(association)))
    ? []
    : [{ kind: 'text', line: words.strings.work.noRecord, tone: 'empty' }];
  const unlisted: Block[] = shown.length < all.length ? [{ kind: 'text', line: recognition.unlisted, tone: 'hint' }] : [];
  return shown.length === 0 ? none : [...none, matrix(shown, library, words), ...unlisted];
}

function matrix(shown: readonly SiteEntry<'associations'>[], library: SiteLibrary, words: Words): Block {
  const { recognition, noRecord } = words.strings.work;
  const { between } = recognitionNetwork(library);
  const cell = (member: string, taker: string): Line => {
    if (member === taker) return recognition.own;
    const direction = between(taker, member);
    return direction ? stateLine(direction, words) : noRecord;
  };
  return {
    kind: 'table',
    label: recognition.matrixLabel,
    head: [recognition.membersOf, ...shown.map((taker) => `${recognition.takenBy}：${taker.data.shortTitle ?? taker.title}`)],
    rows: shown.map((member) => [titleLine(member, words), ...shown.map((taker) => cell(shortId(member), shortId(taker)))]),
  };
}

function agreementBlocks(example: boolean, library: SiteLibrary, words: Words): Block[] {
  const { recognition, noRecord } = words.strings.work;
  const { agreements, stateOf } = recognitionNetwork(library);
  const rows = agreements
    .filter(({ entry }) => entry.example === example)
    .map((agreement) => [
      titleLine(agreement.entry, words),
      [associationRun(agreement.from, library), ` ${recognition.takenBy} `, associationRun(agreement.to, library)],
      recognition.states[stateOf(agreement)],
      periodOf(agreement, words),
      agreement.entry.data.terms,
      agreement.entry.data.document,
    ]);
  if (rows.length === 0) return [{ kind: 'text', line: noRecord, tone: 'empty' }];
  const { agreement, direction, state, period, terms, document, list } = recognition;
  return [{ kind: 'table', label: list, head: [agreement, direction, state, period, terms, document], rows }];
}

function chooseList(all: readonly SiteEntry<'associations'>[], library: SiteLibrary): Block {
  return {
    kind: 'list',
    columns: true,
    items: all.map((association) => [{ text: association.title, href: library.href(`/work/recognition/${shortId(association)}/`) }]),
  };
}

function examplesSection(examples: readonly SiteEntry<'associations'>[], library: SiteLibrary, words: Words): Section {
  const { recognition } = words.strings.work;
  return {
    id: 'examples',
    title: recognition.examples,
    blocks: [{ kind: 'text', line: [{ text: words.strings.example, seal: 'example' }, ` ${recognition.examplesNote}`] }],
    sections: [
      { id: 'example-matrix', title: recognition.matrix, blocks: matrixBlocks(examples, library, words) },
      { id: 'example-agreements', title: recognition.list, blocks: agreementBlocks(true, library, words) },
      { id: 'example-members', title: recognition.choose, blocks: [chooseList(examples, library)] },
    ],
  };
}
