import { referenceOf } from '../../domain/address.ts';
import { levels } from '../../domain/schemas/common.ts';
import { type Block, joined, type Line } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { divisionsOf, standing } from './coverage-data.ts';

/** SME associations that are no examples: a row for each region, a column for each level, none above another. */
export function directoryTable(library: SiteLibrary, words: Words): Block {
  const { coverage, noRecord } = words.strings.work;
  const members = standing(library, 'association');
  const membersOf = Map.groupBy(
    members.flatMap((member) => (member.data.regions ?? [nationwide]).map((region) => ({ region, member }))),
    ({ region }) => region,
  );
  const rowOf = (heading: Line, region: string): Line[][] => {
    const here = (membersOf.get(region) ?? []).map(({ member }) => member);
    if (here.length === 0) return [];
    const at = (level: string) => here.filter(({ data }) => data.level === level).map(({ title, href }) => ({ text: title, href }));
    return [[heading, ...levels.map((level) => joined(at(level), words.strings.entry.and, noRecord))]];
  };
  return {
    kind: 'table',
    label: coverage.directory,
    head: [coverage.head.division, ...levels.map((level) => words.labels.level[level])],
    rows: [
      ...rowOf(coverage.nationwide, nationwide),
      ...divisionsOf(library).flatMap((region) => rowOf({ text: region.title, href: region.href }, referenceOf(region.id))),
    ],
  };
}

/** Stands for no region in particular; no region has it as its id. */
const nationwide = '';

/** Organisations with what they are and their level. */
export function organisationList(entries: readonly SiteEntry<'associations'>[], words: Words): Block {
  const { associationKind, level } = words.labels;
  return {
    kind: 'list',
    items: entries.map(
      (entry): Line => [
        { text: entry.title, href: entry.href },
        ` ${associationKind[entry.data.kind]}　${level[entry.data.level]}`,
        ...sealsOf(entry, words).flatMap(({ kind, text }) => [' ', { text, seal: kind }]),
      ],
    ),
  };
}
