import { runsOf, type Section, spaced } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { associationRun, stateLine } from './recognition-lines.ts';
import { recognisers, recognitionNetwork } from './recognition-network.ts';
import { shortId } from './short-id.ts';

/** How a recorded agreement stands today, on its page; on an association's, where its members may join too. */
export function recognitionSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection === 'recognitions') return agreementSection(entry, library, words);
  if (entry.collection !== 'associations' || !recognisers(library, entry.example).includes(entry)) return [];
  return membersSection(entry, library, words);
}

function agreementSection(entry: SiteEntry<'recognitions'>, library: SiteLibrary, words: Words): Section[] {
  const { recognition } = words.strings.work;
  const { agreements, stateOf } = recognitionNetwork(library);
  const agreement = agreements.find(({ id }) => id === entry.id);
  if (!agreement) return [];
  const overview = { text: recognition.title, href: library.href('/work/recognition/') };
  return [
    {
      id: 'state',
      title: recognition.onThisDay,
      blocks: [{ kind: 'text', line: spaced(recognition.states[stateOf(agreement)], overview) }],
    },
  ];
}

function membersSection(entry: SiteEntry<'associations'>, library: SiteLibrary, words: Words): Section[] {
  const { strings } = words;
  const { recognition, noRecord } = strings.work;
  const self = shortId(entry);
  const directions = recognitionNetwork(library).directions.filter(({ to }) => to === self);
  const more = { text: recognition.more, href: library.href(`/work/recognition/${self}/`) };
  return [
    {
      id: 'recognition',
      title: recognition.title,
      blocks: [
        ...(directions.length > 0
          ? [
              {
                kind: 'list' as const,
                items: directions.map((direction) => [
                  associationRun(direction.from, library),
                  ` ${recognition.takesOurs}：`,
                  ...runsOf(stateLine(direction, words)),
                ]),
              },
            ]
          : [{ kind: 'text' as const, line: `${recognition.takesOurs}：${noRecord}`, tone: 'empty' as const }]),
        { kind: 'text', line: more },
      ],
    },
  ];
}
