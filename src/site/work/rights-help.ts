import type { Body } from '../../domain/network/nearest-body.ts';
import { helpByRegion } from '../../domain/network/rights.ts';
import { bodyOf, isOffered } from '../../domain/network/services.ts';
import { type Block, type Line, runsOf, type Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { associationsToAsk, recordedService, regionsByCode } from './service-kinds.ts';
import { shortId } from './short-id.ts';
import { titleLine } from './title-line.ts';

type Placed<E extends SiteEntry> = Body & { entry: E };

/** Whom to go to about a kind of harm: nationwide services, and for each region what is on record there or who would be next. */
export function helpSections(problem: SiteEntry<'rights-problems'>, library: SiteLibrary, words: Words): Section[] {
  const { rights, noRecord } = words.strings.work;
  const services = library
    .in('services')
    .filter(({ data }) => !data.withdrawn && isOffered(data, library.network.asOf))
    .filter(({ data }) => data.topics?.some((topic) => problem.data.topics.includes(topic)));
  const real = services.filter(({ example }) => !example).map((entry) => placedService(entry, library));
  const examples = services.filter(({ example }) => example);
  const nationwide = real.filter(({ level, regions }) => level === 'national' && regions.length === 0).map(({ entry }) => entry);
  const empty: Block = { kind: 'text', line: noRecord, tone: 'empty' };
  return [
    {
      id: 'whom',
      title: rights.whom,
      blocks: [{ kind: 'text', line: rights.regionalNote, tone: 'hint' }],
      sections: [
        {
          id: 'nationwide',
          title: rights.nationwide,
          blocks:
            nationwide.length > 0
              ? [
                  { kind: 'text', line: rights.nationwideNote, tone: 'hint' },
                  { kind: 'entries', entries: nationwide, summaries: true },
                ]
              : [empty],
        },
        { id: 'regional', title: rights.regional, blocks: [regionTable(real, library, words)] },
        ...(examples.length > 0
          ? [
              {
                id: 'examples',
                title: rights.examples,
                blocks: [
                  { kind: 'text' as const, line: rights.examplesNote, tone: 'hint' as const },
                  { kind: 'entries' as const, entries: examples, summaries: true as const },
                ],
              },
            ]
          : []),
      ],
    },
  ];
}

function placedService(entry: SiteEntry<'services'>, library: SiteLibrary): Placed<SiteEntry<'services'>> {
  return { ...bodyOf(recordedService(entry, library)), entry };
}

function regionTable(services: readonly Placed<SiteEntry<'services'>>[], library: SiteLibrary, words: Words): Block {
  const { rights, noRecord } = words.strings.work;
  const regions = new Map(regionsByCode(library).map((region) => [shortId(region), region.data]));
  const linked = (placed: readonly Placed<SiteEntry>[]): Line =>
    placed.length > 0
      ? placed.flatMap(({ entry }, index) => [...(index > 0 ? [words.strings.entry.and] : []), ...runsOf(titleLine(entry, words))])
      : noRecord;
  return {
    kind: 'table',
    label: rights.regional,
    head: [rights.region, rights.services, rights.next],
    rows: helpByRegion(regions, services, associationsToAsk(library)).map((answer) => [
      answer.regions.map((id) => regions.get(id)?.shortTitle ?? id).join(words.strings.entry.and),
      linked(answer.services),
      linked(answer.associations),
    ]),
  };
}
