import { chineseDate } from '../../domain/date.ts';
import type { DirectedLink } from '../../domain/network/link-ledger.ts';
import { type Block, type Line, type Run, spaced } from '../blocks/block.ts';
import type { SiteEntry } from '../site-library.ts';
import type { Words } from '../words.ts';
import { folderOf, type LinkSites, type Look } from './link-sites.ts';

/** The websites on record, with their feeds. */
export function siteBlocks({ associations }: LinkSites, words: Words): Block[] {
  const { strings, labels } = words;
  const address = (url: string | undefined): Line => (url ? { text: url, href: url } : strings.work.noRecord);
  const rows = associations.map((entry) => [nameOf(entry, words), address(entry.data.website), address(entry.data.feed)]);
  if (rows.length === 0) return noRecord(words);
  const head = [labels.collections.associations, strings.facts.website, strings.facts.feed];
  return [{ kind: 'table', label: strings.work.links.websites, head, rows }];
}

/** As many websites as a table shows whether anybody looked at them or not. */
const wholeMatrix = 20;

/** From each website to each other: what is known of a link. Of very many, only those of which there is a record. */
export function matrixBlocks({ associations: all, ledger }: LinkSites, words: Words): Block[] {
  const { links } = words.strings.work;
  const looked = new Set(ledger.observations.flatMap(({ from, to }) => [from, to]));
  const associations = all.length > wholeMatrix ? all.filter((entry) => looked.has(folderOf(entry))) : all;
  if (associations.length < 2) return [{ kind: 'text', line: links.few, tone: 'empty' }];
  const rows = associations.map((from) => [
    nameOf(from, words),
    ...associations.map((to) => (from === to ? '—' : piecesOf(ledger.directed(folderOf(from), folderOf(to)), words))),
  ]);
  const head = [links.matrixFrom, ...associations.map(shortName)];
  return [{ kind: 'table', label: links.matrixLabel, head, rows }];
}

type Pair = readonly [SiteEntry<'associations'>, SiteEntry<'associations'>];

/** Every two associations once. */
export function pairsOf(associations: LinkSites['associations']): Pair[] {
  return associations.flatMap((a, index) => associations.slice(index + 1).map((b): Pair => [a, b]));
}

/** Those pairs of websites of which one was looked at for the other, with what that comes to for both together. */
export function pairBlocks(pairs: readonly Pair[], ledger: LinkSites['ledger'], words: Words): Block[] {
  const { links } = words.strings.work;
  const items = pairs.flatMap(([a, b]) => {
    const [there, back] = [wayOf(a, b, ledger, words), wayOf(b, a, ledger, words)];
    if (!there.looked && !back.looked) return [];
    const state = links.pairStates[ledger.pair(folderOf(a), folderOf(b))];
    return [[`${shortName(a)}${links.both}${shortName(b)}：${state}（`, ...there.pieces, '；', ...back.pieces, '）']];
  });
  return items.length === 0 ? noRecord(words) : [{ kind: 'list', items }];
}

function wayOf(from: Pair[0], to: Pair[0], ledger: LinkSites['ledger'], words: Words) {
  const link = ledger.directed(folderOf(from), folderOf(to));
  const pieces = [`${shortName(from)}${words.strings.work.links.to}${shortName(to)} `, ...piecesOf(link, words)];
  return { looked: link.last !== null, pieces };
}

/** The looks themselves, the newest first. */
export function lookBlocks({ ledger }: LinkSites, words: Words): Block[] {
  const entries = ledger.observations.map(({ entry }) => entry);
  return entries.length === 0 ? noRecord(words) : [{ kind: 'entries', entries }];
}

/** A state with the day of the look that decides it, which leads to its entry. */
function piecesOf({ state, last }: DirectedLink<Look>, { strings }: Words): (string | Run)[] {
  const text = strings.work.links.states[state];
  return last ? [text, ' ', { text: chineseDate(last.date), href: last.entry.href }] : [text];
}

function nameOf(entry: SiteEntry<'associations'>, { strings }: Words): Line {
  const seal = entry.example ? { text: strings.example, seal: 'example' } : null;
  return spaced({ text: shortName(entry), href: entry.href }, seal);
}

function shortName({ title, data }: SiteEntry<'associations'>): string {
  return data.shortTitle ?? title;
}

function noRecord({ strings }: Words): Block[] {
  return [{ kind: 'text', line: strings.work.noRecord, tone: 'empty' }];
}
